import { paintSmall } from '../../charts/paint-track.ts';
import type { Lane } from '../../charts/track-lanes.ts';
import type { PictureValue } from '../cards/chart-picture.ts';
import { lightColour } from './light-colours.ts';
import type { Room, Sheet } from './sheet.ts';

/** Writes a paragraph of one size, as high as it has to be, and returns where it ends. */
export const writeWhole = (
  sheet: Sheet,
  text: string,
  size: number,
  room: Omit<Room, 'height' | 'largest' | 'smallest'>,
): number =>
  sheet.paragraph(text, {
    height: Infinity,
    largest: size,
    smallest: size,
    leading: 1.32,
    ...room,
  });

const enlarged = 1.6;

/** Draws a line of a list of values: the mark that draws it on the track, the value, and all that is said of it; returns where it ends. */
export const drawValueLine = (
  sheet: Sheet,
  { text, says }: PictureValue,
  lane: Lane | undefined,
  { x, y, right }: { x: number; y: number; right: number },
): number => {
  const middle = y + 18;
  if (lane !== undefined) {
    const back = lane.shape.kind === 'arrow' && lane.shape.toward === 'less' ? 26 : 4;
    const ink = lightColour('ink');
    const context = sheet.context as unknown as CanvasRenderingContext2D;
    const paper = lightColour('paper');
    context.save();
    context.scale(enlarged, enlarged);
    paintSmall(
      { context, x: () => x / enlarged + back, firm: ink, ink, paper },
      lane,
      middle / enlarged,
    );
    context.restore();
  }
  const from = x + 58;
  const took = sheet.line(text, { x: from, y: middle + 9 }, { size: 26, weight: 600 }) + 14;
  const room = { x: from + took, top: y, width: right - from - took, colour: 'ink-soft' };
  return writeWhole(sheet, says, 24, room) + 4;
};
