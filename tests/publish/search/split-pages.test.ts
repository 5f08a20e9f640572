import { afterEach, expect, test, vi } from 'vitest';
import { nameOfPart, splitPages } from '../../../src/publish/search/split-pages.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const pagesOf = (count: number) =>
  Array.from({ length: count }, (_, number) => ({
    file: `claims/c${number}/index.html`,
    digest: `says ${number}`,
  }));

const namesOf = (pages: ReturnType<typeof pagesOf>): ReadonlySet<string> =>
  new Set(splitPages(pages).map((part) => nameOfPart(part, 'program')));

test('a site of few pages has one part, in the order of their addresses', () => {
  const pages = [
    { file: 'claims/b/index.html', digest: '' },
    { file: 'index.html', digest: '' },
    { file: 'claims/index.html', digest: '' },
  ];
  const [claim, home, claims] = pages;
  expect(splitPages(pages)).toEqual([[home, claims, claim]]);
});

test('every page is in one part, and none has many more than it is meant to', () => {
  const pages = pagesOf(3000);
  const parts = splitPages(pages);
  expect(parts).toHaveLength(32);
  expect(parts.flat().toSorted((a, b) => (a.file < b.file ? -1 : 1))).toEqual(
    pages.toSorted((a, b) => (a.file < b.file ? -1 : 1)),
  );
  expect(Math.max(...parts.map(({ length }) => length))).toBeLessThan(160);
});

test('a page that changes, comes or goes changes its own part, and no other', () => {
  vi.stubEnv('ASSAY_INDEX_PART', '20');
  const pages = pagesOf(200);
  const before = namesOf(pages);
  const othersOf = (changed: ReturnType<typeof pagesOf>): number =>
    [...namesOf(changed)].filter((name) => !before.has(name)).length;
  expect(before.size).toBe(16);
  expect(othersOf(pages)).toBe(0);
  expect(othersOf(pages.map((page, at) => (at === 7 ? { ...page, digest: 'else' } : page)))).toBe(
    1,
  );
  expect(othersOf(pages.slice(1))).toBe(1);
  expect(othersOf(pagesOf(201))).toBe(1);
  expect(othersOf(pages.toReversed())).toBe(0);
});

test('another program makes every part anew', () => {
  const [part = []] = splitPages(pagesOf(3));
  expect(nameOfPart(part, 'one')).not.toBe(nameOfPart(part, 'another'));
});
