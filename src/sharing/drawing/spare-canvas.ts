import { type Canvas, createCanvas } from '@napi-rs/canvas';
import { letGo } from './let-go.ts';

/** Canvases that nobody draws on. Each that is made is megabytes that Node soon looks for in all of its memory. */
const spare: Canvas[] = [];

/** An empty canvas, which may have been drawn on before. */
export const takeCanvas = (width: number, height: number): Canvas => {
  const canvas = spare.pop() ?? createCanvas(width, height);
  // What was drawn and set before is forgotten once a measure is set, even to what it was.
  canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  return canvas;
};

/** Gives back a canvas that nobody draws on any more. */
export const giveBack = (canvas: Canvas): void => {
  spare.push(canvas);
};

/** Reads the pixels of a canvas, which none may look at later, and gives it back. */
export const lastLook = <Seen>(canvas: Canvas, look: (rgba: Uint8Array) => Seen): Seen => {
  const rgba = canvas.data();
  const seen = look(rgba);
  letGo(rgba);
  giveBack(canvas);
  return seen;
};
