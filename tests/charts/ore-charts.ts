import { trackChartOf } from '../../src/charts/chart-rows.ts';
import type { TrackChart } from '../../src/charts/track-chart.ts';
import { isCertainlyAfter } from '../../src/domain/moment.ts';
import { words } from '../../src/words.ts';
import { catalogueOf, type Content } from '../support/catalogue.ts';

/** The rows of a chart, made as the site makes them, from content about ores. */
export const tracksOf = (
  chart: Readonly<Record<string, unknown>>,
  content: Content,
): TrackChart => {
  const catalogue = catalogueOf({ ...content, charts: { drawn: chart } });
  const [article] = catalogue.articles.all;
  const [drawn] = catalogue.charts.all;
  if (article === undefined || drawn === undefined) throw new Error('The content has no chart.');
  const site = {
    ...catalogue,
    claimOf: (figure: string) =>
      catalogue.claims.all.find(({ figures }) => figures.includes(figure)),
    originOf: (figure: string) => `/of/${figure}/`,
    isLater: (source: { readonly date?: string | undefined }) =>
      isCertainlyAfter(source.date, article.published.date),
  };
  return trackChartOf(drawn, article, site, words);
};

/** A series of three editions over five years: the newest revises one year and adds another, one year is missing, one cell is weak, one is zero. */
export const oreSeries: Content = {
  sources: {
    first: { short: 'Survey', title: 'First edition', date: '2024-01' },
    second: { short: 'Survey', title: 'Second edition', date: '2025-01' },
    third: { short: 'Survey', title: 'Third edition', date: '2026-02-06' },
  },
  series: {
    ore: {
      title: 'Ore',
      measure: 'mine production',
      unit: 'tonne',
      stage: 'mining',
      editions: [
        { id: 'one', source: 'first' },
        { id: 'two', source: 'second' },
        { id: 'three', source: 'third' },
      ],
      geographies: [
        { id: 'ru', name: 'Ruritania' },
        { id: 'sy', name: 'Syldavia' },
        { id: 'bo', name: 'Borduria' },
        { id: 'world', name: 'World' },
      ],
      whole: 'world',
      shares: { of: ['ru'], denominator: 'all ore', caveat: 'Totals are rounded.' },
      csv: [
        'edition,geography,year,value,status,standing,counted,note',
        'one,ru,2020,60,reported,,,',
        'one,bo,2020,0,reported,,,',
        'one,world,2020,100,rounded,,,',
        'two,ru,2022,66,reported,,,',
        'two,world,2022,100,rounded,,,',
        'two,ru,2023,68,reported,,,',
        'two,sy,2023,30,reported,,,',
        'two,world,2023,100,rounded,,,',
        'three,ru,2023,70,estimated,,,Mended.',
        'three,sy,2023,22,estimated,,,',
        'three,bo,2023,29,estimated,weak,,',
        'three,world,2023,100,rounded,,,',
        '',
      ].join('\n'),
    },
  },
  claims: { mining: { quote: 'China mines 60% of all ore', figures: ['stated'] } },
  figures: {
    stated: { basis: 'stated', wording: '60%', stage: 'mining', measure: 'share of ore' },
  },
};
