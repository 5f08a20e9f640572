import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/checks/read-content.ts';
import { assembleCatalogue } from '../../src/domain/catalogue.ts';
import { figuresOfChart } from '../../src/domain/chart-figures.ts';
import { stances } from '../../src/domain/evidence.ts';
import { figuresIn, plainProse } from '../../src/domain/figure-reference.ts';
import { standingOf, standings } from '../../src/domain/finding.ts';
import { formatQuantity } from '../../src/domain/format-quantity.ts';
import { isCertainlyAfter } from '../../src/domain/moment.ts';
import { proseQuantity } from '../../src/domain/prose-quantity.ts';
import { isWithdrawn } from '../../src/domain/revision.ts';
import { sayDate, words } from '../../src/words.ts';
import { pageAt, pagesOf, rootBuild } from '../support/built-site.ts';
import { type Document, type Element, find, spaced } from '../support/document.ts';
import { projectRoot } from '../support/project.ts';

const { articles, charts, claims, figures, sources } = assembleCatalogue(
  readContent(join(projectRoot, 'content')).entries,
);
const pages = pagesOf(rootBuild());
const builtAt = (path: string) => pageAt(pages, path).document;
const textOf = ({ elements }: Document): string =>
  spaced(elements.find(({ name }) => name === 'main')?.text ?? '');
/** The text of an element, without what its terms would open. */
const withoutMeanings = (element: Element): string =>
  find(element, '*', { popover: undefined }).reduce(
    (text, meaning) => spaced(text.replace(meaning.text, '')),
    spaced(element.text),
  );
const known = (id: string) => {
  const figure = figures.byId.get(id);
  if (figure === undefined) throw new Error(`There is no figure ${id}.`);
  return figure;
};
const sayFigure = (id: string): string => formatQuantity(known(id), words.quantity);
/** Prose as a page shows it. */
const plain = (text: string): string =>
  plainProse(text, (id) => formatQuantity(proseQuantity(known(id)), words.quantity));
/** Those of the parts that stand in the text, each after the one before. */
const inOrder = (text: string, parts: readonly string[]): string[] => {
  let from = 0;
  return parts.filter((part) => {
    const at = text.indexOf(part, from);
    if (at >= 0) from = at + part.length;
    return at >= 0;
  });
};
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
  const page = builtAt(`/claims/${id}/`);
  const article = articles.byId.get(claim.article);

  test('shows the quote, and leads back to the very place where it stands in the digest', () => {
    expect(
      find(page, 'mark').map(({ text }) => text.replace(/\s?[[［][\d, ]+[\]］]/g, '')),
    ).toEqual([claim.quote]);
    expect(hrefsOf(find(page, 'a'))).toContain(`/articles/${claim.article}/#quote-${id}`);
  });

  test('is where its quote in the digest leads', () => {
    const [quote] = find(builtAt(`/articles/${claim.article}/`), 'a', { id: `quote-${id}` });
    expect(quote?.attributes.get('href')).toBe(`/claims/${id}/`);
  });

  test('leads to the claim before it and to the one after', () => {
    const to = (rel: string) => hrefsOf(find(page, 'a', { rel }));
    const address = (index: number): string[] =>
      siblings[index] === undefined ? [] : [`/claims/${siblings[index].id}/`];
    expect(to('prev')).toEqual(at === 0 ? [] : address(at - 1));
    expect(to('next')).toEqual(address(at + 1));
  });

  test('says which claim of how many it is, of which kind, and whose', () => {
    const shown = textOf(page);
    expect(shown).toContain(words.claim.kicker(at + 1, siblings.length));
    expect(shown).toContain(words.kinds[claim.kind]);
    expect(shown).toContain(article?.publisher);
  });

  test('shows its findings in their order, each with its reason, before anything else', () => {
    const [header] = find(page, 'header').filter(({ elements }) =>
      elements.some(({ name }) => name === 'h1'),
    );
    const shown = spaced(header?.text ?? '');
    const expected =
      claim.findings.length === 0
        ? [words.standings.unreviewed.word, words.standings.unreviewed.meaning]
        : claim.findings.flatMap(({ word, about, reason }) => [
            words.standings[word].word,
            words.claim.on(plain(about)),
            plain(reason),
          ]);
    expect(inOrder(shown, expected)).toEqual(expected);
  });

  test('shows every piece of its evidence: its words, its note, its figures and its source', () => {
    const shown = textOf(page);
    if (claim.evidence.length === 0) {
      expect(shown).toContain(words.claim.noEvidence(claim.figures.length));
      return;
    }
    for (const {
      stance,
      source: id,
      figures: ids,
      excerpt,
      speaker,
      note,
      locator,
    } of claim.evidence) {
      const source = sources.byId.get(id);
      const [side] = find(page, 'section', { 'data-stance': stance });
      const pieces = side === undefined ? [] : find(side, 'li', { 'data-source': id });
      const texts = pieces.map(withoutMeanings);
      const values = ids.map((figure) => sayFigure(figure));
      const wanted = [
        ...values,
        ...(excerpt === undefined ? [] : [`“${excerpt}”`]),
        ...(speaker === undefined ? [] : [speaker]),
        ...(note === undefined ? [] : [plain(note)]),
        ...(locator === undefined ? [] : [locator]),
        source?.title ?? '',
        sayDate(source?.date),
        source === undefined ? '' : words.source.howSeen(source),
      ];
      expect(texts.filter((text) => wanted.every((words) => text.includes(words)))).not.toEqual([]);
    }
  });

  test('calls a source younger than the article only where both dates make that certain', () => {
    const day = article?.published.date ?? '';
    for (const piece of find(page, 'li', { 'data-source': undefined })) {
      const source = sources.byId.get(piece.attributes.get('data-source') ?? '');
      const says = piece.text.includes(words.source.later);
      expect([source?.id, says]).toEqual([source?.id, isCertainlyAfter(source?.date, day)]);
    }
  });

  test('has no heading with nothing below it', () => {
    const headings = find(page, ['h2', 'h3']).map(({ text }) => text.trim());
    const empty = [
      claim.revisions.length === 0 && words.claim.revisions,
      ...stances.map(
        (stance) =>
          !claim.evidence.some((piece) => piece.stance === stance) && words.stances[stance],
      ),
    ].filter((heading) => heading !== false);
    expect(headings.filter((heading) => empty.includes(heading))).toEqual([]);
  });

  test('every number that is filled into its sentences leads to where it comes from', () => {
    const filled = find(page, 'a', { class: 'figure' });
    const referred = [
      ...claim.findings.flatMap(({ reason }) => figuresIn(reason)),
      ...claim.evidence.flatMap(({ note = '' }) => figuresIn(note)),
    ].filter((id) => !claim.figures.includes(id));
    const hrefs = hrefsOf(filled);
    for (const id of referred) {
      expect(hrefs).toContain(`/sources/${figures.byId.get(id)?.sources[0]}/#${id}`);
    }
  });

  test('leads to each chart that draws its number, shows those that are about it, and says for which time the number holds', () => {
    const drawn = charts.all.filter(
      (chart) =>
        chart.claims.includes(id) ||
        figuresOfChart(chart).some((figure) => claim.figures.includes(figure)),
    );
    const inMain = find(page, 'main').flatMap((main) => find(main, 'a'));
    const toCharts = hrefsOf(inMain).filter((href) => href?.startsWith('/charts/'));
    const alongside = find(page, '*', { 'data-alongside': undefined }).flatMap((line) =>
      hrefsOf(find(line, 'a')),
    );
    expect(toCharts.toSorted()).toEqual(
      [...drawn.map((chart) => `/charts/${chart.id}/`), ...alongside].toSorted(),
    );
    expect(
      inMain
        .filter((link) => find(link, 'img').length > 0)
        .map(({ attributes }) => attributes.get('href')),
    ).toEqual(
      drawn.filter((chart) => chart.claims.includes(id)).map((chart) => `/charts/${chart.id}/`),
    );
    const periods = find(page, 'dt').filter(({ text }) => text.trim() === words.claim.period);
    expect(periods).toHaveLength(claim.figures.length);
  });
});

describe.for(articles.all)(
  'the page of the article $id',
  ({ id, published: when, url, digest }) => {
    const page = builtAt(`/articles/${id}/`);
    const own = published.filter(({ claim }) => claim.article === id);

    test('counts its claims and lists them in the order in which the article makes them', () => {
      const counts = standings
        .map((standing) => ({
          standing,
          count: own.filter(
            ({ claim }) => !isWithdrawn(claim.revisions) && standingOf(claim.findings) === standing,
          ).length,
        }))
        .filter(({ count }) => count > 0);
      const [tally] = find(page, 'ul', { 'aria-label': words.tally.title });
      expect(
        tally && find(tally, 'a').map((link) => [link.attributes.get('href'), spaced(link.text)]),
      ).toEqual(
        counts.map(({ standing, count }) => [
          `/claims/#${standing}`,
          `${count} ${words.standings[standing].word}`,
        ]),
      );
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

test('all claims stand in one list, each under its finding and nowhere else', () => {
  const page = builtAt('/claims/');
  for (const standing of standings) {
    const [group] = find(page, 'section', { id: standing });
    const listed =
      group === undefined ? [] : find(group, 'ol').flatMap((list) => hrefsOf(find(list, 'a')));
    const expected = published.filter(({ claim }) => standingOf(claim.findings) === standing);
    expect(listed).toEqual(expected.map(({ id }) => `/claims/${id}/`));
  }
});
