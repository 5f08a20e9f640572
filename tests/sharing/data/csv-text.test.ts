import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cell, csvText, looksLikeFormula } from '../../../src/sharing/data/csv-text.ts';

const read = (text: string): string[][] => parse(text, { recordDelimiter: '\r\n' });

/** What was written, without the apostrophe that guards it. */
const unguarded = (text: string): string =>
  text.startsWith("'") && looksLikeFormula(text) ? text.slice(1) : text;

const awkward = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'=+-@＝＋－＠\'",;\t\r\n \u3000\u200b\u0338稀土a1'),
    fc.string({ minLength: 1, maxLength: 1, unit: 'grapheme' }),
  ),
  maxLength: 8,
});

test('what is read back is what was written, but for the guard', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(awkward, awkward), { minLength: 1 }), (rows) => {
      const back = read(csvText(['a', 'b'], rows));
      expect(back.slice(1).map((row) => row.map(unguarded))).toEqual(rows);
    }),
  );
});

test('no cell of text begins with what a spreadsheet runs, in whatever width and after whatever space', () => {
  fc.assert(
    fc.property(awkward, (text) => {
      const [, [cell = ''] = []] = read(csvText(['a', 'b'], [[text, 'x']]));
      for (const form of [cell, cell.normalize('NFKC')]) {
        expect(form).not.toMatch(/^[\t\r\n]/);
        expect(form.trimStart()).not.toMatch(/^[=+\-@]/);
      }
    }),
  );
});

describe.for<[string, Cell, string]>([
  ['a number stays a number, below nothing too', -5, '-5'],
  ['a formula gets an apostrophe', '=1+1', "'=1+1"],
  ['a formula in full width too', '＝1+1', "'＝1+1"],
  ['and one after a space, which is kept', ' @SUM(A1)', `"' @SUM(A1)"`.replace(/"/g, '')],
  ['a text that begins with the guard gets another', "'=1", "''=1"],
  ['a text with a comma and a quotation mark is quoted', 'a, "b"', '"a, ""b"""'],
  ['what is not known is empty', undefined, ''],
  ['a minus inside a text is left alone', '2025-06', '2025-06'],
])('%s', ([, cell, written]) => {
  test(JSON.stringify(cell), () => {
    expect(csvText(['a'], [[cell]])).toBe(`a\r\n${written}\r\n`);
  });
});
