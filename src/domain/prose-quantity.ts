import type { Shelf } from './catalogue.ts';
import { plainProse } from './figure-reference.ts';
import { formatQuantity, type QuantityWords } from './format-quantity.ts';
import type { Figure } from './resolve-figures.ts';
import { mapValue, type Quantity } from './quantity.ts';

/** A figure as a sentence says it: a computed percentage in whole percent and as about so, everything else as it stands. */
export const proseQuantity = (figure: Figure): Quantity => {
  const { value, unit, qualifier } = figure;
  return figure.basis === 'derived' && unit === 'percent'
    ? { value: mapValue(value, Math.round), unit, qualifier: 'about', decimals: 0 }
    : { value, unit, qualifier, decimals: figure.decimals };
};

/** Prose of ours as plain text, its numbers filled in as a sentence says them. */
export const sayProse = (text: string, figures: Shelf<Figure>, words: QuantityWords): string =>
  plainProse(text, (id) => {
    const figure = figures.byId.get(id);
    return figure === undefined ? '' : formatQuantity(proseQuantity(figure), words);
  });
