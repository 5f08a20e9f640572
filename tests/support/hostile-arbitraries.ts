import fc from 'fast-check';
import { allHostileTexts } from './hostile-texts.ts';

const scraps = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...allHostileTexts) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...'<|>|</|"|\'|&|&#|{|}|${|[|](|]|\\|`|*|_|~|#|- |: |!|=|@|%|$|^||/|//|javascript:|ore'.split(
        '|',
      ),
      '|',
      '\u202e',
      '\u2069',
      '\u200b',
      '\u2028',
      '\u00a0',
      '中',
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);

/** Lines that join hostile texts, pieces of syntax and whatever else Unicode has. */
export const hostileLine = fc
  .array(scraps, { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join('').replace(/[\r\n]/g, ' '));
