import { z } from 'zod';

/** The units a figure can have; a percentage is not a ratio is not a tonnage. */
export const units = [
  'percent',
  'percentage-point',
  'ratio',
  'tonne',
  'kilogram',
  'usd',
  'cny',
  'eur',
  'jpy',
  'gbp',
  'year',
  'month',
  'week',
  'day',
  'person',
  'usd-per-kilogram',
  'count',
] as const;
export type Unit = (typeof units)[number];

/** How a value is to be read where it is not exact: `over` and `under` exclude the bound, `at-least` and `at-most` include it, `nearly` lies just below it, `rounded` was rounded by its source. */
export const qualifiers = [
  'about',
  'over',
  'at-least',
  'nearly',
  'under',
  'at-most',
  'rounded',
] as const;
export type Qualifier = (typeof qualifiers)[number];

/** The largest amount, in any unit, that is shown to its last digit. */
const largest = 1e15;

/** A value: one number, or a range with both ends, in the figure's unit. */
export const valueSchema = z
  .union(
    [
      z.number(),
      z.strictObject({ from: z.number(), to: z.number() }).refine(({ from, to }) => from < to, {
        error: 'a range runs from its smaller to its larger end',
      }),
    ],
    { error: 'a value is a number such as 90, without quotes, or a range { from: 5, to: 10 }' },
  )
  .refine(
    (value) =>
      (typeof value === 'number' ? [value] : [value.from, value.to]).every(
        (end) => Math.abs(end) <= largest,
      ),
    { error: 'is larger than any amount that can be shown' },
  );
export type Value = z.infer<typeof valueSchema>;

/** A typed amount; shares are in percent (90), fractions in words are ratios to four decimals (0.3333). */
export interface Quantity {
  readonly value: Value;
  readonly unit: Unit;
  readonly qualifier?: Qualifier | undefined;
  /** To how many decimals the value is shown; without it, to as many as it has, at most four. */
  readonly decimals?: number | undefined;
}

/** A value with each of its ends changed alike. */
export const mapValue = (value: Value, change: (end: number) => number): Value =>
  typeof value === 'number' ? change(value) : { from: change(value.from), to: change(value.to) };

/** Whether two quantities say the same: value, unit and qualifier. */
export const sameQuantity = (a: Quantity, b: Quantity): boolean =>
  a.unit === b.unit &&
  a.qualifier === b.qualifier &&
  (typeof a.value === 'number' || typeof b.value === 'number'
    ? a.value === b.value
    : a.value.from === b.value.from && a.value.to === b.value.to);
