import { describe, expect, test } from 'vitest';
import { freeNumbers, numbersIn } from '../../../src/checks/numbers/numbers-in.ts';

const typed = (text: string): string[] => numbersIn(text).map(({ wording }) => wording);

const caught = (name: string, pairs: readonly (readonly [string, string])[]): void => {
  describe(name, () => {
    test.each(pairs)('in “%s”: “%s”', (text, number) => {
      expect(typed(text)).toEqual([number]);
    });
  });
};

caught('a number of ours is a number', [
  ['It is 91% of all.', '91%'],
  ['It is 45,000 t.', '45,000 t'],
  ['It was 45,000.', '45,000'],
  ['It was 5 000 000.', '5 000 000'],
  ['It is 1234567890123456789 of it.', '1234567890123456789'],
  ['They spent $400 million.', '$400 million'],
  ['A price of $91/kg.', '$91'],
  ['The 17 metals.', '17'],
  ['It cost 45bn.', '45bn'],
  ['A 5MW plant.', '5MW'],
  ['It is 45kt.', '45kt'],
  ['It is EUR45.', 'EUR45'],
  ['A 10-year plan.', '10-year'],
]);

caught('after a capitalised word or a month it is one too', [
  ['Over 300 mines closed.', '300'],
  ['In 50 countries they wait.', '50'],
  ['It says China 45 mines.', '45'],
  ['It is, for China 45, for others less.', '45'],
  ['Of the United States 45 are left.', '45'],
  ['It has USGS 45 mines.', '45'],
  ['It has USGS 45 quarries.', '45'],
  ['Of USGS 45% are left.', '45%'],
  ['It came to EUR 45.', 'EUR 45'],
  ['It is, of China’s 45, the first.', '45'],
  ['They paid R45 million.', '45 million'],
  ['It is [45]%.', '45'],
  ['It came in May 45.', '45'],
  ['In May 12 mines closed.', '12'],
]);

caught('a number of four digits that is counted or measured is no year', [
  ['It employed 1800 workers.', '1800 workers'],
  ['The 1800 workers left.', '1800 workers'],
  ['It shipped 2000 tonnes.', '2000 tonnes'],
  ['It rose to 2000 tonnes.', '2000 tonnes'],
  ['A 2000-tonne ship.', '2000-tonne'],
  ['It closed 1800 quarries.', '1800'],
  ['It has more than 2000.', '2000'],
  ['It cost $2010.', '$2010'],
  ['It is 2010.5 now.', '2010.5'],
]);

caught('words multiply and divide', [
  ['It rose tenfold.', 'tenfold'],
  ['It doubled.', 'doubled'],
  ['It trebled.', 'trebled'],
  ['It was halved.', 'halved'],
  ['It is twice that.', 'twice'],
  ['It is thrice that.', 'thrice'],
  ['It fell by half.', 'half'],
  ['It is half of output.', 'half of'],
  ['It is three-quarters of it.', 'three-quarters'],
  ['It is less than a quarter of it.', 'less than a quarter'],
  ['It is a third of output.', 'a third'],
  ['It is one-seventh of it.', 'one-seventh'],
  ['It is a seventh of it.', 'a seventh'],
  ['It makes a third more.', 'a third'],
  ['It fell by a seventh.', 'a seventh'],
  ['Its output is 十倍.', '十倍'],
  ['It is one-twentieth.', 'one-twentieth'],
  ['It is one-hundredth of it.', 'one-hundredth'],
  ['One in three waits.', 'One in three'],
  ['It is a one-in-five chance.', 'one-in-five'],
  ['It took a year and a half.', 'year and a half'],
  ['It rose by a factor of ten.', 'factor of ten'],
  ['Nine out of ten wait.', 'Nine out of ten'],
  ['It is three-to-one.', 'three-to-one'],
]);

caught('words count what is measured, time and persons', [
  ['It takes two decades.', 'two decades'],
  ['It took three weeks.', 'three weeks'],
  ['It takes five hours.', 'five hours'],
  ['It is five kilometres.', 'five kilometres'],
  ['There were three people.', 'three people'],
  ['It exports zero tonnes.', 'zero tonnes'],
  ['It lasted three full years.', 'three full years'],
  ['Thousands of tonnes lie there.', 'Thousands of tonnes'],
  ['Tens of thousands of workers left.', 'Tens of thousands of workers'],
  ['It has two dozen.', 'two dozen'],
  ['It cost a hundred.', 'a hundred'],
]);

caught('it does not hide behind how it is set', [
  ['It is nine\u2011tenths of it.', 'nine\u2011tenths'],
  ['It is three–quarters of it.', 'three–quarters'],
  ['It is 45 \n  percent.', '45 \n  percent'],
  ['It is 9\u200b1%.', '91%'],
  ['It is ⅛ of it.', '⅛'],
  ['It is ⅗ of it.', '⅗'],
  ['It is 1½ of it.', '1½'],
  ['It is Ⅻ of them.', 'Ⅻ'],
  ['It is ⑨ of them.', '⑨'],
  ['It is ９１％ of it.', '９１％'],
  ['It is ٩١ of it.', '٩١'],
]);

test.each([
  ['It is ٩١% of it.', { value: 91, unit: 'percent' }],
  ['It is ９１  ％ of it.', { value: 91, unit: 'percent' }],
  ['It is ninety\u2011one percent.', { value: 91, unit: 'percent' }],
  ['It is about 5\n to 10 t.', { value: { from: 5, to: 10 }, unit: 'tonne', qualifier: 'about' }],
  ['It is 2½ t.', undefined],
])('what it says is read of it: “%s”', (text, says) => {
  expect(numbersIn(text)[0]?.says).toEqual(says);
});

test('where it stands is told in the prose as written', () => {
  const prose = 'It is ½ of\n\n  :figure[a-1],  9\u200b1%,\nor :term[5 t of it]{#t}.';
  expect(numbersIn(prose).map(({ start }) => prose.slice(start, start + 2))).toEqual([
    '½ ',
    '9\u200b',
    '5 ',
  ]);
});

const samples: Readonly<Record<keyof typeof freeNumbers, readonly string[]>> = {
  'an address': ['See https://a.example/2/91%25 or www.b.example/45.'],
  'a citation in brackets': ['It says so [3].', 'It says so [3, 5–7].'],
  'a count of what stands on the page': ['The 3 rows and 1 of the 12 claims below.'],
  'a part of a document': [
    'It is under section 232, Section 301 tariffs and § 4.',
    'Article XI:1, Annex 2B and Executive Order 14017 say so, as the order 18 does.',
    'Footnote 3, No. 18, Table 2.1, p. 152, version 1.3 and v2.',
  ],
  'parts of a document': ['Sections 232 and 301, pages 144–145 and pp. 3, 5 and 7 say so.'],
  'a citation of law': ['It is in 10 U.S.C. 4872 and 50 U.S.C. § 4501.'],
  'an ordinal': ['It is the 3rd time, not the second, and a third report.'],
  'a name and its number': ['MCS 12 and Public Law 117-58 say so, as the Boeing 737 does.'],
  'a name with its number inside': ['DS431/432, GAO-10-617R, Q2, G7 and Covid-19.'],
  'a formula': ['It emits CO2 and holds Nd2Fe14B or SmCo5.'],
  'a form or a generation': ['Its 10-K says so of 5G.'],
  'a number word in a name': ['It is in the Five-Year Plan.'],
  'one day': ['One day it will, and it may one day be sold.'],
  'a date in digits': ['On 2025-08-26, on 26/08/2025 and in 2025-08.'],
  'a day of a month': ['On 26 August 2025, and on 26–27 August.'],
  'a month and its day': ['On August 26 exports fell, until May 3, 2025.'],
  'a time of day': ['At 12:12, at 9 a.m. and at 9pm, UTC+8.'],
  'a year': [
    'In 2010 it was so, in 2018–2021 it was not, nor in 2024–25 and the 1990s.',
    'In 2010 workers struck; the 2010 quotas and China’s 2010 exports fell.',
    'The 1990s mines, the pre-2010 quotas and 2010’s quotas.',
    'The editions of 2025 and 2026; from 2009 to 2010 prices fell.',
  ],
};

describe('what is no quantity is free', () => {
  test('by rules that each have a sample here', () => {
    expect(Object.keys(samples).toSorted()).toEqual(Object.keys(freeNumbers).toSorted());
  });

  test.each(Object.entries(samples))('%s', (_what, texts) => {
    expect(texts.flatMap(typed)).toEqual([]);
  });

  test.each(Object.entries(samples))('and by that rule alone: %s', (what, texts) => {
    const others = Object.fromEntries(
      Object.entries(freeNumbers).filter(([name]) => name !== what),
    );
    expect(texts.flatMap((text) => numbersIn(text, others))).not.toEqual([]);
  });

  test.each([
    ['a word that counts no unit', 'No one knows; two of the three mines wait.'],
    ['a plural without a count', 'It takes decades.'],
    ['a half of a year by its order', 'In the first half of 2025, and in the second half.'],
    ['a word that only looks like one', 'A manifold problem, of double-counting.'],
    ['a reference', 'It is :figure[mining-2024] of all, or figure[mining-2024].'],
  ])('%s', (_what, text) => {
    expect(typed(text)).toEqual([]);
  });

  test.each([
    ['It has 450 claims.', '450'],
    ['It has 45 points.', '45'],
    ['Section 45 mines', '45'],
    ['pages 3 and 45 mines', '45'],
  ])('but not without a bound: “%s”', (text, number) => {
    expect(typed(text)).toEqual([number]);
  });
});

test.each(['1', '1 ', '[1, ', ':figure[', '½', '2010, ', 'A1-', 'one ', 'pp. 1, ', '\n '])(
  'a long text of “%s” is read in no time',
  (piece) => {
    const text = piece.repeat(200_000 / piece.length);
    const start = performance.now();
    numbersIn(text);
    expect(performance.now() - start).toBeLessThan(10_000);
  },
);
