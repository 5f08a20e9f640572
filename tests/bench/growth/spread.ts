/** What several runs gave: the least, the one in the middle, and the most. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** The spread of some numbers; the middle of an even count is halfway between two. */
export const spreadOf = (numbers: readonly number[]): Spread => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  const [low = NaN, high = NaN] = [sorted[Math.floor(half)], sorted[Math.ceil(half)]];
  return { min: sorted[0] ?? NaN, median: (low + high) / 2, max: sorted.at(-1) ?? NaN };
};
