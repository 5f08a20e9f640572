import { describe, expect, test } from 'vitest';
import { barOf, markOf } from '../../src/charts/mark.ts';
import { shareChartConfig } from '../../src/charts/share-chart-config.ts';
import type { ShareRow } from '../../src/charts/share-rows.ts';
import type { Quantity } from '../../src/domain/quantity.ts';

const theme = { rows: ['ochre', 'lilac'], rail: 'grey', paper: 'white' };
const still = { animated: false, note: () => undefined };

const rowOf = (quantity: Quantity): ShareRow => ({
  figure: 'mining',
  claim: 'mining',
  stage: 'mining',
  label: 'Mining',
  quantity,
  text: '',
  measure: '',
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
  test('has the rows’ values and colours, each on a track from 0 to 100', () => {
    const rows = [
      rowOf({ value: 60, unit: 'percent' }),
      rowOf({ value: { from: 85, to: 92 }, unit: 'percent' }),
    ];
    const { data, options } = shareChartConfig(rows, theme, still);
    expect(data.datasets[0]?.data).toEqual([
      [0, 60],
      [85, 92],
    ]);
    expect(data.datasets[0]?.backgroundColor).toEqual(['ochre', 'lilac']);
    expect(options?.scales?.['x']).toMatchObject({ min: 0, max: 100 });
  });

  test('gives a bound no visible bar, since its end is not known', () => {
    const { data } = shareChartConfig(
      [rowOf({ value: 85, unit: 'percent', qualifier: 'over' })],
      theme,
      still,
    );
    expect(data.datasets[0]?.backgroundColor).toEqual(['transparent']);
  });

  test('stacks and sums nothing', () => {
    const { data, options } = shareChartConfig(
      [rowOf({ value: 60, unit: 'percent' })],
      theme,
      still,
    );
    expect(data.datasets).toHaveLength(1);
    expect(JSON.stringify(options)).not.toContain('stack');
  });

  test('moves only where motion is welcome', () => {
    const config = (animated: boolean) => shareChartConfig([], theme, { ...still, animated });
    expect(config(false).options?.animation).toBe(false);
    expect(config(true).options?.animation).toEqual({ duration: 500 });
  });
});
