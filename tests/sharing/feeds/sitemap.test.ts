import { expect, test } from 'vitest';
import { longestClaimPage } from '../../../src/domain/claim-lists.ts';
import {
  listedPages,
  robotsText,
  sitemapIndexText,
  sitemapParts,
  sitemapText,
} from '../../../src/sharing/feeds/sitemap.ts';
import { judged, publicSiteOf } from '../../support/public-site.ts';
import { textsAt } from '../../support/xml.ts';

const names = { s: 'http://www.sitemaps.org/schemas/sitemap/0.9' };
const open = publicSiteOf(judged, { base: '/x/y/' });
const xml = sitemapText(listedPages(open));

test('a claim has the day of its last change, and nothing else has one', () => {
  expect(textsAt(xml, '//s:url[s:lastmod]/s:loc', names)).toEqual([
    'https://ores.news/x/y/claims/mining/',
  ]);
  expect(textsAt(xml, '//s:lastmod', names)).toEqual(['2026-03-14']);
});

test('every page is listed once, under the base', () => {
  const pages = textsAt(xml, '//s:loc', names);
  expect(new Set(pages).size).toBe(pages.length);
  expect(pages.filter((page) => !page.startsWith('https://ores.news/x/y/'))).toEqual([]);
  expect(pages).toContain('https://ores.news/x/y/claims/waiting/');
});

test('each page of a long list is listed', () => {
  const ids = Array.from({ length: longestClaimPage + 1 }, (_, index) => `claim-${index}`);
  const many = publicSiteOf(
    {
      claims: Object.fromEntries(ids.map((id) => [id, { quote: 'Others wait' }])),
      sources: Object.fromEntries(ids.map((id) => [id, {}])),
    },
    { base: '/x/y/' },
  );
  const pages = listedPages(many).map(({ url }) => url);
  expect(pages.filter((url) => /\/findings\/|\/sources\/page\//.test(url))).toEqual([
    'https://ores.news/x/y/findings/unreviewed/',
    'https://ores.news/x/y/findings/unreviewed/page/2/',
    'https://ores.news/x/y/findings/unreviewed/page/3/',
    'https://ores.news/x/y/sources/page/2/',
  ]);
});

test('a draft is not listed, in a preview neither', () => {
  const claims = { sketch: { quote: 'mines 60%', draft: true } };
  const preview = publicSiteOf({ ...judged, claims }, { drafts: true });
  expect(sitemapText(listedPages(preview))).not.toContain('sketch');
});

test('more pages than a file may have stand in several, each once and in order', () => {
  const pages = Array.from({ length: 7 }, (_, index) => ({
    url: `https://ores.news/${index}/`,
    changed: undefined,
  }));
  const parts = sitemapParts(pages, 3);
  expect(parts.map(({ length }) => length)).toEqual([3, 3, 1]);
  expect(parts.flat()).toEqual(pages);
  expect(textsAt(sitemapIndexText(parts.length, open), '//s:loc', names)).toEqual(
    [0, 1, 2].map((part) => `https://ores.news/x/y/sitemap-${part}.xml`),
  );
});

test('crawlers are told where the sitemap is, by its whole address', () => {
  expect(robotsText(open)).toContain('Sitemap: https://ores.news/x/y/sitemap-index.xml\n');
});
