import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { coloursInCode, coloursInMarkup, coloursInStyle } from './support/css-colours.ts';
import { projectRoot } from './support/project.ts';
import { bodiesOf, importsOf, sourceFiles } from './support/source-files.ts';

/** Who may import what, below src/; a room may always import itself. */
const law: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  timing: [],
  markdown: ['domain', 'timing'],
  series: ['domain'],
  importer: ['domain', 'markdown'],
  checks: ['domain', 'markdown', 'series'],
  charts: ['domain'],
  'entries-loader.ts': [],
  'content.config.ts': ['domain', 'entries-loader.ts'],
  'env.d.ts': [],
  'words.ts': ['domain'],
  sharing: ['domain', 'timing', 'charts', 'words.ts'],
  search: ['domain'],
  reads: ['domain'],
  publish: ['domain', 'timing', 'reads', 'checks', 'sharing', 'search'],
  'catalogue.ts': [
    'domain',
    'markdown',
    'series',
    'reads',
    'checks',
    'charts',
    'sharing',
    'words.ts',
  ],
  styles: [],
  components: ['domain', 'charts', 'sharing', 'search', 'styles', 'words.ts'],
  layouts: ['domain', 'sharing', 'components', 'styles', 'words.ts'],
  pages: [
    'domain',
    'charts',
    'sharing',
    'search',
    'catalogue.ts',
    'components',
    'layouts',
    'styles',
    'words.ts',
  ],
};

const sources = sourceFiles('src/**/*.{ts,astro}');
const styles = sourceFiles('src/**/*.css');
const imports = sources.flatMap(importsOf);

/** The room of a path: the folder below src/, or the file that stands there by itself. */
const roomOf = (path: string): string =>
  path.startsWith('src/') ? (path.split('/')[1] ?? '') : path;

const told = (found: readonly { from: string; target: string }[]): string[] =>
  found.map(({ from, target }) => `${from} imports ${target}`);

test('the source has files, and they import each other', () => {
  expect(sources.length).toBeGreaterThan(20);
  expect(imports.filter(({ local }) => local).length).toBeGreaterThan(20);
});

test('every room of the source is under the law', () => {
  const rooms = [...sources, ...styles].map(({ path }) => roomOf(path));
  expect([...new Set(rooms)].filter((room) => !(room in law))).toEqual([]);
});

describe('the import law', () => {
  test.for(Object.entries(law))('%s imports only what stands before it', ([room, allowed]) => {
    const unlawful = imports.filter(
      ({ from, target, local }) =>
        roomOf(from) === room && local && ![room, ...allowed].includes(roomOf(target)),
    );
    expect(told(unlawful)).toEqual([]);
  });

  test('nobody imports a page, the importer or a test', () => {
    const closed = ['src/pages/', 'src/importer/', 'tests/'];
    const unlawful = imports.filter(
      ({ from, target }) =>
        closed.some((room) => target.startsWith(room)) && roomOf(from) !== roomOf(target),
    );
    expect(told(unlawful)).toEqual([]);
  });

  test('the domain needs nothing from outside but zod', () => {
    const unlawful = imports.filter(
      ({ from, target, local }) => roomOf(from) === 'domain' && !local && target !== 'zod',
    );
    expect(told(unlawful)).toEqual([]);
  });

  test('only the catalogue and the content’s definition read what Astro has loaded', () => {
    const readers = imports.filter(({ target }) => target === 'astro:content');
    const lawful = ['src/catalogue.ts', 'src/content.config.ts'];
    expect(told(readers.filter(({ from }) => !lawful.includes(from)))).toEqual([]);
  });

  test('what the importer and the checks use runs on plain Node, without Astro', () => {
    const rooms = ['domain', 'markdown', 'series', 'importer', 'checks'];
    const unlawful = imports.filter(
      ({ from, target }) => rooms.includes(roomOf(from)) && /^@?astro(\b|:)/.test(target),
    );
    expect(told(unlawful)).toEqual([]);
  });

  test('only client files reach the browser, and nothing else imports them', () => {
    const isClient = (path: string): boolean => path.endsWith('.client.ts');
    const unlawful = imports.filter(
      ({ from, target, local, inScript }) =>
        (inScript && !(local && isClient(target))) ||
        (!inScript && isClient(target) && !isClient(from)),
    );
    expect(told(unlawful)).toEqual([]);
  });

  test('an import names the file with its ending, so that plain Node can follow it', () => {
    const endless = imports.filter(
      ({ target, local }) => local && !/\.(ts|astro|css|json|svg)$/.test(target),
    );
    expect(told(endless)).toEqual([]);
  });
});

describe('the house', () => {
  test('the top level holds what it should, and nothing else', () => {
    const rooms = ['content', 'dist', 'node_modules', 'public', 'src', 'tests'];
    const files = ['LICENSE', 'README.md', 'astro.config.ts', 'package-lock.json', 'package.json'];
    const known = [...rooms, ...files, 'tsconfig.json'];
    const found = readdirSync(projectRoot).filter((name) => !name.startsWith('.'));
    expect(found.filter((name) => !known.includes(name))).toEqual([]);
  });

  test('the name of a room or file tells what may stand in it', () => {
    const paths = [...sourceFiles('{src,tests}/**/*.{ts,astro,css}')].map(({ path }) => path);
    const vague = /(^|[/.-])(utils?|helpers?|types?|common|misc|lib|shared)(?=[/.-]|$)/i;
    expect(paths.filter((path) => vague.test(path))).toEqual([]);
  });

  test('a colour is named once, in styles/tokens.css', () => {
    const painted = [
      ...styles
        .filter(({ path }) => path !== 'src/styles/tokens.css')
        .map(({ path, text }) => ({ path, colours: coloursInStyle(text) })),
      ...sources.map(({ path, text }) => ({
        path,
        colours: path.endsWith('.astro')
          ? [
              ...bodiesOf('style', text).flatMap(coloursInStyle),
              ...coloursInMarkup(text),
              ...coloursInCode(text),
            ]
          : coloursInCode(text),
      })),
    ];
    expect(painted.filter(({ colours }) => colours.length > 0)).toEqual([]);
  });

  test('the search for colours knows one when it sees it', () => {
    expect(
      coloursInStyle('a { color: #fff; border: 1px solid red } b { fill: oklch(1 0 0); }'),
    ).toEqual(['#fff', 'red', 'oklch(']);
    expect(coloursInStyle('a { color: var(--red); background: transparent; }')).toEqual([]);
    expect(coloursInCode(`const colour = '#0a0a0a';`)).toEqual(['#0a0a0a']);
    expect(coloursInMarkup('<rect fill="black" />')).toEqual(['black']);
  });
});
