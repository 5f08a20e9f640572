import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { type BuiltPage, pagesOf, rootBuild } from '../support/built-site.ts';
import { find } from '../support/document.ts';
import { filesOf } from '../support/folder-contents.ts';
import { referencesInScript, referencesInStyle, referencesOf } from '../support/references.ts';

const build = rootBuild();
const pages = pagesOf(build);
const claimPages = pages.filter(({ file }) => /^claims\/[^/]+\/index\.html$/.test(file));

/** What a script works on carries one of these marks: a chart's table, the filters of a list, the search. */
const marks = ['data-chart', 'data-filters', 'data-search'];
const needsScript = ({ document }: BuiltPage): boolean =>
  marks.some((mark) => find(document, '*', { [mark]: undefined }).length > 0);

const brotliBytes = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const loadedFiles = (page: BuiltPage): string[] =>
  referencesOf(page)
    .filter(({ loaded }) => loaded)
    .map(({ address }) => address);

test('there are pages without a chart, filters or search', () => {
  expect(pages.filter((page) => !needsScript(page)).length).toBeGreaterThan(0);
});

test.for(claimPages)('$path, its styles included, is at most 10 kB on the line', ({ html }) => {
  expect(brotliBytes(html)).toBeLessThanOrEqual(10_000);
});

test.for(claimPages)('$path carries its styles, so that it shows after one answer', (page) => {
  expect(loadedFiles(page).filter((address) => address.endsWith('.css'))).toEqual([]);
});

test.for(pages.filter((page) => !needsScript(page)))(
  '$path, without a chart, filters or search, loads no script',
  (page) => {
    expect(loadedFiles(page).filter((address) => /\.m?js\b/.test(address))).toEqual([]);
  },
);

/** The scripts that stand in a page and are not made of a component's module. */
const inlineScripts = ({ document }: BuiltPage): string[] =>
  find(document, 'script')
    .filter(({ attributes }) => !attributes.has('type') && !attributes.has('src'))
    .map(({ text }) => text);

/** Pages to be framed have a script of their own: they have no header, and tell their height. */
const framed = pages.filter(({ file }) => file.startsWith('embed/'));

test.for([
  { which: 'page', of: pages.filter((page) => !framed.includes(page)) },
  { which: 'page to be framed', of: framed },
])(
  'one script stands in every $which, without a break, the same bytes in each, at most 1 kB on the line',
  ({ of }) => {
    const [first] = of.map(inlineScripts);
    expect(first).toHaveLength(1);
    for (const page of of) expect(inlineScripts(page), page.path).toEqual(first);
    expect(first?.[0]).not.toContain('\n');
    expect(brotliBytes(first?.[0] ?? '')).toBeLessThanOrEqual(1000);
  },
);

test('what filters or searches stands in its page, in at most 3 kB on the line', () => {
  const working = pages.filter(({ document }) =>
    ['data-filters', 'data-search'].some(
      (mark) => find(document, '*', { [mark]: undefined }).length > 0,
    ),
  );
  expect(working.map(({ file }) => file)).toEqual(['claims/index.html', 'search/index.html']);
  for (const page of working) {
    const modules = find(page.document, 'script', { type: 'module' }).map(({ text }) => text);
    expect(modules.join('')).not.toBe('');
    expect(brotliBytes(modules.join('')), page.path).toBeLessThanOrEqual(3000);
    expect(loadedFiles(page).filter((address) => /\.m?js\b/.test(address))).toEqual([]);
  }
});

test('no font is sent: the reader’s own serve', () => {
  expect(filesOf(build.folder).filter((file) => /\.(woff2?|ttf|otf|eot)$/i.test(file))).toEqual([]);
  expect(pages.filter(({ html }) => html.includes('@font-face')).map(({ path }) => path)).toEqual(
    [],
  );
});

const scripts = filesOf(build.folder)
  .filter((file) => file.startsWith('_astro/') && file.endsWith('.js'))
  .map((file) => ({ file, text: readFileSync(join(build.folder, file), 'utf8') }));

test('all the scripts of the charts together are at most 50 kB on the line, and one of them draws', () => {
  const sizes = scripts.map(({ text }) => brotliBytes(text));
  // Less would mean that the drawing is no longer among them.
  expect(Math.max(...sizes)).toBeGreaterThan(20_000);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(50_000);
});

test('nothing that a page shows or runs is fetched from another host', () => {
  const styles = filesOf(build.folder)
    .filter((file) => file.endsWith('.css'))
    .map((file) => ({ file, text: readFileSync(join(build.folder, file), 'utf8') }));
  const fetched = [
    ...pages.flatMap((page) => loadedFiles(page).map((address) => ({ by: page.path, address }))),
    ...styles.flatMap(({ file, text }) =>
      referencesInStyle(text).map((address) => ({ by: file, address })),
    ),
    ...scripts.flatMap(({ file, text }) =>
      referencesInScript(text).map((address) => ({ by: file, address })),
    ),
  ];
  expect(fetched.length).toBeGreaterThan(pages.length - framed.length);
  const elsewhere = fetched.filter(
    ({ address }) => new URL(address, build.site).origin !== new URL(build.site).origin,
  );
  expect(elsewhere).toEqual([]);
});

test('a page holds a script, a module of what it needs, or data, and nothing else under that name', () => {
  const known = [undefined, 'module', 'application/json', 'application/ld+json'];
  for (const { document, path } of pages) {
    const types = find(document, 'script').map(({ attributes }) => attributes.get('type'));
    expect(
      types.filter((type) => !known.includes(type)),
      path,
    ).toEqual([]);
  }
  for (const { document, path } of pages.filter((page) => !needsScript(page))) {
    expect(find(document, 'script', { type: 'module' }), path).toEqual([]);
  }
});
