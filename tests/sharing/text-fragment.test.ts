import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textFragment } from '../../src/sharing/text-fragment.ts';

test('a passage is named whole, by an address in which nothing is left to chance', () => {
  const passage = 'China’s (state-run) share, 60% & more';
  expect(textFragment('quote-x', passage)).toBe(
    'quote-x:~:text=China%E2%80%99s%20%28state%2Drun%29%20share%2C%2060%25%20%26%20more',
  );
});

test('what a browser looks for is the passage, whatever stands in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }), (passage) => {
      const [, sought = ''] = textFragment('q', passage).split(':~:text=');
      expect(sought).not.toMatch(/[-,&]/);
      expect(decodeURIComponent(sought)).toBe(passage);
    }),
  );
});
