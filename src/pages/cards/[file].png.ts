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
  const cards = cardsOf(await getSite()).map((card) => ({ card, file: cardFile(card) }));
  if (import.meta.env.PROD) cache.sweep(new Set(cards.map(({ file }) => file)));
  return cards.map(({ card, file }) => ({
    params: { file: file.replace(/\.png$/, '') },
    props: { card },
  }));
};

/** A share card. */
export const GET: APIRoute<{ card: Card }> = ({ props: { card } }) =>
  pictureResponse(orderOf(card), cache);
