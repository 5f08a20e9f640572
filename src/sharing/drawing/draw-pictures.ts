import type { Picture } from './draw-card.ts';
import { openPictureCache, type PictureCache } from './picture-cache.ts';

/** A picture to be made: the name of its file, and how it is drawn if it has to be. */
export interface PictureOrder {
  readonly file: string;
  readonly draw: () => Promise<Picture>;
}

/** Says how far a long work is, where somebody watches. */
export type Progress = (done: number, total: number) => void;

/** As many as are drawn while others are packed, which happens in threads of their own. */
const together = 4;

/** What may be a terminal, and what may be a pipe. */
interface Terminal {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/** One line on a terminal that is written over; nothing in a pipe. */
export const progressOn =
  (terminal: Terminal, say: (done: number, total: number) => string): Progress =>
  (done, total) => {
    if (!terminal.isTTY || total === 0) return;
    terminal.write(`\r${say(done, total)}${done === total ? '\n' : ''}`);
  };

/** The picture of an order, from the cache where it is there. */
export const pictureOf = async (
  { file, draw }: PictureOrder,
  cache: PictureCache,
): Promise<Buffer> => {
  const kept = cache.read(file);
  if (kept !== undefined) return kept;
  const { png } = await draw();
  cache.write(file, png);
  return png;
};

/** Draws every picture that the cache has not, and forgets what is long unused. Returns how many were drawn. */
export const drawPictures = async (
  orders: readonly PictureOrder[],
  cache: PictureCache,
  progress: Progress,
): Promise<number> => {
  cache.sweep(new Set(orders.map(({ file }) => file)));
  const missing = orders.filter(({ file }) => cache.read(file) === undefined);
  const queue = [...missing];
  let done = 0;
  const work = async (): Promise<void> => {
    for (let order = queue.shift(); order !== undefined; order = queue.shift()) {
      await pictureOf(order, cache);
      done += 1;
      progress(done, missing.length);
    }
  };
  await Promise.all(Array.from({ length: together }, work));
  return missing.length;
};

/** Where pictures are kept between builds: in Astro’s own cache. */
export const pictureCache = (kind: 'cards' | 'chart-pictures'): PictureCache =>
  openPictureCache(`.astro/${kind}`);

/** The answer to whoever asks for a picture. */
export const pictureResponse = async (
  order: PictureOrder,
  cache: PictureCache,
): Promise<Response> =>
  new Response(new Uint8Array(await pictureOf(order, cache)), {
    headers: { 'Content-Type': 'image/png' },
  });
