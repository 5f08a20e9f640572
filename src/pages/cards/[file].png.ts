import type { APIRoute } from 'astro';
import { AstroError } from 'astro/errors';
import { getSite } from '../../catalogue.ts';
import type { Card } from '../../sharing/cards/card.ts';
import { cardFile } from '../../sharing/drawing/card-file.ts';
import { drawCard } from '../../sharing/drawing/draw-card.ts';
import {
  drawPictures,
  pictureCache,
  type PictureOrder,
  pictureResponse,
  progressOn,
} from '../../sharing/drawing/draw-pictures.ts';
import { cardsOf } from '../../sharing/cards/cards-of-site.ts';
import { words } from '../../words.ts';

const cache = pictureCache('cards');

const orderOf = (card: Card): PictureOrder => ({
  file: cardFile(card),
  draw: () =>
    drawCard(card).catch((fault: unknown) => {
      throw new AstroError(
        fault instanceof Error ? fault.message : String(fault),
        'Write what the card says with letters that its fonts have; a card cannot be left out.',
      );
    }),
});

/** In a build all cards are drawn at once, with one line of progress; in preview each when it is asked for. */
export const getStaticPaths = async () => {
  const orders = cardsOf(await getSite()).map(orderOf);
  if (import.meta.env.PROD) {
    await drawPictures(orders, cache, progressOn(process.stderr, words.card.drawing));
  }
  return orders.map((order) => ({
    params: { file: order.file.replace(/\.png$/, '') },
    props: { order },
  }));
};

/** A share card. */
export const GET: APIRoute<{ order: PictureOrder }> = ({ props: { order } }) =>
  pictureResponse(order, cache);
