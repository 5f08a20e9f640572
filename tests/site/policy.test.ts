import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { parsePolicy } from '../../src/publish/content-policy.ts';
import { builds, type BuiltPage, pagesOf } from '../support/built-site.ts';
import { find } from '../support/document.ts';

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const policyOf = ({ document }: BuiltPage): ReadonlyMap<string, readonly string[]> => {
  const [meta] = find(document, 'meta', { 'http-equiv': 'content-security-policy' });
  return parsePolicy(meta?.attributes.get('content') ?? '');
};

/** What a script works on carries one of these marks. */
const scripted = ['data-chart', 'data-filters', 'data-search'];

describe.for(builds().map((build) => ({ base: build.base, pages: pagesOf(build) })))(
  'the policy in the head, at $base',
  ({ pages }) => {
    test.for(pages)(
      'of $path begins with nothing, and comes before all that it governs',
      (page) => {
        const [directive, allowed] = [...policyOf(page)][0] ?? [];
        expect([directive, allowed]).toEqual(['default-src', ["'none'"]]);
        expect(page.html.indexOf('http-equiv="content-security-policy"')).toBeLessThan(200);
        expect(page.html.match(/http-equiv="content-security-policy"/g)).toHaveLength(1);
      },
    );

    test.for(pages)(
      'of $path admits the scripts and styles that stand in it, and no others',
      (page) => {
        const inline = find(page.document, 'script').filter(
          ({ attributes }) =>
            !attributes.has('src') && !(attributes.get('type') ?? '').startsWith('application/'),
        );
        const hashed = (name: string): readonly string[] =>
          (policyOf(page).get(name) ?? []).filter((source) => source.startsWith("'sha"));
        expect(hashed('script-src').toSorted()).toEqual(
          [...new Set(inline.map(({ text }) => hashOf(text)))].sort(),
        );
        expect(hashed('style-src').toSorted()).toEqual(
          [...new Set(find(page.document, 'style').map(({ text }) => hashOf(text)))].sort(),
        );
      },
    );

    test.for(pages)('of $path has nothing unsafe, and nothing of anyone else', (page) => {
      const known = /^('none'|'self'|'script'|'sha256-[\w+/=]+'|default)$/;
      const searches = find(page.document, '*', { 'data-search': undefined }).length > 0;
      const sources = [...policyOf(page).values()].flat();
      const odd = sources.filter((source) => !known.test(source));
      expect(odd).toEqual(searches ? ["'wasm-unsafe-eval'"] : []);
    });

    const plain = pages.filter(({ document }) =>
      scripted.every((mark) => find(document, '*', { [mark]: undefined }).length === 0),
    );

    test.for(plain)(
      'of $path, without a chart, filters or the search, admits one script',
      (page) => {
        const policy = policyOf(page);
        const moved = find(page.document, 'meta', { 'http-equiv': 'refresh' }).length > 0;
        expect(policy.get('script-src') ?? []).toHaveLength(moved ? 0 : 1);
        expect(policy.has('connect-src')).toBe(false);
        if (!moved) expect(policy.get('trusted-types')).toEqual(["'none'"]);
      },
    );

    test('leaves no work for what it forbids: no page has handlers or styles in its attributes', () => {
      const forbidden = pages.flatMap(({ path, document }) =>
        document.elements.flatMap(({ name, attributes }) =>
          [...attributes.keys()]
            .filter((attribute) => attribute === 'style' || attribute.startsWith('on'))
            .map((attribute) => `${path}: <${name} ${attribute}>`),
        ),
      );
      expect(forbidden).toEqual([]);
    });
  },
);
