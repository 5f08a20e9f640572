import { describe, expect, test } from 'vitest';
import { newestCell } from '../../src/domain/series.ts';
import { readSeriesTable, seriesColumns } from '../../src/series/series-table.ts';
import { catalogueOf } from '../support/catalogue.ts';

const header = seriesColumns.join(',');
const read = (...rows: string[]) => readSeriesTable([header, ...rows].join('\n'));

test('a row of the table is a cell, with the line it stands on', () => {
  expect(read('e1,cn,2024,270000,estimated,,official quota,"So, it says."').cells).toEqual([
    {
      line: 2,
      edition: 'e1',
      geography: 'cn',
      year: 2024,
      value: 270_000,
      status: 'estimated',
      weak: false,
      counted: 'official quota',
      note: 'So, it says.',
    },
  ]);
});

test('blanks around a cell are no part of it', () => {
  expect(read('e1, cn ,2024, 1 ,,,, So. ').cells).toMatchObject([
    { geography: 'cn', value: 1, note: 'So.' },
  ]);
});

describe('a row that is none', () => {
  test.each([
    ['e1,cn,24,1,,,,', 'has a year that is not four digits'],
    ['e1,cn,2024,"1,000",,,,', 'has a value that is no plain number, such as 270000'],
    ['e1,cn,2024,,,,,', 'has a value that is no plain number, such as 270000'],
    [`e1,cn,2024,${'9'.repeat(400)},,,,`, 'has a value larger than any amount that can be shown'],
    ['e1,cn,2024,1,guessed,,,', 'has a status other than reported, estimated, rounded, nothing'],
    ['e1,cn,2024,1,,strong,,', 'has a standing other than weak or nothing'],
    [',cn,2024,1,,,,', 'has no edition'],
  ])('%s: its line and its fault', (row, fault) => {
    const { cells, faults } = read('e1,cn,2023,1,,,,', row);
    expect(cells).toHaveLength(1);
    expect(faults).toEqual([expect.objectContaining({ line: 3, fault })]);
  });

  test('with a quotation mark left open, a column too few or no rows at all is told of', () => {
    expect(read('e1,cn,2024,1,,,,"So').faults).toMatchObject([
      { line: 2, fault: 'has a quotation mark that is not closed' },
    ]);
    expect(read('e1,cn,2023,1,,,,', 'e1,cn,2024').faults).toMatchObject([
      { line: 3, fault: 'has 3 cells where the header has 8' },
    ]);
    expect(read().faults[0]?.fault).toBe('has no rows');
  });

  test('under a header that is none is not blamed for it, and the header is blamed once', () => {
    const faultsOf = (line: string): readonly string[] =>
      readSeriesTable(`${line}\n${'e1,2024\n'.repeat(3)}`).faults.map(({ fault }) => fault);
    expect(faultsOf(seriesColumns.slice(1).join(','))).toEqual(['has no column edition']);
    expect(faultsOf(header.replace('note', 'notes'))).toEqual([
      'has a column that is not known: “notes”',
      'has no column note',
    ]);
    expect(faultsOf(`${header},value`)).toEqual(['has the column value more than once']);
  });
});

const { figures, series } = catalogueOf({
  sources: { old: {}, new: {} },
  series: {
    ore: {
      title: 'Ore',
      measure: 'mine production',
      unit: 'tonne',
      stage: 'mining',
      editions: [
        { id: 'e1', source: 'old', locator: 'p. 2' },
        { id: 'e2', source: 'new' },
      ],
      geographies: [
        { id: 'cn', name: 'China' },
        { id: 'world', name: 'World' },
      ],
      whole: 'world',
      shares: { of: ['cn'], denominator: 'all ore', caveat: 'Totals are rounded.' },
      csv: [
        header,
        'e1,cn,2024,270,estimated,,quota,',
        'e1,world,2024,390,rounded,,,',
        'e2,cn,2024,270,,,quota,',
        'e2,world,2024,380,rounded,,,',
        'e1,cn,2023,255,,weak,quota,',
      ].join('\n'),
    },
  },
});

describe('each cell of a series', () => {
  test('is a figure with an id of its own: edition, place and year', () => {
    expect(figures.byId.get('ore-e1-cn-2024')).toMatchObject({
      basis: 'measured',
      value: 270,
      unit: 'tonne',
      stage: 'mining',
      geography: 'China',
      period: '2024',
      sources: ['old'],
      data: { status: 'estimated', counted: 'quota', locator: 'p. 2' },
    });
    expect(figures.byId.get('ore-e1-world-2024')).toMatchObject({ qualifier: 'rounded' });
  });

  test('gives its share of the whole of the same edition, and of no other', () => {
    expect(figures.byId.get('ore-share-e1-cn-2024')?.value).toBeCloseTo(69.23, 2);
    expect(figures.byId.get('ore-share-e2-cn-2024')?.value).toBeCloseTo(71.05, 2);
    expect(figures.byId.get('ore-share-e2-cn-2024')).toMatchObject({
      basis: 'derived',
      stage: 'mining',
      sources: ['new'],
      caveats: ['Totals are rounded.'],
    });
  });

  test('gives no share of a whole that nobody gave', () => {
    expect(figures.byId.has('ore-share-e1-cn-2023')).toBe(false);
  });
});

test('of two editions of a number both stand, and the newest counts', () => {
  const [ore] = series.all;
  const newest = ore && newestCell(ore, ore.cells, 'cn', 2024);
  expect(newest?.edition).toBe('e2');
  expect(ore && newestCell(ore, ore.cells, 'cn', 2023)?.edition).toBe('e1');
  expect(figures.byId.has('ore-e1-cn-2024')).toBe(true);
});
