import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textFragment } from '../../src/sharing/text-fragment.ts';

/** What a browser looks for: one text, or the text from a start to an end. */
const soughtIn = (fragment: string): string[] =>
  (fragment.split(':~:text=')[1] ?? '').split(',').map(decodeURIComponent);

test('a short passage is named whole, by an address in which nothing is left to chance', () => {
  const passage = 'China’s (state-run) share, 60% & more';
  const fragment = textFragment('quote-x', passage);
  expect(fragment).toBe(
    'quote-x:~:text=China%E2%80%99s%20%28state%2Drun%29%20share%2C%2060%25%20%26%20more',
  );
  expect(soughtIn(fragment)).toEqual([passage]);
});

test('a long passage is named by whole words of its beginning and end', () => {
  const passage =
    'The United States needs ten to twenty years to build a full chain, as the article has it, from mine to magnet';
  expect(soughtIn(textFragment('q', passage))).toEqual([
    'The United States needs ten',
    'has it, from mine to magnet',
  ]);
});

test('what is sought stands in the passage, at its beginning and its end', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }), (text) => {
      const passage = text.trim();
      fc.pre(passage !== '');
      const [start = '', end] = soughtIn(textFragment('q', passage));
      expect(passage.startsWith(start)).toBe(true);
      expect(passage.endsWith(end ?? start)).toBe(true);
    }),
  );
});
