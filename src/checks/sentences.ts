import { proseOf } from '../domain/figure-reference.ts';

/** A full stop that ends no sentence: after one capital letter, or after a shortened title or name. */
const shortened =
  /\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Co|Corp|Inc|Ltd|No|vol|pp?|vs|ca|e\.g|i\.e)\.$/u;

const ends = /[.!?…]["’”)\]]*(?=\s+["“‘([]*[\p{Lu}\p{N}])/gu;

/** How many sentences a piece of prose has; a reference counts as a word with a capital letter. */
export const countSentences = (prose: string): number => {
  const text = proseOf(prose)
    .map((piece) => ('figure' in piece ? 'X' : 'term' in piece ? piece.words : piece.text))
    .join('');
  const between = [...text.matchAll(ends)].filter(({ index }) => {
    const before = text.slice(0, index + 1);
    return !shortened.test(before);
  });
  return between.length + 1;
};
