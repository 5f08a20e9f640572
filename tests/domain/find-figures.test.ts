import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFigures } from '../../src/domain/find-figures.ts';
import type { Qualifier, Unit, Value } from '../../src/domain/quantity.ts';

type Row = readonly [text: string, wording: string, Value, Unit, Qualifier?];

const range = (from: number, to: number): Value => ({ from, to });

const rows: readonly Row[] = [
  ['It has 60% of it.', '60%', 60, 'percent'],
  ['It has 60%+ of it.', '60%+', 60, 'percent', 'at-least'],
  ['It has 12.5 per cent of it.', '12.5 per cent', 12.5, 'percent'],
  ['It has over 85% of it.', 'over 85%', 85, 'percent', 'over'],
  ['It has more than 85 percent of it.', 'more than 85 percent', 85, 'percent', 'over'],
  ['It has nearly 60% of it.', 'nearly 60%', 60, 'percent', 'nearly'],
  ['It has about 90% of it.', 'about 90%', 90, 'percent', 'about'],
  ['It has at least 90% of it.', 'at least 90%', 90, 'percent', 'at-least'],
  ['It has up to 90% of it.', 'up to 90%', 90, 'percent', 'at-most'],
  ['It has 5-10% of it.', '5-10%', range(5, 10), 'percent'],
  ['It has 5 - 10% of it.', '5 - 10%', range(5, 10), 'percent'],
  ['It has 85% to 92% of it.', '85% to 92%', range(85, 92), 'percent'],
  ['Between 5 and 10 percent wait.', 'Between 5 and 10 percent', range(5, 10), 'percent'],
  ['It rose by 2 percentage points.', '2 percentage points', 2, 'percentage-point'],
  ['A quarter of it waits.', 'A quarter', 0.25, 'ratio'],
  ['It is less than a quarter of that.', 'less than a quarter', 0.25, 'ratio', 'under'],
  ['One-third of it waits.', 'One-third', 0.3333, 'ratio'],
  ['It has two thirds of it.', 'two thirds', 0.6667, 'ratio'],
  ['Half of the ships wait.', 'Half', 0.5, 'ratio'],
  ['It made 270,000 metric tons of it.', '270,000 metric tons', 270_000, 'tonne'],
  ['It made 1.1 million tonnes.', '1.1 million tonnes', 1_100_000, 'tonne'],
  [
    'It made 1.2 million to 1.5 million tonnes.',
    '1.2 million to 1.5 million tonnes',
    range(1_200_000, 1_500_000),
    'tonne',
  ],
  ['It lost 500 kg of it.', '500 kg', 500, 'kilogram'],
  ['It paid $400 million.', '$400 million', 400_000_000, 'usd'],
  ['It paid US$1.5bn.', 'US$1.5bn', 1_500_000_000, 'usd'],
  ['It pays $5-10bn.', '$5-10bn', range(5_000_000_000, 10_000_000_000), 'usd'],
  [
    'It costs €60 million to €80 million.',
    '€60 million to €80 million',
    range(60_000_000, 80_000_000),
    'eur',
  ],
  ['It costs more than 3 billion yuan.', 'more than 3 billion yuan', 3_000_000_000, 'cny', 'over'],
  ['It takes 5 - 10 years.', '5 - 10 years', range(5, 10), 'year'],
  ['It paid 11bn yuan.', '11bn yuan', 11_000_000_000, 'cny'],
  ['It takes ten years.', 'ten years', 10, 'year'],
  ['It is a 10-year plan.', '10-year', 10, 'year'],
  ['It is a one-year plan.', 'one-year', 1, 'year'],
  ['Twenty-five percent wait.', 'Twenty-five percent', 25, 'percent'],
  ['It fell by -5% then.', '-5%', -5, 'percent'],
  ['It has as much as 30% of it.', 'as much as 30%', 30, 'percent', 'at-most'],
  ['More than half comes from there.', 'More than half', 0.5, 'ratio', 'over'],
  ['It made half a million tonnes.', 'half a million tonnes', 500_000, 'tonne'],
  ['It made 5 000 tonnes.', '5 000 tonnes', 5000, 'tonne'],
  ['It made 1.2m tonnes.', '1.2m tonnes', 1_200_000, 'tonne'],
  ['It paid US$ 5 million.', 'US$ 5 million', 5_000_000, 'usd'],
  ['占百分之六十五点五。', '百分之六十五点五', 65.5, 'percent'],
  ['出口两万吨。', '两万吨', 20_000, 'tonne'],
  ['占六十％。', '六十％', 60, 'percent'],
  ['十年内完成。', '十年', 10, 'year'],
  ['占全球的60％。', '60％', 60, 'percent'],
  ['占全球的近九成。', '近九成', 90, 'percent', 'nearly'],
  ['占百分之六十。', '百分之六十', 60, 'percent'],
  ['不足四分之一。', '不足四分之一', 0.25, 'ratio', 'under'],
  ['超过5万吨。', '超过5万吨', 50_000, 'tonne', 'over'],
  ['5万至10万吨。', '5万至10万吨', range(50_000, 100_000), 'tonne'],
  ['约500亿元。', '约500亿元', 50_000_000_000, 'cny', 'about'],
  ['价值3.5亿美元。', '3.5亿美元', 350_000_000, 'usd'],
  ['为期5年以上。', '5年以上', 5, 'year', 'at-least'],
];

test.for(rows)('“%s” states %s', ([text, wording, value, unit, qualifier]) => {
  const start = text.indexOf(wording);
  const end = start + wording.length;
  expect(findFigures(text)).toEqual({
    figures: [{ start, end, wording, value, unit, ...(qualifier && { qualifier }) }],
    untyped: [],
  });
});

test('several are found in their order, each at its place', () => {
  const { figures } = findFigures('It rose from 5% to 10%, and half of it is sold for $3 million.');
  expect(figures.map(({ wording }) => wording)).toEqual(['5%', '10%', 'half', '$3 million']);
});

test.each([
  ['Exports rose 18% to 240,000 tonnes.', ['18%', '240,000 tonnes']],
  ['It rose 12% to 30 billion yuan.', ['12%', '30 billion yuan']],
  ['增长18%至24万吨。', ['18%', '24万吨']],
])('“%s” states two things, not a range', (text, wordings) => {
  expect(findFigures(text).figures.map(({ wording }) => wording)).toEqual(wordings);
});

test.each([
  '建厂需三四个月。',
  '七八万吨。',
  '占五六十%。',
  '一百五十吨。',
  '数十万吨。',
  '七八成。',
  '5,000 MT.',
  '$20-25 per tonne',
])('“%s”, which says no one number we can type, is told and not guessed', (text) => {
  const { figures, untyped } = findFigures(text);
  expect(figures).toEqual([]);
  expect(untyped).not.toEqual([]);
});

test('a bound that is denied is the other bound', () => {
  const qualifierIn = (text: string) => findFigures(text).figures[0]?.qualifier;
  expect(qualifierIn('It does not exceed 30%.')).toBe('at-most');
  expect(qualifierIn('It is not below 30%.')).toBe('at-least');
});

describe('what names a time or a thing is no figure, and nothing to report', () => {
  test.for([
    'It opened in 1952.',
    'It was so from 2019 to 2025, and in the 1990s.',
    'On 4 March 2026, at 09:30, it closed.',
    'It is in Group 2, by Section 232, case DS431.',
    'It came 3rd.',
    '2025年8月26日，第3次。',
  ])('%s', (text) => {
    expect(findFigures(text)).toEqual({ figures: [], untyped: [] });
  });
});

describe('a fraction’s words may mean something else', () => {
  test.for([
    'A third party waits.',
    'In a quarter nothing moved.',
    'It fell in the first half of 2025.',
    'No one knows.',
    'It ran for more than half a century.',
  ])('%s', (text) => {
    expect(findFigures(text).figures).toEqual([]);
  });
});

test.for([
  ['It makes 17 metals in 3 plants.', ['17', '3']],
  ['Prices rose tenfold, then 3 times.', ['tenfold', '3 times']],
  ['It costs $110/kg.', ['110']],
  ['It doubled in two decades, or grew 10x.', ['doubled', 'two decades', '10x']],
  ['每吨8000元/吨，翻三倍。', ['8000', '三倍']],
] as const)('“%s”: what cannot be typed is told', ([text, told]) => {
  const { figures, untyped } = findFigures(text);
  expect(figures).toEqual([]);
  expect(untyped.map(({ wording }) => wording)).toEqual(told);
});

test('a wording is the text between its offsets, and no two overlap', () => {
  const piece = fc.constantFrom(
    ...['60%', ' - ', '5', 'a quarter', ' of ', '$', 'million', '万吨', '百分之', '六十', ' 2025 '],
    ...['one', '-third', 'less than ', ',', '.', ' tonnes', '％', '约', 'x'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      const { figures, untyped } = findFigures(text);
      const found = [...figures, ...untyped].sort((a, b) => a.start - b.start);
      found.forEach(({ start, end, wording }, index) => {
        expect(text.slice(start, end)).toBe(wording);
        expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
      });
    }),
    { numRuns: 2000 },
  );
});
