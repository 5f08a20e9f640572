import type { Sheet } from './sheet.ts';

/** Writes what a track reaches from and to above it: its beginning, its middle and its end. */
export const drawTicks = (
  { line, measure }: Sheet,
  ticks: readonly string[],
  x: number,
  width: number,
  y: number,
): void => {
  const letters = { size: 18, colour: 'ink-soft' };
  const last = ticks.length - 1;
  ticks.forEach((text, index) => {
    const at = x + (width * index) / Math.max(1, last);
    const half = measure(letters)(text) / 2;
    const shift = index === 0 ? 0 : index === last ? 2 * half : half;
    line(text, { x: at - shift, y }, letters);
  });
};
