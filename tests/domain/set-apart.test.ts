import fc from 'fast-check';
import { expect, test } from 'vitest';
import { setApart } from '../../src/domain/set-apart.ts';

test('a text that turns nothing is left as it is', () => {
  for (const text of ['plain', 'עברית', 'one \u200emark', '稀土'])
    expect(setApart(text)).toBe(text);
});

test('what a text opens is closed after it, and what it closes without opening closes nothing of ours', () => {
  expect(setApart('a \u202eb')).toBe('\u2068a \u202eb\u2069');
  expect(setApart('\u2067a')).toBe('\u2068\u2067a\u2069\u2069');
  expect(setApart('\u2069a\u2069')).toBe('\u2068\u2068\u2068\u2069a\u2069\u2069');
  expect(setApart('\u202ea\u2029b')).toBe('\u2068\u202ea\u2069\u2029\u2068b\u2069');
});

/** How deep in isolates each paragraph of a text ends, and the least depth it comes to before its end. */
const depthsOf = (text: string) =>
  text.split('\u2029').map((paragraph) => {
    let depth = 0;
    let least = Infinity;
    [...paragraph].forEach((sign, index, { length }) => {
      if ('\u2066\u2067\u2068'.includes(sign)) depth += 1;
      if (sign === '\u2069') depth -= 1;
      if (index < length - 1) least = Math.min(least, depth);
    });
    return { depth, least };
  });

test('whatever a text has, it stands inside one isolate, which ends with it', () => {
  const signs = fc.constantFrom(...'ab\u202e\u202c\u2066\u2067\u2068\u2069\u2029');
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 20 }), (letters) => {
      const text = `\u202e${letters.join('')}`;
      for (const { depth, least } of depthsOf(setApart(text))) {
        expect(depth).toBe(0);
        expect(least).toBeGreaterThan(0);
      }
    }),
  );
});
