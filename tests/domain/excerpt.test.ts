import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf } from '../../src/domain/excerpt.ts';

test('a text that is short enough stays whole', () => {
  expect(excerptOf('Ore waits', 9)).toBe('Ore waits');
});

test('a longer text ends between words, without a dangling comma', () => {
  expect(excerptOf('Ore waits, and China mines', 14)).toBe('Ore waits…');
});

test('Chinese is cut between characters', () => {
  expect(excerptOf('稀土王牌锁死全局', 5)).toBe('稀土王牌…');
});

test('an excerpt is never longer than asked for', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 2, max: 40 }), (text, longest) => {
      expect(excerptOf(text, longest).length).toBeLessThanOrEqual(longest);
    }),
  );
});

test('a letter of two code units is not cut in half', () => {
  expect(excerptOf('𝐀'.repeat(40), 10)).toBe(`${'𝐀'.repeat(4)}…`);
});
