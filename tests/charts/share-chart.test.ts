import { describe, expect, test } from 'vitest';
import { barOf, markOf } from '../../src/charts/mark.ts';
import { shareChartConfig } from '../../src/charts/share-chart-config.ts';
import type { ShareRow } from '../../src/charts/share-rows.ts';
import type { Quantity } from '../../src/domain/quantity.ts';

const theme = { rows: ['ochre', 'lilac'], rail: 'grey', paper: 'white' };

const rowOf = (quantity: Quantity): ShareRow => ({
  figure: 'mining',
  claim: 'mining',
  stage: 'mining',
  label: 'Mining',
  quantity,
  text: '',
  measure: '',
  note: '',
});

describe('a value is drawn as it is known', () => {
  test('exact: a point with a bar from nothing', () => {
    const mark = markOf({ value: 60, unit: 'percent' });
    expect(mark).toEqual({ kind: 'point', at: 60 });
    expect(mark.kind !== 'arrow' && barOf(mark)).toEqual([0, 60]);
  });

  test('a range: a band between its ends', () => {
    const mark = markOf({ value: { from: 85, to: 92 }, unit: 'percent' });
    expect(mark).toEqual({ kind: 'band', from: 85, to: 92 });
    expect(mark.kind !== 'arrow' && barOf(mark)).toEqual([85, 92]);
  });

  test('"about": a hollow point', () => {
    expect(markOf({ value: 90, unit: 'percent', qualifier: 'about' }).kind).toBe('hollow');
  });

  test.each([
    ['over', 'more'],
    ['at-least', 'more'],
    ['nearly', 'less'],
    ['under', 'less'],
    ['at-most', 'less'],
  ] as const)('"%s": an arrow from the bound toward %s, never a point', (qualifier, toward) => {
    expect(markOf({ value: 85, unit: 'percent', qualifier })).toEqual({
      kind: 'arrow',
      at: 85,
      toward,
    });
  });
});

describe('the config for Chart.js', () => {
  const exact = rowOf({ value: 60, unit: 'percent' });

  test('has the rows’ values and colours, each on a track from 0 to 100', () => {
    const rows = [exact, rowOf({ value: { from: 85, to: 92 }, unit: 'percent' })];
    const { data, options } = shareChartConfig(rows, theme);
    expect(data.datasets[0]?.data.map(({ x }) => x)).toEqual([
      [0, 60],
      [85, 92],
    ]);
    expect(data.datasets[0]?.backgroundColor).toEqual(['ochre', 'lilac']);
    expect(options?.scales?.['x']).toMatchObject({ min: 0, max: 100 });
  });

  test('gives a bound no bar, since its end is not known', () => {
    const bound = rowOf({ value: 85, unit: 'percent', qualifier: 'over' });
    expect(shareChartConfig([bound], theme).data.datasets[0]?.data[0]?.x).toEqual([85, 85]);
  });

  test('puts each row where the table has it, or evenly where there is no table', () => {
    const centresOf = (...centres: number[][]) =>
      shareChartConfig([exact, exact], theme, ...centres).data.datasets[0]?.data.map(({ y }) => y);
    expect(centresOf()).toEqual([0.25, 0.75]);
    expect(centresOf([0.1, 0.9])).toEqual([0.1, 0.9]);
  });

  test('stacks and sums nothing', () => {
    const { data, options } = shareChartConfig([exact], theme);
    expect(data.datasets).toHaveLength(1);
    expect(JSON.stringify(options)).not.toContain('stack');
  });

  test('moves nothing: its bars stand where the table had them', () => {
    expect(shareChartConfig([exact], theme).options?.animation).toBe(false);
  });
});
