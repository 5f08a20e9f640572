import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { type BuiltPage, builds, pagesOf, rootBuild } from '../support/built-site.ts';
import { find } from '../support/document.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
    rules: {
      // What we serve ourselves needs no checksum; what others serve is refused by the links test.
      'require-sri': ['error', { target: 'crossorigin' }],
    },
  }),
);

const faultsOf = async ({ file, html }: BuiltPage): Promise<string[]> => {
  const { results } = await validator.validateString(html, file);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
};

const only = (page: BuiltPage, name: string, attributes: Record<string, string>): string => {
  const found = find(page.document, name, attributes);
  expect(found.length, `<${name}> in ${page.file}`).toBe(1);
  return found[0]?.attributes.get(name === 'link' ? 'href' : 'content') ?? '';
};

const titleOf = ({ document }: BuiltPage): string | undefined =>
  find({ elements: find(document, 'head')[0]?.elements ?? [] }, 'title')[0]?.text;

/** Whether a page is made to be framed by another. */
const isFramed = (file: string): boolean => file.startsWith('embed/');
const isIndexed = ({ document }: BuiltPage): boolean =>
  !find(document, 'meta', { name: 'robots' }).some(({ attributes }) =>
    attributes.get('content')?.includes('noindex'),
  );

test('a build has pages', () => {
  expect(pagesOf(rootBuild()).map(({ file }) => file)).toEqual(
    expect.arrayContaining(['index.html', '404.html', 'about/index.html', 'claims/index.html']),
  );
});

describe.for(builds().map((build) => ({ base: build.base, build })))(
  'every page at $base',
  ({ build }) => {
    const pages = pagesOf(build);

    test.for(pages)('$path is valid HTML', async (page) => {
      expect(await faultsOf(page)).toEqual([]);
    });

    test.for(pages)('$path has one h1, and no heading skips a level', ({ document }) => {
      const headings = find(document, ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
      const levels = headings.map(({ name }) => Number(name.slice(1)));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels[0]).toBe(1);
      expect(headings.filter(({ text }) => text.trim() === '')).toEqual([]);
      expect(levels.filter((level, index) => level > (levels[index - 1] ?? 1) + 1)).toEqual([]);
    });

    test.for(pages.filter(({ file }) => !isFramed(file)))(
      '$path says what it is in a title and a description',
      (page) => {
        expect(titleOf(page)?.trim()).toBeTruthy();
        expect(only(page, 'meta', { name: 'description' }).trim()).not.toBe('');
      },
    );

    test.for(pages.filter(isIndexed))('$path names its own address as canonical', (page) => {
      expect(only(page, 'link', { rel: 'canonical' })).toBe(new URL(page.path, build.site).href);
    });

    test.for(pages)('$path gives each id to one element', ({ document }) => {
      const ids = find(document, '*', { id: undefined }).map(({ attributes }) =>
        attributes.get('id'),
      );
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    });

    test.for(pages)('$path has no space before a comma or a full stop', ({ document }) => {
      const [body] = find(document, 'body');
      const text = body?.text.replace(/\s+/g, ' ') ?? '';
      expect(text.match(/.{0,30} [.,;:](?= |$)/g)).toBeNull();
    });

    test('no two pages have one title', () => {
      const titles = pages.map(titleOf);
      expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    });

    test('only a page that nobody should be sent to is kept out of search engines', () => {
      expect(
        pages
          .filter((page) => !isIndexed(page))
          .map(({ file }) => file)
          .filter((file) => !isFramed(file)),
      ).toEqual(['404.html']);
      expect(pages.filter(({ file }) => isFramed(file)).filter(isIndexed)).toEqual([]);
    });
  },
);
