import { expect, test } from 'vitest';
import {
  dropScopes,
  meantBy,
  plainApostrophes,
  plainQuotes,
  shortenScopes,
  trimBlocks,
  trimHead,
} from '../../src/publish/lean-markup.ts';
import { pageLeaner } from '../../src/publish/lean-page.ts';
import { leanSheet, shortenProperties, tightSheet } from '../../src/publish/lean-styles.ts';
import { escapeValues, hasAttribute } from '../../src/publish/page-markup.ts';

/** What stands in a page’s tags, as names. */
const namesIn = (markup: string): ReadonlySet<string> => new Set(markup.match(/[\w-]+/g));

const nothing: ReadonlySet<string> = new Set();
const lean = (rules: string, markup: string, made = nothing): string => {
  const names = namesIn(markup);
  return leanSheet(rules, (name) => names.has(name) || made.has(name));
};

const [own, other] = ['data-astro-cid-aaaaaaaa', 'data-astro-cid-bbbbbbbb'];
const pageOf = (styles: string, body: string): string =>
  `<!DOCTYPE html><html> <head><meta charset="utf-8"> <style>${styles}</style> <title>T</title> </head> <body>${body}</body></html>`;
const leanPage = pageLeaner(() => []);

test('each scope of a page has a short name of its own, in its styles and in its markup', () => {
  const page = pageOf(
    `p[${own}]{a:b}b[${other}]{a:b}`,
    `<p ${own}="" class="x"><b ${other}>data</b></p>`,
  );
  expect(leanPage(page)).toMatch(
    /<style>p\[data-0_\]\{a:b\}b\[data-1_\]\{a:b\}<\/style>.*<p data-0_ class="x"><b data-1_>data<\/b>/,
  );
});

test('a scope that no rule asks for goes, and one that stands in a text stays', () => {
  const tag = `<p ${own}="" title="a ${own} b">`;
  expect(shortenScopes(tag, new Map())).toBe(`<p title="a ${own} b">`);
  expect(leanPage(pageOf('', `<p>${own}</p>`))).toContain(`<p>${own}</p>`);
});

test('a page without a weighty class has no styles for it, and with it has them', () => {
  const styles = `.quote{a:b}.meaning[${own}]{a:b}i[${own}]{a:b}p{a:b}`;
  expect(leanPage(pageOf(styles, '<p class="quoted"></p>'))).toContain('<style>p{a:b}</style>');
  expect(leanPage(pageOf(styles, `<p class="small quote"></p><i ${own}=""></i>`))).toContain(
    '<style>.quote{a:b}.meaning[data-0_]{a:b}i[data-0_]{a:b}p{a:b}</style>',
  );
});

test('what a page becomes does not depend on the pages before it', () => {
  const [one = '', two = ''] = ['quote', 'wordy'].map((name) =>
    pageOf('.quote{a:b}.wordy{a:b}', `<p class="${name}"></p>`),
  );
  const again = pageLeaner(() => []);
  expect([again(two), again(one)]).toEqual([leanPage(two), leanPage(one)]);
  expect(again(two)).toBe(pageLeaner(() => [])(two));
});

test('a page’s policy stands before what it governs', () => {
  expect(leanPage(pageOf('p{a:b}', ''))).toMatch(
    /^<!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="[^"]*style-src 'sha256-[^"]*"><style>/,
  );
});

test('a page has no rule for what it has not, and every rule for what it has', () => {
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
  const page = pageOf('a{b:c}', '<style>i{b:c}</style><p></p>');
  expect(leanPage(page)).toMatch(/<style>a\{b:c\}i\{b:c\}<\/style>.*<body><p><\/p>/);
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
  expect(plainApostrophes('<p title="a&#39;s &quot;b&quot;">')).toBe(
    `<p title="a's &quot;b&quot;">`,
  );
  expect(plainQuotes('c&#39;s &quot;d&quot;')).toBe(`c's "d"`);
  const page = pageOf('', '<script type="application/json">"&quot;&#39;"</script>');
  expect(leanPage(page)).toContain('>"&quot;&#39;"</script>');
});

test('what a page quotes in an attribute brings no style and no script', () => {
  const quoted = '<style>*{display:none}</style><script>quoted</script>';
  const page = leanPage(pageOf('p{a:b}', `<p title="${quoted}">a</p>`));
  expect(page).toContain('<style>p{a:b}</style>');
  expect(page.match(/<style>|<script>/g)).toEqual(['<style>']);
});

test('an attribute is known from a text that reads like one', () => {
  const page = `${escapeValues('<p title="<b open> open">')}open <!-- open --></p>`;
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

test('no space stays between the elements of a head, and every one in a body that parts words', () => {
  expect(trimHead('<html> <head> <title>a b</title>\n</head> <body><i>c</i> <b>d</b></body>')).toBe(
    '<html><head><title>a b</title></head><body><i>c</i> <b>d</b></body>',
  );
});

test('an element keeps its scope where a rule of its component may mean it, now or once a script ran', () => {
  const sheet = 'p[data-0_]{}.a.b[data-0_]:hover{}li[data-1_].on{}[data-2_]:is(th,td){}';
  const lean = (tag: string): string => dropScopes(tag, meantBy(sheet), new Set(['on']));
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
