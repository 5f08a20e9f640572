import type { Quantity } from '../domain/quantity.ts';

/** How a value is drawn, in its own unit: exact as a point, a range as a band, a bound as an arrow from it, "about" and rounded as a hollow point. */
export type ValueMark =
  | { readonly kind: 'point'; readonly at: number }
  | { readonly kind: 'hollow'; readonly at: number }
  | { readonly kind: 'band'; readonly from: number; readonly to: number }
  | { readonly kind: 'arrow'; readonly at: number; readonly toward: 'more' | 'less' };

/** The mark of a quantity; a bound is never drawn as an exact point. */
export const markOf = ({ value, qualifier }: Quantity): ValueMark => {
  if (typeof value !== 'number') return { kind: 'band', from: value.from, to: value.to };
  switch (qualifier) {
    case undefined:
      return { kind: 'point', at: value };
    case 'about':
    case 'rounded':
      return { kind: 'hollow', at: value };
    case 'over':
    case 'at-least':
      return { kind: 'arrow', at: value, toward: 'more' };
    case 'nearly':
    case 'under':
    case 'at-most':
      return { kind: 'arrow', at: value, toward: 'less' };
  }
};

/** The stretch of the track that the bar of a mark covers, from nothing to a value, or a band by itself; a bound has no bar. */
export const barOf = (mark: Exclude<ValueMark, { kind: 'arrow' }>): readonly [number, number] =>
  mark.kind === 'band' ? [mark.from, mark.to] : [0, mark.at];

/** Where a mark has firm ends: a value, a bound, or the two ends of a range; "about" has none. */
export const endsOf = (mark: ValueMark): readonly number[] => {
  switch (mark.kind) {
    case 'point':
    case 'arrow':
      return [mark.at];
    case 'band':
      return [mark.from, mark.to];
    case 'hollow':
      return [];
  }
};
