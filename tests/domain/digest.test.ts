import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseStatement } from '../../src/domain/digest.ts';
import { markStatement } from '../../src/domain/marked-statement.ts';

describe('a statement', () => {
  test('has a text without its citation brackets and the space before each', () => {
    const { text, paragraphs } = parseStatement('Ore is rare [3], and dear [5][1].');
    expect(text).toBe('Ore is rare, and dear.');
    expect(paragraphs).toEqual([1, 3, 5]);
  });

  test('may cite with full-width brackets, digits and lists', () => {
    expect(parseStatement('稀土少［３］［5, 7］。')).toMatchObject({
      text: '稀土少。',
      paragraphs: [3, 5, 7],
    });
  });

  test('keeps brackets that cite no paragraph: words and years', () => {
    expect(parseStatement('So [sic] it was [2025].').text).toBe('So [sic] it was [2025].');
  });

  test('is its parts joined, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'a 1[]3［］.,') }), (raw) => {
        const { parts } = parseStatement(raw);
        return (
          parts.map((part) => (part.kind === 'citation' ? part.raw : part.text)).join('') === raw
        );
      }),
    );
  });
});

describe('marking quotes in a statement', () => {
  const statement = parseStatement('China mines 60% [3] and refines 90% [5].');
  const text = (segment: { pieces: readonly { text: string }[] }): string =>
    segment.pieces.map((piece) => piece.text).join('');

  test('cuts at the ends of each quote and loses nothing', () => {
    const segments = markStatement(statement, [
      { id: 'mining', start: 0, end: 15 },
      { id: 'refining', start: 20, end: 31 },
    ]);
    expect(segments.map((segment) => [segment.mark, text(segment)])).toEqual([
      ['mining', 'China mines 60%'],
      [undefined, ' [3] and '],
      ['refining', 'refines 90%'],
      [undefined, ' [5].'],
    ]);
  });

  test('keeps a citation inside the quote that runs across it', () => {
    const segments = markStatement(statement, [{ id: 'both', start: 6, end: 31 }]);
    expect(segments.map((segment) => [segment.mark, text(segment)])).toEqual([
      [undefined, 'China '],
      ['both', 'mines 60% [3] and refines 90%'],
      [undefined, ' [5].'],
    ]);
  });

  test('joined again it is the statement as it stands, wherever the marks are', () => {
    const cut = fc.nat({ max: statement.text.length });
    fc.assert(
      fc.property(cut, cut, (a, b) => {
        const mark = { id: 'x', start: Math.min(a, b), end: Math.max(a, b) };
        return markStatement(statement, [mark]).map(text).join('') === statement.raw;
      }),
    );
  });
});
