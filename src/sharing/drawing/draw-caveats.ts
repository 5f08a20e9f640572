import type { CardTracks } from '../cards/card-tracks.ts';
import { frame } from './card-frame.ts';
import type { Sheet } from './sheet.ts';

/** Writes above `bottom` what a chart’s line is and what must be known before its marks are compared, in at most three small lines; returns where the chart may end. */
export const drawCaveats = (
  sheet: Sheet,
  { line, reported, caveats, rows }: CardTracks,
  bottom: number,
): number => {
  const text = [line && `${line}.`, reported, ...caveats].filter((part) => part !== '').join(' ');
  if (text === '') return bottom;
  const room = {
    x: frame.left,
    width: frame.inner,
    height: rows.length > 9 ? 52 : 76,
    largest: 19,
    smallest: 18,
    leading: 1.3,
    colour: 'ink-soft',
  };
  const top = bottom - sheet.set(text, { ...room, top: 0 }).height;
  sheet.paragraph(text, { ...room, top });
  return top - 12;
};
