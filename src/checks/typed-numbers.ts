import type { Catalogue, Figure } from '../domain/catalogue.ts';
import { figuresIn, proseOf } from '../domain/figure-reference.ts';
import { findFigures } from '../domain/find-figures.ts';
import { endsOfValue, type Quantity, sameQuantity } from '../domain/quantity.ts';
import type { Problem } from './problem.ts';
import { labelFields, proseFields } from './prose-fields.ts';

/** A number in prose, and what it says where that can be read. */
interface TypedNumber {
  readonly wording: string;
  readonly says: Quantity | undefined;
}

/** Addresses, counts of what the reader sees on the page, pages and versions of a document: none measures the world. */
const freeCounts =
  /https?:\/\/[^\s)>\]]+|\bversion \d+(?:\.\d+)*|\b\d+\s(?:rows?|bars?|marks?|points?|lines?|columns?|claims?|sources?|charts?|findings?|readings?|editions?)\b|\bpp?\.\s?\d+(?:[-–]\d+)?/gu;

const blank = (text: string): string => text.replace(freeCounts, (free) => ' '.repeat(free.length));

/** The numbers typed into prose: quantities, and what else counts, multiplies or divides; not years, dates, ordinals and names with a number. */
export const numbersIn = (text: string): TypedNumber[] =>
  proseOf(text).flatMap((piece) => {
    if ('figure' in piece) return [];
    const { figures, untyped } = findFigures(blank('term' in piece ? piece.words : piece.text));
    return [
      ...figures.map((found) => ({ wording: found.wording, says: found })),
      ...untyped.map(({ wording }) => ({ wording, says: undefined })),
    ];
  });

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
  return [
    ...proseFields(catalogue).flatMap(({ file, place, text, near }) =>
      numbersIn(text).map(({ wording, says }): Problem => {
        const figure = says === undefined ? undefined : meant(says, near);
        return { kind: 'typed-number', file, place, number: wording, figure };
      }),
    ),
    ...labelFields(catalogue).flatMap(({ file, place, text }) =>
      [
        ...numbersIn(text).map(({ wording }) => wording),
        ...figuresIn(text).map((id) => `:figure[${id}]`),
      ].map((number): Problem => ({ kind: 'number-in-label', file, place, number })),
    ),
  ];
};
