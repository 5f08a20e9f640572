import { describe, expect, test } from 'vitest';
import type { DrawnChart, DrawnMark } from '../../src/charts/drawn-chart.ts';
import { barOf, markOf } from '../../src/charts/mark.ts';
import { trackChartConfig } from '../../src/charts/track-chart-config.ts';
import { guidesOf, heightOf, lanesOf } from '../../src/charts/track-lanes.ts';
import type { Quantity } from '../../src/domain/quantity.ts';

const theme = { rows: ['ochre', 'lilac'], ink: 'dark', rail: 'grey', paper: 'white' };

const mark = (value: Quantity['value'], more: Partial<Quantity & DrawnMark> = {}): DrawnMark => {
  const { qualifier, basis = 'stated', drawn = true, replaced = false } = more;
  const quantity = { value, unit: 'percent', ...(qualifier && { qualifier }) } as const;
  return { figure: JSON.stringify(quantity), quantity, basis, drawn, replaced, note: '' };
};
const measured = { basis: 'measured' } as const;

const chartOf = (...rows: DrawnMark[][]): DrawnChart => ({
  max: 100,
  bars: true,
  line: undefined,
  rows: rows.map((marks, index) => ({ label: `row ${index}`, marks })),
});

describe('a value is drawn as it is known', () => {
  test('exact: a point with a bar from nothing', () => {
    const exact = markOf({ value: 60, unit: 'percent' });
    expect(exact).toEqual({ kind: 'point', at: 60 });
    expect(exact.kind !== 'arrow' && barOf(exact)).toEqual([0, 60]);
  });

  test('a range: a band between its ends', () => {
    const band = markOf({ value: { from: 85, to: 92 }, unit: 'percent' });
    expect(band).toEqual({ kind: 'band', from: 85, to: 92 });
    expect(band.kind !== 'arrow' && barOf(band)).toEqual([85, 92]);
  });

  test.each(['about', 'rounded'] as const)('"%s": a hollow point', (qualifier) => {
    expect(markOf({ value: 90, unit: 'percent', qualifier }).kind).toBe('hollow');
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

describe('the lanes of a track', () => {
  test('give each value a strip of its own, so that 90, 91 and 91 do not hide each other', () => {
    const lanes = lanesOf([mark(90), mark(91, measured), mark(91, measured)], true);
    expect(lanes.map(({ form }) => form)).toEqual(['stated', 'small', 'small']);
    const [one, two, three] = lanes.map(({ top, height }) => ({ top, bottom: top + height }));
    expect(two?.top).toBe(one?.bottom);
    expect(three?.top).toBe(two?.bottom);
    expect(heightOf(lanes)).toBe(three?.bottom);
  });

  test('lead the eye from the stated value down to those beside it, and from nothing else', () => {
    expect(guidesOf(lanesOf([mark(60), mark(62, measured)], true))).toEqual([60]);
    expect(guidesOf(lanesOf([mark(60)], true))).toEqual([]);
    expect(guidesOf(lanesOf([mark(60, measured), mark(62, measured)], true))).toEqual([]);
  });

  test('leave out what is too poorly handed down, and a row without a value keeps its height', () => {
    expect(lanesOf([mark(60, { drawn: false })], true)).toEqual([]);
    expect(heightOf([])).toBeGreaterThan(0);
  });
});

describe('the config for Chart.js', () => {
  const stretches = (chart: DrawnChart) =>
    trackChartConfig(chart, theme).data.datasets.map(({ data }) => data.map(({ x }) => x));

  test('has the leading values as bars in their rows’ colours, each on a track from 0 to its end', () => {
    const chart = chartOf([mark(60)], [mark({ from: 85, to: 92 })]);
    const { data, options } = trackChartConfig(chart, theme);
    expect(stretches(chart)[0]).toEqual([
      [0, 60],
      [85, 92],
    ]);
    expect(data.datasets[0]?.backgroundColor).toEqual(['ochre', 'lilac']);
    expect(options?.scales?.['x']).toMatchObject({ min: 0, max: 100 });
  });

  test('has each value beside them where it stands, without a bar from nothing', () => {
    const beside = [mark(62, measured), mark({ from: 85, to: 92 }, measured)];
    expect(stretches(chartOf([mark(60), ...beside]))).toEqual([
      [[0, 60]],
      [
        [62, 62],
        [85, 92],
      ],
    ]);
  });

  test('gives a bound no bar, since its end is not known', () => {
    expect(stretches(chartOf([mark(85, { qualifier: 'over' })]))[0]).toEqual([[85, 85]]);
  });

  test('has no bar at all in a chart of points', () => {
    const points = { ...chartOf([mark(60, measured)], [mark(70, measured)]), bars: false };
    expect(stretches(points)).toEqual([
      [],
      [
        [60, 60],
        [70, 70],
      ],
    ]);
  });

  test('draws nothing for a gap, and keeps its row', () => {
    const { data } = trackChartConfig(chartOf([mark(60)], [], [mark(90)]), theme);
    expect(data.labels).toHaveLength(3);
    expect(data.datasets[0]?.data.map(({ x }) => x)).toEqual([
      [0, 60],
      [0, 90],
    ]);
  });

  test('draws nothing that is too poorly handed down', () => {
    expect(stretches(chartOf([mark(60, { drawn: false })])).flat()).toEqual([]);
  });

  test('puts each row where the table has it, or below each other where there is no table', () => {
    const rows = chartOf([mark(60)], [mark(90)]);
    const heights = (...layout: { height: number; tops: number[] }[]) =>
      trackChartConfig(rows, theme, ...layout).data.datasets[0]?.data.map(({ y }) => y);
    const [one = 0, two = 0] = heights() ?? [];
    expect(two).toBeGreaterThan(one);
    expect(heights({ height: 300, tops: [0, 200] })).toEqual([16, 216]);
  });

  test('stacks and sums nothing, and does not push bars aside for each other', () => {
    const { data, options } = trackChartConfig(chartOf([mark(60), mark(62, measured)]), theme);
    expect(JSON.stringify({ data, options })).not.toContain('stack');
    expect(data.datasets.map(({ grouped }) => grouped)).toEqual([false, false]);
  });

  test('moves nothing: its marks stand where the table had them', () => {
    expect(trackChartConfig(chartOf([mark(60)]), theme).options?.animation).toBe(false);
  });
});
