import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import { countColours, endOfRun, placeOf } from './colour-counts.ts';
import { numbersIn, type Palette, paletteOf } from './palette.ts';

const pack = promisify(deflate);

const chunk = (name: string, data: Uint8Array): Buffer => {
  const framed = Buffer.alloc(data.length + 12);
  framed.writeUInt32BE(data.length, 0);
  framed.write(name, 4, 'latin1');
  framed.set(data, 8);
  framed.writeUInt32BE(crc32(framed.subarray(4, -4)), data.length + 8);
  return framed;
};

/** A picture of a palette: its lines, each with the number of its filter before the numbers of its colours. */
export interface IndexedPicture {
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  readonly lines: Uint8Array;
}

/** Makes a picture of a palette from opaque pixels: the colours met most often as they are, and each smoothed edge in the nearest of them. */
export const indexedPicture = (rgba: Uint8Array, width: number, height: number): IndexedPicture => {
  const pixels = new Int32Array(rgba.buffer, rgba.byteOffset, width * height);
  const counted = countColours(pixels);
  const palette = paletteOf(counted);
  const numbers = numbersIn(palette, counted);
  // All is 0 at first: the filters, which are none, and the colour met most often.
  const lines = Buffer.alloc((width + 1) * height);
  for (let line = 0; line < height; line += 1) {
    const end = (line + 1) * width;
    let from = line * width;
    while (from < end) {
      const to = endOfRun(pixels, from, end);
      const number = numbers[placeOf(counted, pixels[from] ?? 0)] ?? 0;
      if (number === 0) from = to;
      for (; from < to; from += 1) lines[from + line + 1] = number;
    }
  }
  return { width, height, palette, lines };
};

/** Writes a picture of a palette as a PNG; it is a third of what the canvas writes, which keeps four channels. */
export const indexedPng = async ({
  width,
  height,
  palette,
  lines,
}: IndexedPicture): Promise<Buffer> => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', await pack(lines, { level: 6, chunkSize: 128 * 1024 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};
