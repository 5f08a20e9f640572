import { formatNumeral, formatQuantity, type QuantityWords } from '../domain/format-quantity.ts';
import { endsOfValue } from '../domain/ends-of-value.ts';
import type { Quantity, Unit } from '../domain/quantity.ts';
import type { ChartWords } from './chart-words.ts';
import type { TrackChart, TrackScale } from './track-chart.ts';

const halves = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The smallest round number whose double holds everything up to `most`. */
const roundHalf = (most: number): number => {
  if (most <= 0) return 0.5;
  const power = 10 ** Math.floor(Math.log10(most / 2));
  const half = halves.find((step) => 2 * step * power >= most) ?? 10;
  return Number((half * power).toPrecision(12));
};

/** A scale for quantities of one unit: shares of a whole reach to 100%, all else to a round number. */
export const scaleFor = (quantities: readonly Quantity[], words: QuantityWords): TrackScale => {
  const most = Math.max(0, ...quantities.flatMap(({ value }) => endsOfValue(value)));
  const unit: Unit = quantities[0]?.unit ?? 'percent';
  const max = unit === 'percent' && most <= 100 ? 100 : 2 * roundHalf(most);
  return {
    max,
    ticks: [
      { at: 0, text: formatNumeral(0, words) },
      { at: max / 2, text: formatNumeral(max / 2, words) },
      { at: max, text: formatQuantity({ value: max, unit }, words) },
    ],
  };
};

/** A scale from nothing to the whole, in percent. */
export const shareScale = (words: QuantityWords): TrackScale =>
  scaleFor([{ value: 100, unit: 'percent' }], words);

/** The headings of a chart's columns, that of the tracks with what they reach from and to. */
export const headsOf = (
  form: keyof ChartWords['chart']['heads'],
  { ticks }: TrackScale,
  { chart }: ChartWords,
): TrackChart['heads'] => ({
  ...chart.heads[form],
  track: chart.track(ticks[0]?.text ?? '', ticks.at(-1)?.text ?? ''),
});
