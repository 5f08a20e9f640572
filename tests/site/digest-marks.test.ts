import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/checks/read-content.ts';
import { assembleCatalogue } from '../../src/domain/catalogue.ts';
import { standingOf, standings } from '../../src/domain/finding.ts';
import { words } from '../../src/words.ts';
import { pageAt, pagesOf, rootBuild } from '../support/built-site.ts';
import { find, spaced } from '../support/document.ts';
import { projectRoot } from '../support/project.ts';

const { articles, claims } = assembleCatalogue(readContent(join(projectRoot, 'content')).entries);
const pages = pagesOf(rootBuild());

describe.for(articles.all)('in the digest of $id', ({ id, digest }) => {
  const page = pageAt(pages, `/articles/${id}/`).document;
  const [shown] = find(page, 'blockquote', { 'data-digest': undefined });
  const quoted = claims.all
    .filter(({ article, draft, place }) => article === id && !draft && place !== undefined)
    .map((claim) => ({ claim, standing: standingOf(claim.findings) }));
  const marks = shown === undefined ? [] : find(shown, 'a', { class: 'quote' });

  test('each claim is marked once, and nothing else is', () => {
    expect(marks.map(({ attributes }) => attributes.get('id')).toSorted()).toEqual(
      quoted.map(({ claim }) => `quote-${claim.id}`).toSorted(),
    );
  });

  test.for(quoted)(
    'the mark of $claim.id has the shape of its finding and no other, and says its word',
    ({ claim, standing }) => {
      const mark = marks.find(({ attributes }) => attributes.get('id') === `quote-${claim.id}`);
      const stamps = mark === undefined ? [] : find(mark, 'svg');
      expect(new Set(stamps.map(({ attributes }) => attributes.get('class')))).toEqual(
        new Set([standing]),
      );
      const { word } = words.standings[standing];
      const named = stamps.filter(({ attributes }) => attributes.get('role') === 'img');
      expect(named.map(({ attributes }) => attributes.get('aria-label'))).toEqual([
        words.article.stamp(word),
      ]);
      const told = mark === undefined ? [] : find(mark, 'span', { 'data-word': undefined });
      expect(told.map(({ attributes }) => attributes.get('data-word'))).toEqual([word]);
    },
  );

  test('each section’s heading leads to itself', () => {
    const headings = shown === undefined ? [] : find(shown, 'h3');
    expect(headings).toHaveLength(digest.sections.filter(({ heading }) => heading !== '').length);
    for (const heading of headings) {
      const addresses = find(heading, 'a').map(({ attributes }) => attributes.get('href'));
      expect(addresses).toEqual([`#${heading.attributes.get('id') ?? ''}`]);
    }
  });

  test('the contents lead to each section in its order, and count and stamp the claims quoted there', () => {
    const [contents] = find(page, 'nav', { 'aria-label': words.article.contents });
    const lines = contents === undefined ? [] : find(contents, 'li');
    const ids = shown === undefined ? [] : find(shown, 'h3').map((h3) => h3.attributes.get('id'));
    const headed = digest.sections
      .map(({ heading }, index) => ({ heading, index }))
      .filter(({ heading }) => heading !== '');
    expect(
      lines.map((line) => ({
        addresses: find(line, 'a').map(({ attributes }) => attributes.get('href')),
        heading: find(line, 'a').map(({ text }) => spaced(text)),
        counted: find(line, 'span', { class: 'visually-hidden' }).map(({ text }) => spaced(text)),
        stamps: find(line, 'svg').map(({ attributes }) => attributes.get('aria-label')),
      })),
    ).toEqual(
      headed.map(({ heading, index }, at) => {
        const here = quoted
          .flatMap(({ claim, standing }) =>
            claim.place?.section === index ? [{ ...claim.place, standing }] : [],
          )
          .toSorted((a, b) => a.statement - b.statement || a.start - b.start);
        return {
          addresses: [`#${ids[at] ?? ''}`],
          heading: [heading],
          counted: here.length === 0 ? [] : [words.article.quoted(here.length)],
          stamps: here.map(({ standing }) => words.standings[standing].word),
        };
      }),
    );
  });

  test('what a stamp means stands beside the text, once for each that is there', () => {
    const [legend] = find(page, 'ul', { 'aria-label': words.article.legend });
    const used = new Set(quoted.map(({ standing }) => standing));
    expect(legend === undefined ? [] : find(legend, 'li').map(({ text }) => spaced(text))).toEqual(
      standings.filter((standing) => used.has(standing)).map((each) => words.standings[each].word),
    );
  });
});
