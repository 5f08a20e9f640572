import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shareChartConfig } from '../../src/charts/share-chart-config.ts';
import type { ShareRow } from '../../src/charts/share-rows.ts';
import { readContent } from '../../src/checks/read-content.ts';
import { assembleCatalogue } from '../../src/domain/catalogue.ts';
import { formatQuantity } from '../../src/domain/format-quantity.ts';
import { words } from '../../src/words.ts';
import { pagesOf, rootBuild } from '../support/built-site.ts';
import { type Element, find } from '../support/document.ts';
import { projectRoot } from '../support/project.ts';

const { articles, charts, figures, claims } = assembleCatalogue(
  readContent(join(projectRoot, 'content')).entries,
);
const pages = pagesOf(rootBuild());

/** What a figure’s own entry says, as a row. */
const entryOf = (id: string) => {
  const figure = figures.byId.get(id);
  if (figure?.stage === undefined) throw new Error(`content/figures/${id}.md has no stage.`);
  const claim = claims.all.find(({ figures: listed }) => listed.includes(id));
  const text = formatQuantity(figure, words.quantity);
  return { label: words.stages[figure.stage], value: figure.value, text, claim: claim?.id };
};

const tableOf = (chart: Element) =>
  find(chart, 'tr')
    .filter((row) => find(row, 'td').length > 0)
    .map((row) => {
      const [value] = find(row, 'data');
      const [link] = find(row, 'a');
      const [bar] = find(row, 'rect');
      return {
        label: link?.text.trim(),
        claim: link?.attributes.get('href')?.split('/').at(-2),
        value: Number(value?.attributes.get('value')),
        text: value?.text,
        bar: bar?.attributes.get('width'),
      };
    });

test('every chart of the content has a page', () => {
  const paths = pages.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(charts.all.map(({ id }) => `/charts/${id}/`)));
});

describe.each(charts.all)('the chart $id', ({ id, rows: entries }) => {
  const shown = pages.flatMap(({ path, document }) =>
    find(document, '*', { 'data-share-chart': id }).map((chart) => ({ path, chart })),
  );
  const expected = entries.map(({ stated }) => entryOf(stated));

  test('is on its own page, and on that of the article it opens', () => {
    const opened = articles.all.filter(({ leadChart }) => leadChart === id);
    const expectedOn = [`/charts/${id}/`, ...opened.map((article) => `/articles/${article.id}/`)];
    expect(shown.map(({ path }) => path)).toEqual(expect.arrayContaining(expectedOn));
  });

  test.each(shown)('says on $path what its figures’ entries say: as a table', ({ chart }) => {
    expect(tableOf(chart)).toEqual(
      expected.map((row) => ({ ...row, bar: `${JSON.stringify(row.value)}%` })),
    );
  });

  test.each(shown)('says on $path what its figures’ entries say: to Chart.js', ({ chart }) => {
    const rows = JSON.parse(chart.attributes.get('data-rows') ?? '[]') as ShareRow[];
    const theme = { rows: [], rail: '', paper: '' };
    const config = shareChartConfig(rows, theme);
    expect(config.data.labels).toEqual(expected.map(({ label }) => label));
    expect(config.data.datasets[0]?.data.map(({ x }) => x)).toEqual(
      expected.map(({ value }) => [0, value]),
    );
    expect(rows.map(({ text }) => text)).toEqual(expected.map(({ text }) => text));
  });
});
