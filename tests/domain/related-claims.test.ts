import { array, assert, integer, property, uniqueArray } from 'fast-check';
import { expect, test } from 'vitest';
import type { Claim } from '../../src/domain/catalogue.ts';
import { relatedAmong } from '../../src/domain/related-claims.ts';
import { catalogueOf } from '../support/catalogue.ts';

/** Claims called `claim-0`, `claim-1` and so on, each resting on sources. */
const claimsOn = (sources: readonly (readonly string[])[]): readonly Claim[] =>
  catalogueOf({
    claims: Object.fromEntries(
      sources.map((ids, index) => [
        `claim-${index}`,
        {
          quote: 'Others wait',
          evidence: ids.map((source) => ({ stance: 'supports', source, note: 'So it says.' })),
        },
      ]),
    ),
  }).claims.all;

const idsOf = (claims: readonly Claim[]): readonly string[] => claims.map(({ id }) => id);

/** Of one claim, the ids of those that share a source with it, in an order that takes no short cut. */
const relatedTo = (claim: Claim, claims: readonly Claim[]): readonly string[] => {
  const sources = new Set(claim.evidence.map(({ source }) => source));
  const sharedBy = ({ evidence }: Claim): number =>
    sources.intersection(new Set(evidence.map(({ source }) => source))).size;
  const others = claims.filter((other) => other !== claim && sharedBy(other) > 0);
  return idsOf(others.toSorted((a, b) => sharedBy(b) - sharedBy(a)).slice(0, 4));
};

test('related to a claim are the four that share most of its sources, of equals the first', () => {
  const citing = uniqueArray(integer({ min: 0, max: 5 }).map((number) => `survey-${number}`));
  assert(
    property(array(citing, { maxLength: 12 }), (sources) => {
      const claims = claimsOn(sources);
      const related = relatedAmong(claims);
      for (const claim of claims) expect(idsOf(related(claim))).toEqual(relatedTo(claim, claims));
    }),
  );
});

test('a source that a claim cites twice counts once', () => {
  const [first, ...others] = claimsOn([
    ['mine', 'mill'],
    ['mine', 'mine'],
    ['mill', 'mine'],
  ]);
  if (first === undefined) throw new Error('There is no claim.');
  expect(idsOf(relatedAmong([first, ...others])(first))).toEqual(['claim-2', 'claim-1']);
});

test('a claim that was withdrawn has related claims and is none', () => {
  const [gone, kept] = claimsOn([['mine'], ['mine']]);
  if (gone === undefined || kept === undefined) throw new Error('There is no claim.');
  const related = relatedAmong([kept]);
  expect([idsOf(related(gone)), idsOf(related(kept))]).toEqual([['claim-1'], []]);
});
