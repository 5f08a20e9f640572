import type { ColourCounts } from './colour-counts.ts';

/** The most colours that a palette has. */
const most = 256;

/** The red, the green and the blue of each colour of a palette, one after the other. */
export type Palette = Uint8Array;

/** The colours met most often, the most frequent first. */
export const paletteOf = ({ colours, counts }: ColourCounts): Palette => {
  // Count and colour make one number, since numbers are sorted far faster than pairs.
  const ranks = new Float64Array(counts.length);
  let met = 0;
  for (let at = 0; at < counts.length; at += 1) {
    const count = counts[at] ?? 0;
    if (count > 0) ranks[met++] = (colours[at] ?? 0) - count * 2 ** 24;
  }
  const first = ranks.subarray(0, met).sort().subarray(0, most);
  const palette = new Uint8Array(3 * first.length);
  first.forEach((rank, at) => {
    palette[3 * at] = rank & 255;
    palette[3 * at + 1] = (rank >> 8) & 255;
    palette[3 * at + 2] = (rank >> 16) & 255;
  });
  return palette;
};

/** The number in a palette of the colour nearest to another. */
const nearest = (colour: number, palette: Palette): number => {
  const red = colour & 255;
  const green = (colour >> 8) & 255;
  const blue = (colour >> 16) & 255;
  let best = 0;
  let least = Infinity;
  for (let at = 0; least > 0 && at < palette.length; at += 3) {
    const r = (palette[at] ?? 0) - red;
    const g = (palette[at + 1] ?? 0) - green;
    const b = (palette[at + 2] ?? 0) - blue;
    const distance = r * r + g * g + b * b;
    if (distance < least) {
      least = distance;
      best = at / 3;
    }
  }
  return best;
};

/** For each place in a table of colours, the number of its colour in a palette, or else of the nearest. */
export const numbersIn = (palette: Palette, { colours, counts }: ColourCounts): Uint8Array => {
  const numbers = new Uint8Array(colours.length);
  for (let at = 0; at < numbers.length; at += 1) {
    if (counts[at] !== 0) numbers[at] = nearest(colours[at] ?? 0, palette);
  }
  return numbers;
};
