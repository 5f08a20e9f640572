import type { Figure } from './resolve-figures.ts';
import type { Quantity } from './quantity.ts';

/** The limit in percent that a reading of a sentence stays under: what a stated percentage or ratio says, or the whole where none is named; undefined of any other figure. */
export const readingLimit = (
  stated: Figure | undefined,
): (Quantity & { readonly value: number }) | undefined => {
  if (stated === undefined) return { value: 100, unit: 'percent', qualifier: 'under' };
  const { value, unit } = stated;
  if (typeof value !== 'number' || (unit !== 'percent' && unit !== 'ratio')) return undefined;
  return { value: unit === 'ratio' ? value * 100 : value, unit: 'percent', qualifier: 'under' };
};
