import { describe, expect, test } from 'vitest';
import { claimListNames } from '../../src/domain/claim-lists.ts';
import { permalinks } from '../../src/domain/permalink.ts';

/** Ids that read like parts of other addresses, all of them lawful. */
const ids = ['page', '2', 'findings', 'contested', 'withdrawn', 'history', 'feed', 'found'];
const numbers = [1, 2, 3, 12];

describe.each(['/', '/x/y/'])('the addresses of lists under %s', (base) => {
  const to = permalinks(base);
  const lists = [
    ...numbers.flatMap((number) => [
      to.articlePage(number),
      to.sourcePage(number),
      to.correctionPage(number),
      ...claimListNames.map((name) => to.claimList(name, number)),
    ]),
  ];
  const things = ids.flatMap((id) => [
    to.article(id),
    to.articleData(id),
    to.claim(id),
    to.claimHistory(id),
    to.claimFile(id, 'json'),
    to.chart(id),
    to.chartRows(id),
    to.source(id),
  ]);

  test('are those of no thing, whatever its id, and each of one page', () => {
    const all = [...lists, ...things];
    expect(all.filter((address, index) => all.indexOf(address) !== index)).toEqual([]);
  });

  test('begin at those of the lists themselves', () => {
    expect(to.articlePage(1)).toBe(to.home);
    expect(to.sourcePage(1)).toBe(to.sources);
    expect(to.correctionPage(1)).toBe(to.corrections);
    expect(to.claimList('contested')).toBe(`${base}findings/contested/`);
    expect(to.claimList('contested', 2)).toBe(`${base}findings/contested/page/2/`);
    expect(to.articlePage(2)).toBe(`${base}articles/page/2/`);
  });
});
