import type { Card } from '../cards/card.ts';
import { drawArticleCard } from './draw-article-card.ts';
import { drawChartCard } from './draw-chart-card.ts';
import { drawClaimCard } from './draw-claim-card.ts';
import { drawSiteCard } from './draw-site-card.ts';
import { indexedPng } from './indexed-png.ts';
import type { Sheet } from './sheet.ts';
import { lastLook } from './spare-canvas.ts';

/** A picture, and every text that was drawn on it, in the order of drawing. */
export interface Picture {
  readonly png: Buffer;
  readonly words: readonly string[];
}

/** A sheet as a picture. */
export const finish = async ({ canvas, words }: Sheet): Promise<Picture> => {
  const { width, height } = canvas;
  const png = await lastLook(canvas, (rgba) => indexedPng(rgba, width, height));
  return { png, words };
};

const sheetOf = (card: Card): Sheet => {
  switch (card.form) {
    case 'claim':
      return drawClaimCard(card);
    case 'chart':
      return drawChartCard(card);
    case 'article':
      return drawArticleCard(card);
    case 'site':
      return drawSiteCard(card);
  }
};

/** Draws a card; the same card is the same picture, byte for byte. */
export const drawCard = async (card: Card): Promise<Picture> => {
  return finish(sheetOf(card));
};
