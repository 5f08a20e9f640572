import type { APIRoute } from 'astro';
import { AstroError } from 'astro/errors';
import { getSite } from '../../catalogue.ts';
import type { Card } from '../../sharing/cards/card.ts';
import { cardFile } from '../../sharing/drawing/card-file.ts';
import { drawCard } from '../../sharing/drawing/draw-card.ts';
import {
  pictureCache,
  type PictureOrder,
  pictureResponse,
} from '../../sharing/drawing/ordered-picture.ts';
import { cardsOf } from '../../sharing/cards/cards-of-site.ts';

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

export const getStaticPaths = async () => {
  const orders = cardsOf(await getSite()).map(orderOf);
  if (import.meta.env.PROD) cache.sweep(new Set(orders.map(({ file }) => file)));
  return orders.map((order) => ({
    params: { file: order.file.replace(/\.png$/, '') },
    props: { order },
  }));
};

/** A share card. */
export const GET: APIRoute<{ order: PictureOrder }> = ({ props: { order } }) =>
  pictureResponse(order, cache);
