import { describe, expect, test } from 'vitest';
import { derive, type Recipe } from '../../src/domain/derive.ts';
import { proseQuantity } from '../../src/domain/prose-quantity.ts';
import type { Quantity } from '../../src/domain/quantity.ts';
import { formatQuantity } from '../../src/domain/format-quantity.ts';
import { words } from '../../src/words.ts';
import { catalogueOf } from '../support/catalogue.ts';

const compute = (recipe: Recipe, ...inputs: Quantity[]) =>
  derive(
    recipe,
    inputs.map((input, index) => ({ id: `input-${index}`, ...input })),
  );
const tonnes = (value: number, qualifier?: Quantity['qualifier']): Quantity => ({
  value,
  unit: 'tonne',
  qualifier,
});
const percent = (value: number): Quantity => ({ value, unit: 'percent' });

describe('a derived quantity is computed', () => {
  test.each([
    ['one over another, in percent', { operation: 'ratio', unit: 'percent' }, [270, 360], 75],
    ['one over another, as a fraction', { operation: 'ratio', unit: 'ratio' }, [1, 4], 0.25],
    ['one over a plain number', { operation: 'quotient', divisor: 4, unit: 'tonne' }, [270], 67.5],
    ['one less another', { operation: 'difference', unit: 'tonne' }, [5, 2], 3],
    ['all together', { operation: 'sum', unit: 'tonne' }, [0.1, 0.2, 3], 3.3],
    ['the range of all', { operation: 'span', unit: 'tonne' }, [3, 1, 2], { from: 1, to: 3 }],
  ] as const)('%s', (_what, recipe, values, value) => {
    expect(compute(recipe, ...values.map((one) => tonnes(one)))).toEqual({ value });
  });

  test('the difference of two percentages is in points', () => {
    const recipe = { operation: 'difference', unit: 'percentage-point' } as const;
    expect(compute(recipe, percent(71), percent(69))).toEqual({ value: 2 });
    expect(compute({ ...recipe, unit: 'percent' }, percent(71), percent(69))).toMatchObject({
      kind: 'unit',
    });
  });

  test('what is computed from “about” is about so itself; what was rounded may be computed with', () => {
    const recipe = { operation: 'ratio', unit: 'percent' } as const;
    expect(compute(recipe, tonnes(1, 'about'), tonnes(4))).toEqual({
      value: 25,
      qualifier: 'about',
    });
    expect(compute(recipe, tonnes(1), tonnes(4, 'rounded'))).toEqual({ value: 25 });
  });
});

const share = (ours: number, all: number) => {
  const { figures } = catalogueOf({
    figures: {
      ours: { ...tonnes(ours), source: 'survey' },
      all: { ...tonnes(all), source: 'survey' },
      share: { basis: 'derived', operation: 'ratio', inputs: ['ours', 'all'] },
      quarter: {
        basis: 'derived',
        operation: 'quotient',
        divisor: 4,
        inputs: ['ours'],
        unit: 'tonne',
      },
    },
  });
  return figures.byId;
};

test('a computed percentage has one decimal in a table, and is about a whole number in a sentence', () => {
  const figure = share(270, 380).get('share');
  if (figure === undefined) throw new Error('There is no share.');
  expect(formatQuantity(figure, words.quantity)).toBe('71.1%');
  expect(formatQuantity(proseQuantity(figure), words.quantity)).toBe('about 71%');
});

test('a round percentage keeps its decimal in a table', () => {
  const figure = share(1, 50).get('share');
  expect(figure && formatQuantity(figure, words.quantity)).toBe('2.0%');
});

test('a computed tonnage stands in a sentence as in a table', () => {
  const figure = share(270_000, 380).get('quarter');
  if (figure === undefined) throw new Error('There is no quarter.');
  expect(formatQuantity(figure, words.quantity)).toBe('67,500 t');
  expect(formatQuantity(proseQuantity(figure), words.quantity)).toBe('67,500 t');
});

test('a figure computed from computed ones rests on the sources of all', () => {
  const { figures } = catalogueOf({
    figures: {
      a: { ...tonnes(1), source: 'survey' },
      b: { ...tonnes(2), source: 'agency' },
      half: { basis: 'derived', operation: 'quotient', divisor: 2, inputs: ['a'], unit: 'tonne' },
      share: { basis: 'derived', operation: 'ratio', inputs: ['half', 'b'], caveat: 'Two.' },
    },
  });
  expect(figures.byId.get('share')).toMatchObject({
    value: 25,
    sources: ['survey', 'agency'],
    caveats: ['Two.'],
    mixes: ['source'],
  });
});
