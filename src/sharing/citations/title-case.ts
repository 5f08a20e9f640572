import { smallWords, unitSigns } from './lower-case-words.ts';

/** An address, or a word in two parts: its stem, and what follows an apostrophe or a full stop in it, as in `China’s` or `example.com`. */
const wordPattern =
  /https?:\/\/\S*|([\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*)((?:['’.][\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*)*)/gu;

/** A word with a capital in front, if that is the same letter: the capitals of `ß` and `ﬁ` are two, and that of `ſ` is another’s. */
const capitalised = (word: string): string => {
  const [first = ''] = word;
  const capital = first.toUpperCase();
  return capital.toLowerCase() === first ? capital + word.slice(first.length) : word;
};

/** Whether a word has a form of its own wherever it stands: a name with capitals, a sign such as `kg` or `β`, `example.com`. */
const isFixed = (stem: string, rest: string): boolean =>
  stem !== stem.toLowerCase() ||
  unitSigns.has(stem) ||
  (stem.length > 1 ? rest.includes('.') : /\p{Script=Greek}/u.test(stem));

/** A text as the title of an English work in Chicago and MLA: its first and last words, what follows a colon or a question, and the first part of a compound have capitals, and so has all between but small words. */
export const titleCase = (text: string): string => {
  const found = [...text.matchAll(wordPattern)];
  let done = 0;
  const told = found.map(({ 0: word, 1: stem, 2: rest = '', index }, place) => {
    const before = text.slice(done, index);
    done = index + word.length;
    if (stem === undefined || isFixed(stem, rest)) return before + word;
    const opens = place === 0 || /[!?:]/.test(before) || (text[done] === '-' && before !== '-');
    // A letter by itself may be a unit, as in “60 t”, and is one at the end as well.
    const isSmall = smallWords.has(stem) && place < found.length - 1;
    return before + (opens || (stem.length > 1 && !isSmall) ? capitalised(word) : word);
  });
  return told.join('') + text.slice(done);
};
