import { describe, expect, test } from 'vitest';
import { listPages, pagesOffered } from '../../src/domain/list-pages.ts';

describe('a long list', () => {
  test('stands on pages that are full but for the last, each thing once and in order', () => {
    const pages = listPages([...'abcdefg'], 3);
    expect(pages.map(({ things }) => things.join(''))).toEqual(['abc', 'def', 'g']);
    expect(pages.map(({ number, last }) => `${number} of ${last}`)).toEqual([
      '1 of 3',
      '2 of 3',
      '3 of 3',
    ]);
  });

  test('of nothing, or of as much as a page takes, has one page', () => {
    expect(listPages([], 3)).toEqual([{ number: 1, last: 1, things: [] }]);
    expect(listPages([...'abc'], 3)).toHaveLength(1);
  });
});

test.each([
  [1, 1, '1'],
  [1, 5, '1 2 3 4 5'],
  [1, 6, '1 2 3 0 6'],
  [3, 5, '1 2 3 4 5'],
  [5, 9, '1 2 3 4 5 6 7 8 9'],
  [6, 12, '1 0 4 5 6 7 8 0 12'],
  [12, 12, '1 0 10 11 12'],
])('page %d of %d leads to %s', (number, last, offered) => {
  expect(pagesOffered({ number, last }).join(' ')).toBe(offered);
});
