/** Chance that comes out the same for one seed: mulberry32, 32 bits of state. */
export interface Chance {
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number;
  /** One of a list. */
  readonly oneOf: <Thing>(list: readonly Thing[]) => Thing;
}

/** Starts a run of chance from a seed. */
export const seededChance = (seed: number): Chance => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (least: number, most: number): number =>
    least + Math.floor(next() * (most - least + 1));
  return {
    whole,
    oneOf: (list) => {
      const found = list[whole(0, list.length - 1)];
      if (found === undefined) throw new Error('There is nothing to choose from.');
      return found;
    },
  };
};
