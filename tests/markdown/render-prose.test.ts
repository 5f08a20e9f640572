import { expect, test } from 'vitest';
import { type ProseFilling, renderProse } from '../../src/markdown/render-prose.ts';

const filling: ProseFilling = {
  figure: (id) => ({ text: `about ${id}`, number: 71.1, origin: `/x/sources/s/#${id}` }),
  term: (id) => `/x/glossary/#${id}`,
  base: '/x/',
};

test('a figure in a body is its value, for people and machines, and leads to where it comes from', () => {
  expect(renderProse('It is **:figure[a]** of it.', filling)).toBe(
    '<p>It is <strong><a href="/x/sources/s/#a" class="figure"><data value="71.1">about a</data></a></strong> of it.</p>',
  );
});

test('a range has no one number for machines', () => {
  const range = { ...filling, figure: () => ({ text: '5–10%', number: undefined, origin: '/' }) };
  expect(renderProse(':figure[a]', range)).toBe('<p><a href="/" class="figure">5–10%</a></p>');
});

test('a term leads to the glossary', () => {
  expect(renderProse('In :term[REO], or :term[oxide]{#reo}.', filling)).toBe(
    '<p>In <a href="/x/glossary/#reo">REO</a>, or <a href="/x/glossary/#reo">oxide</a>.</p>',
  );
});

test('an address from the root of the site stands below its base', () => {
  expect(renderProse('See [it](/claims/a/) or [them](https://a.example/).', filling)).toBe(
    '<p>See <a href="/x/claims/a/">it</a> or <a href="https://a.example/">them</a>.</p>',
  );
});

test('raw HTML does not pass', () => {
  expect(renderProse('Hello <b>there</b> <script>alert(1)</script>', filling)).not.toMatch(
    /<(b|script)>/,
  );
});

test('no link leads to a script', () => {
  expect(renderProse('[a](javascript:alert(1)) [b](//b.example)', filling)).toBe(
    '<p><a href="#">a</a> <a href="#">b</a></p>',
  );
});

test('what only looks like a reference is text', () => {
  expect(renderProse('At 12:12, foo:bar and `:figure[a]`.', filling)).toBe(
    '<p>At 12:12, foo:bar and <code>:figure[a]</code>.</p>',
  );
});
