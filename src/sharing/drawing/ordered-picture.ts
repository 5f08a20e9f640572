import type { Picture } from './draw-card.ts';
import { openPictureCache, type PictureCache } from './picture-cache.ts';

/** A picture to be made: the name of its file, and how it is drawn if it has to be. */
export interface PictureOrder {
  readonly file: string;
  readonly draw: () => Promise<Picture>;
}

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
