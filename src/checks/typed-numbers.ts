import type { Catalogue, Figure } from '../domain/catalogue.ts';
import { endsOfValue } from '../domain/ends-of-value.ts';
import { type Quantity, sameQuantity } from '../domain/quantity.ts';
import { labelFields } from './label-fields.ts';
import { numbersIn, type TypedNumber } from './numbers/numbers-in.ts';
import type { Problem } from './problem.ts';
import { proseFields } from './prose-fields.ts';

/** Whether a typed quantity is a figure's, as precisely as it is typed. */
const couldMean = (typed: Quantity, figure: Figure): boolean => {
  if (typed.unit !== figure.unit) return false;
  const [own, theirs] = [endsOfValue(typed.value), endsOfValue(figure.value)];
  return (
    own.length === theirs.length &&
    own.every((end, index) => {
      const decimals = String(end).split('.')[1]?.length ?? 0;
      return Number((theirs[index] ?? NaN).toFixed(decimals)) === end;
    })
  );
};

/** In prose of ours a quantity is a reference to its figure, never typed, and a label has none at all. */
export const checkTypedNumbers = (catalogue: Catalogue): Problem[] => {
  const { figures } = catalogue;
  const meant = (typed: Quantity, near: readonly string[]): string | undefined => {
    const candidates = [...near.flatMap((id) => figures.byId.get(id) ?? []), ...figures.all];
    return (
      candidates.find((figure) => sameQuantity(typed, figure)) ??
      candidates.find((figure) => couldMean(typed, figure))
    )?.id;
  };
  // Years, places and pages are the labels of many figures.
  const labels = new Map<string, readonly TypedNumber[]>();
  const inLabel = (text: string): readonly TypedNumber[] => {
    const known = labels.get(text) ?? numbersIn(text);
    labels.set(text, known);
    return known;
  };
  return [
    ...proseFields(catalogue).flatMap(({ file, at, text, near }) =>
      numbersIn(text).map(({ start, wording, says }): Problem => {
        const figure = says === undefined ? undefined : meant(says, near);
        return { kind: 'typed-number', file, place: at(start), number: wording, figure };
      }),
    ),
    ...labelFields(catalogue).flatMap(({ file, at, text }) =>
      inLabel(text).map(({ start, wording }): Problem => ({
        kind: 'number-in-label',
        file,
        place: at(start),
        number: wording,
      })),
    ),
  ];
};
