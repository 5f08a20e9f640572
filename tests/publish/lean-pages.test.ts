import { expect, test } from 'vitest';
import { shortenScopes, trimBlocks } from '../../src/publish/lean-pages.ts';
import { gatherStyles, leanStyles, shortenProperties } from '../../src/publish/lean-styles.ts';

const nothing: ReadonlySet<string> = new Set();
const lean = (rules: string, markup: string, made = nothing): string =>
  leanStyles(`<style>${rules}</style>${markup}`, made)
    .replace('<style>', '')
    .replace(`</style>${markup}`, '');

test('each scope of a page has a short name of its own, in its styles and in its markup', () => {
  const page =
    '<style>p[data-astro-cid-aaaaaaaa]{}b[data-astro-cid-bbbbbbbb]{}</style><p data-astro-cid-aaaaaaaa="" class="x"><b data-astro-cid-bbbbbbbb>data</b>';
  expect(shortenScopes(page)).toBe(
    '<style>p[data-0_]{}b[data-1_]{}</style><p data-0_ class="x"><b data-1_>data</b>',
  );
});

test('a page has no rule for what it has not, and every rule for what it has', () => {
  const [own, other] = ['data-astro-cid-aaaaaaaa', 'data-astro-cid-bbbbbbbb'];
  const markup = `<p ${own} class="x wide"></p><ul></ul>`;
  const kept = [
    `p[${own}]{a:b}`,
    `p[${own}],b[${other}]{a:b}`,
    '*,:before{a:b}',
    '.x.wide>p{a:b}',
    '.x:not(.absent){a:b}',
    ':is(b,ul){a:b}',
    '[hidden]{a:b}',
    'p:first-letter{a:b}',
    '@media print{ul{a:b}}',
  ];
  const dropped = [
    `p[${other}]{a:b}`,
    '.absent{a:b}',
    '.x.absent{a:b}',
    'ol{a:b}',
    'ol,b:is(p,ul){a:b}',
    '@media print{@supports (a:b){ol{a:b}}}',
  ];
  expect(lean([...kept, ...dropped].join(''), markup)).toBe(kept.join(''));
});

test('a rule for what a script may make stays', () => {
  expect(lean('.bubble{a:b}.other{a:b}', '<p></p>', new Set(['bubble']))).toBe('.bubble{a:b}');
});

test('a property that nothing reads is dropped, and with it what only it read', () => {
  const sheet = ':root{--a:1;--b:var(--a);--c:var(--b)}';
  expect(lean(`${sheet}p{d:var(--b)}`, '<p></p>')).toBe(':root{--a:1;--b:var(--a);}p{d:var(--b)}');
  expect(lean(sheet, '<p></p>')).toBe(':root{}');
  expect(lean(sheet, '<p></p>', new Set(['--c']))).toBe(sheet);
});

test('properties have short names, but for those that a script names', () => {
  expect(
    shortenProperties(
      '<style>:root{--ink:#000;--paper:#fff}p{color:var(--ink)}</style><p>--ink</p>',
      new Set(['--paper']),
    ),
  ).toBe('<style>:root{--0:#000;--paper:#fff}p{color:var(--0)}</style><p>--ink</p>');
});

test('a page’s styles stand together, in their order', () => {
  expect(gatherStyles('<style>a{}</style><p></p><style is="x"> b{} </style>')).toBe(
    '<style>a{}b{}</style><p></p>',
  );
});

test('spaces go where nobody sees them, and stay between words', () => {
  expect(trimBlocks('<p>\n  A <b> b </b>  <i>c</i> </p> <ul> <li> d  </li> </ul>')).toBe(
    '<p>A <b> b </b> <i>c</i></p> <ul><li>d</li></ul>',
  );
});
