import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuote, isWordBoundary } from '../../src/domain/quote.ts';
import { digestOf } from '../support/catalogue.ts';

const digest = digestOf({
  Ores: ["China's share is 60% of all ore, 1.5 times more [3].", 'Ore waits. Ore waits [5].'],
  矿: ['中国占全球稀土产量的60%［3］。'],
});

describe('looking for a quote', () => {
  test('finds it verbatim, with its section, statement and offsets', () => {
    expect(findQuote(digest, '60% of all ore')).toEqual({
      kind: 'found',
      place: { section: 0, statement: 0, start: 17, end: 31 },
    });
  });

  test('does not see citation brackets, so a quote may run across one', () => {
    const cited = digestOf({ Ores: ['Ore is rare [3] and dear [5].'] });
    expect(findQuote(cited, 'rare and dear').kind).toBe('found');
  });

  test.each([
    ['a word', 'hina', "China's"],
    ['a possessive', 'China', "China's"],
    ['a number', '0% of all ore', '60%'],
    ['a number and its percent sign', 'share is 60', '60%'],
    ['a decimal', '5 times more', '1.5'],
  ])('refuses to cut %s', (_name, quote, word) => {
    expect(findQuote(digest, quote)).toEqual({ kind: 'inside-word', word });
  });

  test('may cut between Han characters, which have no spaces between words', () => {
    expect(findQuote(digest, '全球稀土产量的60%').kind).toBe('found');
  });

  test('asks which one is meant where a quote stands twice, and takes the occurrence', () => {
    expect(findQuote(digest, 'Ore waits')).toEqual({ kind: 'several', count: 2 });
    expect(findQuote(digest, 'Ore waits', 2)).toMatchObject({
      kind: 'found',
      place: { statement: 1, start: 11 },
    });
    expect(findQuote(digest, 'Ore waits', 3)).toEqual({ kind: 'several', count: 2 });
  });

  test('says so where the words are not there', () => {
    expect(findQuote(digest, 'gold').kind).toBe('absent');
  });

  test('any whole run of words of a statement is found where it is', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (list, a, b) => {
        const text = list.join(' ');
        const [from, to] = [a % list.length, b % list.length].sort((x, y) => x - y);
        const quote = list.slice(from, (to ?? 0) + 1).join(' ');
        const found = findQuote(digestOf({ x: [text] }), quote, 1);
        return found.kind === 'found' && text.slice(found.place.start, found.place.end) === quote;
      }),
    );
  });
});

test('a surrogate pair is never cut in two', () => {
  expect(isWordBoundary('a 𠀀 b', 3)).toBe(false);
  expect(isWordBoundary('a 𠀀 b', 2)).toBe(true);
});
