import { describe, expect, test } from 'vitest';
import { figuresIn, proseOf } from '../../src/domain/figure-reference.ts';
import { formatQuantity } from '../../src/domain/format-quantity.ts';
import { type Quantity, sameQuantity } from '../../src/domain/quantity.ts';
import { words } from '../../src/words.ts';

describe('a quantity in words', () => {
  test.each<[Quantity, string]>([
    [{ value: 60, unit: 'percent' }, '60%'],
    [{ value: 85, unit: 'percent', qualifier: 'over' }, 'over 85%'],
    [{ value: 60, unit: 'percent', qualifier: 'nearly' }, 'nearly 60%'],
    [{ value: 30, unit: 'percent', qualifier: 'at-most' }, 'up to 30%'],
    [{ value: 0.25, unit: 'ratio', qualifier: 'under' }, 'less than a quarter'],
    [{ value: { from: 5, to: 10 }, unit: 'year' }, '5–10 years'],
    [{ value: 270_000, unit: 'tonne' }, '270,000 t'],
    [{ value: 400_000_000, unit: 'usd' }, '$400 million'],
    [{ value: 1_500_000_000, unit: 'cny', qualifier: 'about' }, 'about 1.5 billion yuan'],
  ])('%j reads %s', (quantity, text) => {
    expect(formatQuantity(quantity, words.quantity)).toBe(text);
  });
});

test('quantities are the same only with the same value, unit and qualifier', () => {
  const share: Quantity = { value: 90, unit: 'percent' };
  expect(sameQuantity(share, { ...share })).toBe(true);
  expect(sameQuantity(share, { ...share, value: 91 })).toBe(false);
  expect(sameQuantity(share, { ...share, unit: 'ratio' })).toBe(false);
  expect(sameQuantity(share, { ...share, qualifier: 'over' })).toBe(false);
  const range: Quantity = { value: { from: 5, to: 10 }, unit: 'year' };
  expect(sameQuantity(range, { value: { from: 5, to: 10 }, unit: 'year' })).toBe(true);
  expect(sameQuantity(range, { value: 5, unit: 'year' })).toBe(false);
});

test('prose is cut at its figure references, in order', () => {
  expect(proseOf('From :figure[a] to :figure[b-2].')).toEqual([
    { text: 'From ' },
    { figure: 'a' },
    { text: ' to ' },
    { figure: 'b-2' },
    { text: '.' },
  ]);
  expect(figuresIn('No reference here.')).toEqual([]);
});
