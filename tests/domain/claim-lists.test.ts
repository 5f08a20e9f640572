import { expect, test } from 'vitest';
import {
  claimListPages,
  claimLists,
  claimsPerPage,
  longestClaimPage,
} from '../../src/domain/claim-lists.ts';
import { catalogueOf } from '../support/catalogue.ts';

const claimsOf = (count: number, more: Readonly<Record<string, object>> = {}) =>
  catalogueOf({
    claims: {
      ...Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`claim-${index}`, { quote: 'Others wait' }]),
      ),
      ...Object.fromEntries(
        Object.entries(more).map(([id, data]) => [id, { quote: 'Others wait', ...data }]),
      ),
    },
  }).claims.all;

const finding = { word: 'contested', about: 'it', reason: 'So.', date: '2026-03-10' };
const withdrawal = { date: '2026-03-11', type: 'withdrawal', reason: 'It was misread.' };

test('a claim stands in the list of its first finding, and once withdrawn in no list of a finding', () => {
  const lists = claimLists(
    claimsOf(1, {
      judged: { findings: [finding, { ...finding, word: 'contradicted' }] },
      gone: { findings: [finding], revisions: [withdrawal] },
    }),
  );
  expect(lists.map(({ name, claims }) => [name, claims.map(({ id }) => id)])).toEqual([
    ['contested', ['judged']],
    ['unreviewed', ['claim-0']],
    ['withdrawn', ['gone']],
  ]);
});

test('as long as one page can list the claims, no list of a finding has a page', () => {
  expect(claimListPages(claimsOf(longestClaimPage))).toEqual([]);
});

test('one claim more, and each of them stands once on the pages of the lists', () => {
  const claims = claimsOf(longestClaimPage, { judged: { findings: [finding] } });
  const pages = claimListPages(claims);
  expect(pages.map(({ name, count, page }) => [name, count, page.number])).toEqual([
    ['contested', 1, 1],
    ['unreviewed', longestClaimPage, 1],
    ['unreviewed', longestClaimPage, 2],
  ]);
  const listed = pages.flatMap(({ page }) => page.things.map(({ id }) => id));
  expect(listed.toSorted()).toEqual(claims.map(({ id }) => id).toSorted());
  for (const { page } of pages) expect(page.things.length).toBeLessThanOrEqual(claimsPerPage);
});
