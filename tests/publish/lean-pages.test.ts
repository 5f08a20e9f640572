import { expect, test } from 'vitest';
import {
  dropScopes,
  plainQuotes,
  shortenScopes,
  trimBlocks,
} from '../../src/publish/lean-markup.ts';
import {
  leanSheet,
  namesOnPage,
  scopesOf,
  shortenProperties,
  stylesOf,
  tightSheet,
  withStyles,
} from '../../src/publish/lean-styles.ts';
import { escapeValues, hasAttribute } from '../../src/publish/page-markup.ts';

const nothing: ReadonlySet<string> = new Set();
const lean = (rules: string, markup: string, made = nothing): string => {
  const names = namesOnPage(markup);
  return leanSheet(rules, (name) => names.has(name) || made.has(name));
};

test('each scope of a page has a short name of its own, in its styles and in its markup', () => {
  const page =
    '<style>p[data-astro-cid-aaaaaaaa]{}b[data-astro-cid-bbbbbbbb]{}</style><p data-astro-cid-aaaaaaaa="" class="x"><b data-astro-cid-bbbbbbbb>data</b>';
  expect(shortenScopes(page, scopesOf(stylesOf(page)))).toBe(
    '<style>p[data-0_]{}b[data-1_]{}</style><p data-0_ class="x"><b data-1_>data</b>',
  );
});

test('a scope that no rule asks for goes, and one that stands in a text stays', () => {
  const page =
    '<p data-astro-cid-aaaaaaaa="" title="a data-astro-cid-aaaaaaaa b">data-astro-cid-aaaaaaaa</p>';
  expect(shortenScopes(page, new Map())).toBe(page.replace(' data-astro-cid-aaaaaaaa=""', ''));
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
    shortenProperties(':root{--ink:#000;--paper:#fff}p{color:var(--ink)}', new Set(['--paper'])),
  ).toBe(':root{--0:#000;--paper:#fff}p{color:var(--0)}');
});

test('a page’s styles stand together, in their order', () => {
  const page = '<style>a{}</style><p></p><style is="x"> b{} </style>';
  expect(withStyles(page, stylesOf(page))).toBe('<style>a{}b{}</style><p></p>');
});

test('neighbours of one layer share a block, and nothing changes its place', () => {
  expect(
    tightSheet(
      '@layer a, b;@layer b{p{c:d}}\n@layer b{@media print{i{c:d;}}}@layer a{u{c:d}}@layer b{b{c:d}}',
    ),
  ).toBe('@layer a,b;@layer b{p{c:d}@media print{i{c:d}}}@layer a{u{c:d}}@layer b{b{c:d}}');
});

test('what a style says in quotation marks stays as it is', () => {
  const sheet = 'p:before{content:", ;} @layer b{";font-family:"A, b"}';
  expect(tightSheet(`@layer b{${sheet}}@layer b{${sheet}}`)).toBe(`@layer b{${sheet}${sheet}}`);
});

test('quotation marks stand bare where they end nothing, and nowhere else', () => {
  expect(
    plainQuotes(
      '<p title="a&#39;s &quot;b&quot;">c&#39;s &quot;d&quot;</p><script>"&quot;&#39;"</script>',
    ),
  ).toBe(`<p title="a's &quot;b&quot;">c's "d"</p><script>"&quot;&#39;"</script>`);
});

test('an attribute is known from a text that reads like one', () => {
  const page = escapeValues('<p title="<b open> open">open <!-- open --></p>');
  expect(page).toContain('title="&lt;b open&gt; open"');
  expect(hasAttribute(page, 'open')).toBe(false);
  expect(hasAttribute(`${page}<details open>`, 'open')).toBe(true);
  expect(hasAttribute(`${page}<details open="">`, 'open')).toBe(true);
});

test('spaces go where nobody sees them, and stay between words', () => {
  expect(trimBlocks('<p>\n  A <b> b </b>  <i>c</i> </p> <ul> <li> d  </li> </ul>')).toBe(
    '<p>A <b> b </b> <i>c</i></p> <ul><li>d</li></ul>',
  );
});

test('an element keeps its scope where a rule of its component may mean it, now or once a script ran', () => {
  const sheet = 'p[data-0_]{}.a.b[data-0_]:hover{}li[data-1_].on{}[data-2_]:is(th,td){}';
  const lean = (tag: string): string => dropScopes(tag, sheet, new Set(['on']));
  for (const tag of [
    '<p data-0_>',
    '<b class="b c a" data-0_>',
    '<li class="x" data-1_>',
    '<i data-2_>',
  ]) {
    expect(lean(tag)).toBe(tag);
  }
  expect(lean('<b class="b" title=" data-0_ " data-0_>')).toBe('<b class="b" title=" data-0_ ">');
  expect(lean('<p data-1_>')).toBe('<p>');
});
