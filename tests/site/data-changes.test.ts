import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../support/build-site.ts';
import { contentsOf } from '../support/folder-contents.ts';
import { writeSampleContent } from '../support/sample-content.ts';
import { copyOfProject } from '../support/scratch-project.ts';

const claim = 'content/claims/ores/mining-share.md';

/** The sample as it was built, and as it was built again after the finding on one claim changed. */
let before: ReadonlyMap<string, string> = new Map();
let after: ReadonlyMap<string, string> = new Map();

beforeAll(async () => {
  const { folder, edit } = copyOfProject('data');
  writeSampleContent(join(folder, 'content'));
  const build = async (): Promise<ReadonlyMap<string, string>> => {
    const { code, output } = await buildSite(folder, 'dist');
    expect(code, output).toBe(0);
    return contentsOf(join(folder, 'dist'));
  };
  before = await build();
  edit(claim, 'word: broadly-consistent', 'word: not-checkable');
  edit(claim, 'reason: The survey gives it', 'reason: The survey now gives it');
  edit(claim, 'date: "2026-03-10"', 'date: "2026-03-15"');
  after = await build();
});

const changed = (): string[] =>
  [...after.keys()].filter((file) => after.get(file) !== before.get(file));

describe('a changed finding', () => {
  test.each([
    ['claims/mining-share.json', '"The survey now gives it about 78% of the ore for 2025."'],
    ['claims/mining-share.md', '**Not checkable** on its share of mining: The survey now gives it'],
    ['claims.json', '"The survey now gives it about 78%'],
    ['articles/ores.json', '"The survey now gives it about 78%'],
    ['data/findings.csv', ',not-checkable,its share of mining,The survey now gives it'],
    ['data/claims.csv', ',not-checkable,false,'],
    ['feed.xml', '<updated>2026-03-15T00:00:00Z</updated><summary>Not checkable on its share'],
    ['feed.json', '"date_modified": "2026-03-15T00:00:00Z"'],
    ['sitemap-0.xml', '<lastmod>2026-03-15</lastmod>'],
    ['llms.txt', '/claims/mining-share.md): Not checkable'],
  ])('stands in %s', (file, text) => {
    expect(after.get(file)).toContain(text);
    expect(before.get(file)).not.toContain(text);
  });

  test('moves no file for programs but those that have it', () => {
    const forPrograms = changed().filter(
      (file) => /\.(json|md|csv|xml|txt)$/.test(file) && !/^(_astro|pagefind)\//.test(file),
    );
    expect(forPrograms.toSorted()).toEqual([
      'articles/ores.json',
      'claims.json',
      'claims/mining-share.csl.json',
      'claims/mining-share.json',
      'claims/mining-share.md',
      'data/claims.csv',
      'data/datapackage.json',
      'data/findings.csv',
      'embed/claims/mining-share.json',
      'feed.json',
      'feed.xml',
      'llms.txt',
      'sitemap-0.xml',
    ]);
  });

  test('gives its claim a new card, and no other thing but what counts it', () => {
    const cardsIn = (contents: ReadonlyMap<string, string>): string[] =>
      [...contents.keys()].filter((file) => file.startsWith('cards/'));
    const fresh = cardsIn(after).filter((file) => !before.has(file));
    expect(fresh.map((file) => file.replace(/\.\w+\.png$/, '')).toSorted()).toEqual([
      'cards/mining-share',
      'cards/ores',
    ]);
    expect(cardsIn(after)).toHaveLength(cardsIn(before).length);
  });

  test('takes the rating out of the page’s JSON-LD where it cannot be checked any more', () => {
    const page = 'claims/mining-share/index.html';
    expect(before.get(page)).toContain('"@type":"ClaimReview"');
    expect(after.get(page)).not.toContain('"@type":"ClaimReview"');
  });

  test('moves no page but those that lead to its claim', () => {
    const elsewhere = changed()
      .filter((file) => file.endsWith('.html'))
      .filter((file) => !after.get(file)?.includes('/claims/mining-share/'));
    expect(elsewhere).toEqual([]);
  });

  test('leaves the rows of other claims as they were', () => {
    const rowsOf = (contents: ReadonlyMap<string, string>): string[] =>
      (contents.get('data/claims.csv') ?? '')
        .split('\r\n')
        .filter((row) => !row.startsWith('mining-share'));
    expect(rowsOf(after)).toEqual(rowsOf(before));
    expect(rowsOf(after).length).toBeGreaterThan(2);
  });
});
