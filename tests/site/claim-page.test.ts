import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/checks/read-content.ts';
import { assembleCatalogue } from '../../src/domain/catalogue.ts';
import { words } from '../../src/words.ts';
import { pagesOf, rootBuild } from '../support/built-site.ts';
import { type Document, type Element, find } from '../support/document.ts';
import { projectRoot } from '../support/project.ts';

const { articles, charts, claims } = assembleCatalogue(
  readContent(join(projectRoot, 'content')).entries,
);
const pages = pagesOf(rootBuild());
const pageAt = (path: string): Document => {
  const page = pages.find((built) => built.path === path);
  if (page === undefined) throw new Error(`${path} was not built.`);
  return page.document;
};
const textOf = ({ elements }: Document): string =>
  (elements.find(({ name }) => name === 'main')?.text ?? '').replace(/\s+/g, ' ');
const hrefsOf = (elements: readonly Element[]): (string | undefined)[] =>
  elements.map(({ attributes }) => attributes.get('href'));

const published = claims.all
  .filter(({ draft }) => !draft)
  .map((claim) => {
    const siblings = claims.all.filter(({ article, draft }) => article === claim.article && !draft);
    const at = siblings.indexOf(claim);
    return { id: claim.id, claim, at, siblings };
  });

describe.for(published)('the page of the claim $id', ({ id, claim, at, siblings }) => {
  const page = pageAt(`/claims/${id}/`);
  const article = articles.byId.get(claim.article);

  test('shows the quote, and leads back to the very place where it stands in the digest', () => {
    expect(
      find(page, 'mark').map(({ text }) => text.replace(/\s?[[［][\d, ]+[\]］]/g, '')),
    ).toEqual([claim.quote]);
    expect(hrefsOf(find(page, 'a'))).toContain(`/articles/${claim.article}/#quote-${id}`);
  });

  test('is where its quote in the digest leads', () => {
    const [quote] = find(pageAt(`/articles/${claim.article}/`), 'a', { id: `quote-${id}` });
    expect(quote?.attributes.get('href')).toBe(`/claims/${id}/`);
  });

  test('leads to the claim before it and to the one after', () => {
    const to = (rel: string) => hrefsOf(find(page, 'a', { rel }));
    const address = (index: number): string[] =>
      siblings[index] === undefined ? [] : [`/claims/${siblings[index].id}/`];
    expect(to('prev')).toEqual(at === 0 ? [] : address(at - 1));
    expect(to('next')).toEqual(address(at + 1));
  });

  test('says which claim of how many it is, of which kind, whose, and that nobody has judged it', () => {
    const shown = textOf(page);
    expect(shown).toContain(words.claim.kicker(at + 1, siblings.length));
    expect(shown).toContain(words.kinds[claim.kind]);
    expect(shown).toContain(article?.publisher);
    expect(shown).toContain(words.findings.unreviewed.word);
    expect(shown).toContain(words.claim.noEvidence(claim.figures.length));
  });

  test('leads to each chart that draws its number, and says for which time the number holds', () => {
    const drawn = charts.all.filter(({ rows }) =>
      rows.some(({ stated }) => claim.figures.includes(stated)),
    );
    const inMain = find(page, 'main').flatMap((main) => find(main, 'a'));
    const toCharts = hrefsOf(inMain).filter((href) => href?.startsWith('/charts/'));
    expect(toCharts).toEqual(drawn.map((chart) => `/charts/${chart.id}/`));
    const periods = find(page, 'dt').filter(({ text }) => text.trim() === words.claim.period);
    expect(periods).toHaveLength(claim.figures.length);
  });
});

describe.for(articles.all)(
  'the page of the article $id',
  ({ id, published: when, url, digest }) => {
    const page = pageAt(`/articles/${id}/`);
    const own = published.filter(({ claim }) => claim.article === id);

    test('counts its claims and lists them in the order in which the article makes them', () => {
      const { word, tally } = words.findings.unreviewed;
      expect(textOf(page)).toContain(`${word} ${tally(own.length)}`);
      const listed = find(page, 'ol').flatMap((list) => hrefsOf(find(list, 'a')));
      expect(listed.filter((href) => href?.startsWith('/claims/'))).toEqual(
        own.map((claim) => `/claims/${claim.id}/`),
      );
      const [ledger] = find(page, 'ol').filter(({ attributes }) => attributes.has('class'));
      expect(
        ledger === undefined ? [] : find(ledger, 'li').map((item) => item.attributes.get('value')),
      ).toEqual(own.map((_, index) => String(index + 1)));
    });

    test('says what had to be assumed, and what was not given', () => {
      const shown = textOf(page);
      if (when.offsetAssumed)
        expect(shown).toContain(words.article.offsetAssumed(when.utcOffset ?? ''));
      if (url === undefined) expect(shown).toContain(words.article.noAddress);
    });

    test('has contents that lead to each section of the digest', () => {
      const headings = digest.sections.filter(({ heading }) => heading !== '');
      const contents = find(page, 'nav', { 'aria-label': words.article.contents });
      const links = contents.flatMap((nav) => find(nav, 'a').map(({ text }) => text.trim()));
      expect(links).toEqual(headings.length > 1 ? headings.map(({ heading }) => heading) : []);
    });
  },
);

test.for(charts.all)(
  'the chart $id says that nothing in it is added up, and who states it',
  ({ id, article }) => {
    const shown = textOf(pageAt(`/charts/${id}/`));
    expect(shown).toContain(words.chart.neverSummed);
    expect(shown).toContain(articles.byId.get(article)?.publisher);
    expect(shown).toContain(words.chart.notMeasured);
  },
);
