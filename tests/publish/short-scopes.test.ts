import { expect, test } from 'vitest';
import { dropForeignRules, shortenScopes } from '../../src/publish/short-scopes.ts';

test('each scope of a page has a short name of its own, in its styles and in its markup', () => {
  const page =
    '<style>p[data-astro-cid-aaaaaaaa]{}b[data-astro-cid-bbbbbbbb]{}</style><p data-astro-cid-aaaaaaaa="" class="x"><b data-astro-cid-bbbbbbbb>data</b>';
  expect(shortenScopes(page)).toBe(
    '<style>p[data-0_]{}b[data-1_]{}</style><p data-0_ class="x"><b data-1_>data</b>',
  );
});

test('a page has no rule for what it has not, and every rule for what it has', () => {
  const [own, other] = ['data-astro-cid-aaaaaaaa', 'data-astro-cid-bbbbbbbb'];
  const page = (rules: string): string => `<style>@layer x{${rules}}</style><p ${own}></p>`;
  const kept = `p[${own}]{}a[${own}],b[${other}]{}i{}:is(b[${other}],p){}`;
  const dropped = `b[${other}]{c:d}b[${other}],i[${other}]{}@media print{b[${other}]{}}`;
  expect(dropForeignRules(page(`${kept}${dropped}`))).toBe(page(`${kept}@media print{}`));
});
