import { hasWord, textSchema } from './text.ts';

/** The most words that an excerpt of a source may have. */
export const longestExcerpt = 25;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

const wordsIn = (run: string): number => {
  if (/\p{Script=Han}/u.test(run)) {
    return [...segmenter.segment(run)].filter(({ isWordLike }) => isWordLike).length;
  }
  return hasWord(run) ? 1 : 0;
};

/** How many words a text has, as a reader counts them: spaces, dashes and slashes part words, hyphens join them, and Chinese is counted by its own words. */
export const countWords = (text: string): number =>
  text.split(/[\s\u2013\u2014/]+|-{2,}/u).reduce((sum, run) => sum + wordsIn(run), 0);

/** A source’s own words, verbatim and few. */
export const excerptSchema = textSchema.refine((text) => countWords(text) <= longestExcerpt, {
  error: `an excerpt has at most ${longestExcerpt} words`,
});
