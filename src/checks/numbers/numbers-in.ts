import { withoutReferences } from '../../domain/figure-reference.ts';
import { findFigures } from '../../domain/find-figures.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { foldText } from './fold-text.ts';
import { freeDates } from './free-dates.ts';
import { freeNames } from './free-names.ts';
import { freed, type FreeRule } from './free-rule.ts';
import { numberCue, numberPhrase } from './number-phrases.ts';

/** A number in prose, where it stands there, and what it says where that can be read. */
export interface TypedNumber {
  readonly start: number;
  readonly wording: string;
  readonly says: Quantity | undefined;
}

/** What is no quantity though it has a number: each rule by what it frees, in the order in which they are tried. */
export const freeNumbers: Readonly<Record<string, FreeRule>> = { ...freeNames, ...freeDates };

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly says: Quantity | undefined;
}

/** Stretches in their order, those that overlap as one, which says what the one that begins it does. */
const joined = (stretches: readonly Stretch[]): Stretch[] => {
  const apart: Stretch[] = [];
  for (const next of stretches.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = apart.at(-1);
    if (last === undefined || next.start >= last.end) apart.push(next);
    else {
      const { start, says = next.start === start ? next.says : undefined } = last;
      apart[apart.length - 1] = { start, end: Math.max(last.end, next.end), says };
    }
  }
  return apart;
};

/** The numbers typed into prose: quantities, and words that count, multiply or divide; not what is free. */
export const numbersIn = (
  prose: string,
  free: Readonly<Record<string, FreeRule>> = freeNumbers,
): TypedNumber[] => {
  const { text, at } = foldText(withoutReferences(prose));
  if (!numberCue.test(text)) return [];
  const open = Object.values(free).reduce(freed, text);
  const stretches = [
    ...findFigures(open).figures.map(({ start, end, value, unit, qualifier }): Stretch => ({
      start,
      end,
      says: { value, unit, qualifier },
    })),
    ...[...open.matchAll(numberPhrase)].map(({ index, 0: { length } }): Stretch => ({
      start: index,
      end: index + length,
      says: undefined,
    })),
  ];
  return joined(stretches).map(({ start, end, says }) => {
    const from = at[start] ?? 0;
    const wording = prose
      .slice(from, at[end])
      .replace(/\p{Cf}/gu, '')
      .trim();
    return { start: from, wording, says };
  });
};
