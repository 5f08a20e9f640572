import { joinHan } from './han-words.ts';

/** A stretch of an excerpt, and whether it is what was sought. */
export interface ExcerptPiece {
  readonly text: string;
  readonly found: boolean;
}

/** Reads an excerpt as the index gives it, `<mark>` around what was sought and other angle brackets escaped, so that none of it needs to be parsed as HTML. */
export const excerptPieces = (excerpt: string): ExcerptPiece[] =>
  joinHan(excerpt)
    .split(/<mark>(.*?)<\/mark>/su)
    .map((text, index) => ({
      text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
      found: index % 2 === 1,
    }))
    .filter(({ text }) => text !== '');
