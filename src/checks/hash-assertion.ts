import { createHash } from 'node:crypto';
import {
  type AssertionPart,
  assertionOf,
  assertionParts,
  textOfFigures,
} from '../domain/assertion.ts';
import type { Catalogue, Claim } from '../domain/catalogue.ts';
import type { Revision } from '../domain/revision.ts';

type Hashes = Readonly<Record<AssertionPart, string>>;

const hashOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16);

/** What a claim asserts, each part as the first 64 bits of its SHA-256, in hexadecimal. */
export const hashAssertion = (claim: Claim, { figures }: Pick<Catalogue, 'figures'>): Hashes => {
  const { quote, restatement, findings, figures: stated } = assertionOf(claim, figures.byId);
  return {
    quote: hashOf(quote),
    restatement: hashOf(restatement),
    findings: hashOf(findings),
    figures: hashOf(stated),
  };
};

/** Of a claim that nobody has judged, or that states no number. */
const nothing = hashOf(JSON.stringify([]));

/** The parts in which something that stood there is there no more; what is told for the first time replaces nothing. */
export const changedParts = (before: Hashes, after: Hashes): readonly AssertionPart[] =>
  assertionParts.filter((part) => before[part] !== after[part] && before[part] !== nothing);

/** Whether the ledger has what a claim asserts. */
export const isListedSo = (listed: Hashes, now: Hashes): boolean =>
  assertionParts.every((part) => listed[part] === now[part]);

/** Where revisions since a listing say that something stood there which certainly did not: the part, and which of them. Only the first that tells of a part replaced what was listed, unless a slip was mended before; of prose with its numbers written out nobody can tell. */
export const misquoted = (
  since: readonly Revision[],
  listed: Hashes,
): readonly { readonly part: AssertionPart; readonly index: number }[] =>
  (['quote', 'figures'] as const).flatMap((part) => {
    const index = since.findIndex(
      ({ type, former }) => type === 'typo' || former?.[part] !== undefined,
    );
    const former = since[index]?.former;
    if (former?.[part] === undefined || listed[part] === nothing) return [];
    const told = part === 'quote' ? former.quote : former.figures && textOfFigures(former.figures);
    return told === undefined || hashOf(told) === listed[part] ? [] : [{ part, index }];
  });
