import type { Card } from '../cards/card.ts';
import { drawingVersion, hashOf } from './drawing-version.ts';

/** The name under which a picture of something is kept: it changes whenever what it shows or how it is drawn does, and only then. */
export const pictureFile = (picture: { readonly id: string }): string =>
  `${picture.id}.${hashOf(JSON.stringify(picture), drawingVersion())}.png`;

/** The name of a card’s file. */
export const cardFile = (card: Card): string => pictureFile(card);
