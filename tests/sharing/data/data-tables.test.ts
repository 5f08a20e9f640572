import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { trackChartOf } from '../../../src/charts/chart-rows.ts';
import { chartTable } from '../../../src/sharing/data/chart-table.ts';
import { type DataTable, tableText } from '../../../src/sharing/data/data-table.ts';
import { dataTables } from '../../../src/sharing/data/data-tables.ts';
import { recordOfClaim } from '../../../src/sharing/data/record-of-claim.ts';
import { words } from '../../../src/words.ts';
import { judged, publicSiteOf } from '../../support/public-site.ts';

type Row = Readonly<Record<string, string>>;
const rowsOf = (table: DataTable): Row[] =>
  parse(tableText(table), { columns: true, recordDelimiter: '\r\n' });
const tablesOf = (open = publicSiteOf(judged)): Record<string, Row[]> =>
  Object.fromEntries(dataTables(open).map((table) => [table.name, rowsOf(table)]));
const tables = tablesOf();
const figure = (id: string) => tables['figures']?.find((row) => row['id'] === id);

test('every claim is a row, with its standing and place', () => {
  expect(tables['claims']).toMatchObject([
    { id: 'mining', standing: 'contradicted', position: '1', paragraphs: '3', withdrawn: 'false' },
    { id: 'waiting', standing: 'unreviewed', position: '2', paragraphs: '5' },
  ]);
});

test('a claim with two findings has two rows of them', () => {
  expect(tables['findings']?.map(({ claim, position, word }) => [claim, position, word])).toEqual([
    ['mining', '1', 'contradicted'],
    ['mining', '2', 'contested'],
  ]);
});

describe('a number', () => {
  test('that is exact stands as a value', () => {
    expect(figure('stated')).toMatchObject({ value: '60', low: '', high: '', claim: 'mining' });
  });

  test('that is a bound stands at the end it names, never as a value', () => {
    expect(figure('measured')).toMatchObject({ value: '', low: '70', high: '', qualifier: 'over' });
  });

  test('that is a range stands as its two ends', () => {
    expect(figure('loss')).toMatchObject({ value: '', low: '5', high: '10' });
  });

  test('that is computed names its inputs and what must be known with it', () => {
    expect(figure('half')).toMatchObject({
      value: '70',
      basis: 'derived',
      inputs: 'whole',
      divisor: '2',
      caveat: 'It is weighed wet.',
    });
  });
});

test('a number that only a draft states, or that rests on one, is not among the figures', () => {
  const claims = { mining: { ...judged.claims?.['mining'], evidence: [], draft: true } };
  const figures = {
    ...judged.figures,
    twice: { basis: 'derived', operation: 'sum', inputs: ['stated', 'other'] },
    other: { wording: '60%' },
  };
  const preview = publicSiteOf({ ...judged, claims, figures, charts: {} }, { drafts: true });
  const ids = tablesOf(preview)['figures']?.map(({ id }) => id);
  expect(ids).not.toContain('stated');
  expect(ids).not.toContain('twice');
  expect(ids).toContain('measured');
});

test('evidence names its source and its figures by their ids', () => {
  expect(tables['evidence']).toMatchObject([
    { claim: 'mining', position: '1', source: 'survey', published_after_article: 'true' },
  ]);
  expect(tables['evidence-figures']?.map((row) => row['figure'])).toEqual(['measured', 'half']);
});

test('licence and origin stand in every row of every table', () => {
  for (const rows of Object.values(tables)) {
    expect(rows).not.toEqual([]);
    for (const row of rows) {
      expect(row).toMatchObject({
        compiled_by: 'The desk',
        licence: 'CC BY 4.0, https://licence.example/',
      });
    }
  }
});

test('the table of a chart has a row a mark, each with who says so', () => {
  const open = publicSiteOf(judged);
  const [chart] = open.site.charts.all;
  if (chart === undefined) throw new Error('There is no chart.');
  const drawn = trackChartOf(chart, open.site.articleOf(chart), open.site, words);
  expect(rowsOf(chartTable(chart, drawn, open))).toMatchObject([
    { row: 'Mining', value: '60', basis: 'stated', publisher: 'The Ore', figure: 'stated' },
    {
      row: 'Mining',
      value: '',
      low: '70',
      basis: 'measured',
      period: '2025',
      publisher: 'Survey',
      source_url: 'https://survey.example/ores',
      seen: 'Primary source',
      page: 'https://ores.news/charts/shares/',
    },
  ]);
});

test('the copy that an archive keeps of a source stands in its row, and in the record of a claim', () => {
  const archive = 'https://archive.example/1';
  const open = publicSiteOf({ ...judged, sources: { survey: { archive } } });
  expect(tablesOf(open)['sources']).toMatchObject([{ id: 'survey', archive }]);
  expect(tables['sources']).toMatchObject([{ id: 'survey', archive: '' }]);
  const [claim] = open.site.claims.all.map((one) => recordOfClaim(one, open));
  expect(claim?.evidence[0]?.source.archive).toBe(archive);
});
