import { describe, expect, test } from 'vitest';
import type { ArticleData } from '../../src/domain/article.ts';
import { assembleCatalogue } from '../../src/domain/catalogue.ts';
import { chartCard } from '../../src/sharing/cards/chart-card.ts';
import { siteCard } from '../../src/sharing/cards/site-card.ts';
import { drawCard } from '../../src/sharing/drawing/draw-card.ts';
import { spaced } from '../support/document.ts';
import { cardOfArticle } from '../../src/sharing/cards/cards-of-site.ts';
import { rowsOf } from '../../src/sharing/rows-of.ts';
import { ownSite, siteFrom } from './content-cards.ts';

const own = ownSite();

/** A site of articles with these titles, none of which has a claim. */
const siteOfTitles = (...titles: readonly string[]) =>
  siteFrom(
    assembleCatalogue({
      settings: own.settings,
      about: '',
      articles: titles.map((title, index) => ({
        path: `article-${index}`,
        body: '',
        digest: { sections: [] },
        data: {
          title,
          language: 'zh-Hans',
          translatedTitle: 'The ore rush',
          publisher: 'The Ore',
          published: { date: '2025-08-26' },
          digestLanguage: 'en',
        } satisfies ArticleData,
      })),
      claims: [],
      figures: [],
      series: [],
      sources: [],
      charts: [],
      events: [],
      terms: [],
      ledger: undefined,
    }),
  );

const title = '稀土王牌锁死全局:欧美工厂断供倒计时';

describe('the card of an article', () => {
  test('has its Chinese title whole, and our translation of it', async () => {
    const [article] = siteOfTitles(title).articles.all;
    if (article === undefined) throw new Error('There is no article.');
    const card = cardOfArticle(siteOfTitles(title), article);
    const { words } = await drawCard(card);
    expect(words).toContain(title);
    expect(words).toContain('The ore rush');
    expect(card.alt).toBe(`${title} (The ore rush). Published by The Ore, 26 August 2025.`);
  });
});

describe('the card of the front page with several articles', () => {
  test('says what the site is, and lists them', async () => {
    const card = siteCard(siteOfTitles(title, '黑曜石'));
    const { words } = await drawCard(card);
    const said = spaced(words.join(' | '));
    expect(said).toContain(own.settings.title);
    expect(said).toContain(own.settings.tagline);
    expect(said).toContain(`${title} | The Ore, 26 August 2025`);
    expect(said).toContain('黑曜石');
  });

  test('without an article yet says what the site is', async () => {
    const { words } = await drawCard(siteCard(siteOfTitles()));
    expect(words).toContain(own.settings.tagline);
  });
});

describe('the card of a chart', () => {
  test.for(own.charts.all)('$id names each value, a bound in words', async (chart) => {
    const rows = rowsOf(own, chart);
    const { words } = await drawCard(chartCard(chart, rows, own));
    const said = spaced(words.join(' | '));
    const texts = rows.groups.flatMap((group) =>
      group.rows.flatMap(({ marks }) => marks.map(({ text }) => text)),
    );
    expect(texts.filter((text) => !said.includes(spaced(text)))).toEqual([]);
    expect(said).not.toMatch(/\d…/);
  });
});
