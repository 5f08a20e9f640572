import type { Operation } from './figure.ts';
import {
  mapValue,
  type Quantity,
  type Qualifier,
  type Unit,
  type Value,
  valueSchema,
} from './quantity.ts';

/** Why a derived figure cannot be computed. */
export type DerivationFault =
  /** An input is not in the catalogue, or cannot itself be computed. */
  | { readonly kind: 'input'; readonly input: string }
  /** It is, over others or at once, an input of itself. */
  | { readonly kind: 'cycle'; readonly input: string }
  /** It takes another number of inputs. */
  | { readonly kind: 'count'; readonly wants: string }
  /** An input is a bound or a range, which has no one value. */
  | { readonly kind: 'inexact'; readonly input: string }
  /** The inputs differ in unit. */
  | { readonly kind: 'units'; readonly units: readonly Unit[] }
  /** Its own unit is not what comes out. */
  | { readonly kind: 'unit'; readonly gives: string }
  | { readonly kind: 'zero'; readonly input: string }
  /** It takes one input more than once. */
  | { readonly kind: 'repeated'; readonly input: string }
  /** What comes out is too large to be shown exactly. */
  | { readonly kind: 'too-large' };

/** An input of a derivation: its id, and its quantity. */
export interface Input extends Quantity {
  readonly id: string;
}

const wanted: Readonly<
  Record<Operation, { readonly test: (count: number) => boolean; readonly words: string }>
> = {
  ratio: { test: (count) => count === 2, words: 'two inputs' },
  quotient: { test: (count) => count === 1, words: 'one input' },
  difference: { test: (count) => count === 2, words: 'two inputs' },
  sum: { test: (count) => count >= 2, words: 'two inputs or more' },
  span: { test: (count) => count >= 2, words: 'two inputs or more' },
};

const unitsGiven = (operation: Operation, unit: Unit): readonly Unit[] => {
  if (operation === 'ratio') return ['percent', 'ratio'];
  if (operation === 'difference' && unit === 'percent') return ['percentage-point'];
  return [unit];
};

/** Whether a quantity has one value to compute with: neither a range nor a bound. */
export const isExact = ({ value, qualifier }: Quantity): boolean =>
  typeof value === 'number' && [undefined, 'about', 'rounded'].includes(qualifier);

/** What an operation asks for beside its inputs. */
export interface Recipe {
  readonly operation: Operation;
  readonly divisor?: number | undefined;
  readonly unit: Unit;
}

const compute = ({ operation, divisor = 1, unit }: Recipe, numbers: readonly number[]): Value => {
  const [first = 0, second = 1] = numbers;
  switch (operation) {
    case 'ratio':
      return (first / second) * (unit === 'percent' ? 100 : 1);
    case 'quotient':
      return first / divisor;
    case 'difference':
      return first - second;
    case 'sum':
      return numbers.reduce((sum, number) => sum + number, 0);
    case 'span': {
      const [from, to] = [Math.min(...numbers), Math.max(...numbers)];
      return from === to ? from : { from, to };
    }
  }
};

/** Powers of ten without the noise of binary fractions. */
const clean = (number: number): number => Number(number.toPrecision(12));

/** Computes a derived quantity from its inputs; a result of what is only about so is about so itself. */
export const derive = (
  recipe: Recipe,
  inputs: readonly Input[],
): { readonly value: Value; readonly qualifier?: Qualifier } | DerivationFault => {
  const { operation, unit } = recipe;
  if (!wanted[operation].test(inputs.length)) {
    return { kind: 'count', wants: wanted[operation].words };
  }
  const repeated = inputs.find(
    ({ id }, index) => inputs.findIndex((input) => input.id === id) < index,
  );
  if (repeated !== undefined) return { kind: 'repeated', input: repeated.id };
  const inexact = inputs.find((input) => !isExact(input));
  if (inexact !== undefined) return { kind: 'inexact', input: inexact.id };
  const units = [...new Set(inputs.map((input) => input.unit))];
  const [shared, ...others] = units;
  if (shared === undefined || others.length > 0) return { kind: 'units', units };
  const gives = unitsGiven(operation, shared);
  if (!gives.includes(unit)) return { kind: 'unit', gives: gives.join(' or ') };
  const numbers = inputs.map(({ value }) => (typeof value === 'number' ? value : NaN));
  if (operation === 'ratio' && numbers[1] === 0)
    return { kind: 'zero', input: inputs[1]?.id ?? '' };
  const value = mapValue(compute(recipe, numbers), clean);
  if (!valueSchema.safeParse(value).success) return { kind: 'too-large' };
  return inputs.some(({ qualifier }) => qualifier === 'about')
    ? { value, qualifier: 'about' }
    : { value };
};
