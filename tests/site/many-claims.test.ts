import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  claimListNames,
  claimsPerPage,
  longestClaimPage,
  newestOfList,
} from '../../src/domain/claim-lists.ts';
import { longestPage } from '../../src/domain/list-pages.ts';
import { words } from '../../src/words.ts';
import type { Build } from '../support/build-setup.ts';
import { buildSite, testSite } from '../support/build-site.ts';
import { type BuiltPage, pageAt, pagesOf } from '../support/built-site.ts';
import { type Element, find, linksIn, mainOf, spaced } from '../support/document.ts';
import { filesOf } from '../support/folder-contents.ts';
import { writeManyClaims } from '../support/many-claims.ts';
import { copyOfProject } from '../support/scratch-project.ts';
import { textsAt } from '../support/xml.ts';

const base = '/x/y/';
let build: Build;
let pages: readonly BuiltPage[] = [];

beforeAll(async () => {
  const { folder } = copyOfProject('many');
  writeManyClaims(join(folder, 'content'));
  build = { site: testSite, base, folder: join(folder, 'dist') };
  const without = { ASSAY_WITHOUT: 'cards,search' };
  const { code, output } = await buildSite(folder, build.folder, build, without);
  expect(code, output).toBe(0);
  pages = pagesOf(build);
});

const mainAt = (path: string): Element => mainOf(pageAt(pages, base + path).document);
const isClaim = (href = ''): boolean => /^\/x\/y\/claims\/[^/]+\/$/.test(href);
const claimsIn = (element: Element): string[] =>
  find(element, 'ol', { class: undefined })
    .flatMap(linksIn)
    .flatMap((href) => (href !== undefined && isClaim(href) ? href : []));
const claimPages = (): string[] => pages.map(({ path }) => path).filter(isClaim);

/** The pages that a reader meets who follows “next page” from a list’s first. */
const walk = (path: string): Element[] => {
  const main = mainAt(path);
  const [next] = find(main, 'a', { rel: 'next' });
  const href = next?.attributes.get('href');
  return [main, ...(href === undefined ? [] : walk(href.slice(base.length)))];
};

const linksTo = (paths: readonly Element[], folder: string): string[] =>
  paths
    .flatMap(linksIn)
    .flatMap((href) => (href?.startsWith(base + folder) ? href : []))
    .filter((href) => href !== base + folder && !href.includes('/page/'));

describe('the page of all claims, once they are too many for one page', () => {
  test('has the newest claims under each finding, at the anchors of old', () => {
    expect(claimPages().length).toBeGreaterThan(longestClaimPage);
    const sections = find(mainAt('claims/'), 'section');
    expect(sections.map(({ attributes }) => attributes.get('id'))).toEqual([
      'not-checkable',
      'unreviewed',
      'withdrawn',
    ]);
    expect(sections.map((section) => claimsIn(section).length)).toEqual([
      newestOfList,
      newestOfList,
      1,
    ]);
    // The newest article is the last that was written.
    expect(sections[0] && claimsIn(sections[0])[0]).toBe(`${base}claims/mine-59-0/`);
  });

  test('leads from each finding to the list of all that have it, and says how many those are', () => {
    const links = find(mainAt('claims/'), 'a').filter(({ attributes }) =>
      attributes.get('href')?.startsWith(`${base}findings/`),
    );
    expect(links.map(({ attributes, text }) => [attributes.get('href'), text])).toEqual([
      [`${base}findings/not-checkable/`, 'All 239 claims found not checkable'],
      [`${base}findings/unreviewed/`, 'All 60 claims not yet reviewed'],
      [`${base}findings/withdrawn/`, 'The one claim withdrawn'],
    ]);
  });

  test('offers no filter, which could not tell what is on other pages, but leads to the search', () => {
    const { html } = pageAt(pages, `${base}claims/`);
    expect(html).not.toContain('data-filters');
    expect(html).not.toContain('data-facets');
    expect(linksIn(mainAt('claims/'))).toContain(`${base}search/`);
  });
});

describe('the lists of claims by finding', () => {
  test('have each claim once, those of the newest article first', () => {
    const listed = claimListNames
      .filter((name) => pages.some(({ path }) => path === `${base}findings/${name}/`))
      .flatMap((name) => walk(`findings/${name}/`).flatMap(claimsIn));
    expect(listed.toSorted()).toEqual(claimPages().toSorted());
    expect(listed.slice(0, 5)).toEqual(
      ['59-0', '59-1', '59-2', '59-3', '58-0'].map((id) => `${base}claims/mine-${id}/`),
    );
  });

  test('have pages of so many claims, that lead to each other and back to all findings', () => {
    const list = walk('findings/not-checkable/');
    expect(list.map((page) => claimsIn(page).length)).toEqual([claimsPerPage, claimsPerPage, 39]);
    const [, second] = list;
    const href = (rel: string) =>
      second && find(second, 'a', { rel }).map(({ attributes }) => attributes.get('href'));
    expect(href('prev')).toEqual([`${base}findings/not-checkable/`]);
    expect(href('next')).toEqual([`${base}findings/not-checkable/page/3/`]);
    expect(second && linksIn(second)).toContain(`${base}claims/#not-checkable`);
  });

  test('say on which of their pages one is, in its title and among the numbers', () => {
    const { document } = pageAt(pages, `${base}findings/not-checkable/page/2/`);
    const [title] = find(document, 'title');
    expect(title?.text).toContain('Claims found not checkable, page 2 of 3');
    const here = find(mainOf(document), 'a', { 'aria-current': 'page' });
    expect(here.map(({ text }) => text)).toEqual(['2']);
    expect(find(document, 'a', { 'aria-current': 'true' }).map(({ text }) => text)).toEqual([
      words.site.claims,
    ]);
  });

  test('number each claim as its article does', () => {
    const rows = find(mainAt('findings/unreviewed/'), 'li', { value: undefined });
    expect([...new Set(rows.map(({ attributes }) => attributes.get('value')))]).toEqual(['5']);
  });
});

describe('a list that goes on', () => {
  test('of articles begins on the front page and has each once, the newest first', () => {
    const list = walk('');
    const listed = linksTo(list, 'articles/');
    expect(linksTo(list.slice(0, 1), 'articles/')).toHaveLength(longestPage.articles);
    expect(listed).toEqual(
      Array.from({ length: 60 }, (_, index) => `${base}articles/valleys-${59 - index}/`),
    );
  });

  test('of sources has each once', () => {
    const list = walk('sources/');
    expect(list.map((page) => linksTo([page], 'sources/').length)).toEqual([
      longestPage.sources,
      10,
    ]);
    expect(new Set(linksTo(list, 'sources/')).size).toBe(210);
  });

  test('of changes has each once', () => {
    const reasons = walk('corrections/').map(
      ({ text }) => spaced(text).match(/the \w+ mine of \w+ was lost/g) ?? [],
    );
    expect(reasons.map(({ length }) => length)).toEqual([longestPage.corrections, 20]);
    expect(new Set(reasons.flat()).size).toBe(120);
  });
});

describe('every page of a list', () => {
  const isList = ({ file }: BuiltPage): boolean =>
    /^(index|(claims|corrections|sources)\/index|(.*\/)?page\/.*|findings\/.*)\.html$/.test(file);

  test('is light, however long its list', () => {
    const lists = pages.filter(isList);
    expect(lists.length).toBeGreaterThan(10);
    const heavy = lists
      .map(({ path, html }) => ({ path, weight: brotliCompressSync(html).length }))
      .filter(({ weight }) => weight > 20_000);
    expect(heavy).toEqual([]);
  });

  test('names itself as its address, is in the sitemap, and has a title of its own', () => {
    const lists = pages.filter(isList);
    const names = { s: 'http://www.sitemaps.org/schemas/sitemap/0.9' };
    const sitemap = readFileSync(join(build.folder, 'sitemap-0.xml'), 'utf8');
    const listed = new Set(textsAt(sitemap, '//s:loc', names));
    for (const { document, path } of lists) {
      const [canonical] = find(document, 'link', { rel: 'canonical' });
      expect(canonical?.attributes.get('href')).toBe(testSite + path);
      expect([...listed]).toContain(testSite + path);
    }
    const titles = lists.map(({ document }) => find(document, 'title')[0]?.text);
    expect(new Set(titles).size).toBe(lists.length);
  });

  test('leads to nothing that is not there', () => {
    const there = new Set(
      filesOf(build.folder).map((file) => base + file.replace(/(^|\/)index\.html$/, '$1')),
    );
    const dead = pages
      .filter(isList)
      .flatMap(({ path, document }) =>
        linksIn(document).map((href = '') => new URL(href, testSite + path)),
      )
      .filter(({ origin, pathname }) => origin === testSite && !there.has(pathname));
    expect(dead.map(({ href }) => href)).toEqual([]);
  });
});
