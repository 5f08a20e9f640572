import { Path2D } from '@napi-rs/canvas';
import type { Standing } from '../../domain/finding.ts';
import { stampShapes } from '../../domain/stamp-shapes.ts';
import { lightColour } from './light-colours.ts';
import type { Sheet } from './sheet.ts';

/** How thick the lines of a stamp are on its field of 20 by 20, as the style of its component has them. */
export const stampLines = { line: 1.7, cut: 2.4, dashes: [3, 2.34] } as const;

/** Draws the shape of a finding's stamp, its upper left corner at a point. */
export const drawStamp = (
  { context }: Sheet,
  standing: Standing,
  x: number,
  y: number,
  size: number,
): void => {
  context.save();
  context.translate(x, y);
  context.scale(size / 20, size / 20);
  for (const [draw, path] of stampShapes[standing]) {
    const shape = new Path2D(path);
    context.strokeStyle = lightColour(draw === 'cut' ? 'paper' : standing);
    context.fillStyle = lightColour(standing);
    context.lineWidth = draw === 'cut' ? stampLines.cut : stampLines.line;
    context.setLineDash(draw === 'dashed' ? [...stampLines.dashes] : []);
    if (draw === 'solid') context.fill(shape);
    context.stroke(shape);
  }
  context.restore();
};
