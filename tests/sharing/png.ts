import { inflateSync } from 'node:zlib';

/** A picture read back: its size, and its pixels as six hexadecimal digits each. */
export interface ReadPng {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => string;
  /** Every colour in it, and how many pixels have it. */
  readonly colours: ReadonlyMap<string, number>;
}

/** Reads a PNG of a palette without filters, and checks each part against its sum. */
export const readPng = (png: Buffer): ReadPng => {
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    parts.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const header = parts.get('IHDR') ?? Buffer.alloc(13);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const palette = (parts.get('PLTE') ?? Buffer.alloc(0)).toString('hex').match(/.{6}/g) ?? [];
  const lines = inflateSync(parts.get('IDAT') ?? Buffer.alloc(0));
  const at = (x: number, y: number): string =>
    palette[lines[y * (width + 1) + 1 + x] ?? -1] ?? 'none';
  const colours = new Map<string, number>();
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const colour = at(x, y);
      colours.set(colour, (colours.get(colour) ?? 0) + 1);
    }
  }
  return { width, height, at, colours };
};
