import { citationPattern } from '../domain/digest.ts';
import { joinLines } from '../domain/lines.ts';
import { hasWord } from '../domain/text.ts';

const citation = new RegExp(citationPattern);

const mostWords = 12;
const longest = 80;

const abbreviation =
  /^(?:\p{L}|(?:\p{L}\.)+\p{L}?|vs|no|nos|inc|co|corp|ltd|llc|plc|st|mr|mrs|ms|dr|jr|sr|prof|gen|gov|sen|rep|dept|est|approx|etc|fig|vol|ed|cf|al|e\.g|i\.e|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|\d{1,3})$/iu;

/** Whether each word begins with a capital, a digit or a character without case, as in `Group 2`. */
const isTitleCase = (text: string): boolean =>
  text.split(/\s+/).every((word) => !/^["“‘([*]*\p{Ll}/u.test(word));

/** Whether a word before a stop is an abbreviation, an initial or a number, by itself or joined as in `China-U.S.`. */
const isAbbreviated = (word: string): boolean =>
  abbreviation.test(
    word
      .replace(/^["“‘([*]+/, '')
      .split(/[-–—/]/)
      .at(-1) ?? '',
  );

/** Whether a sentence ends inside the text: a stop after a word that is no abbreviation, initial or number. */
const endsSentence = (text: string): boolean => {
  if (/[。！？]/.test(text)) return true;
  // In a title a short word with a stop is an abbreviation, listed or not: `Sec. 301 Probe`.
  const isShort = (word: string, end: number): boolean =>
    word.length <= 5 && end < text.length && isTitleCase(text);
  return [...text.matchAll(/(\S{1,80})\.["”’)\]]?(?=\s|$)/g)].some(
    ({ index, 0: all, 1: word = '' }) => !isAbbreviated(word) && !isShort(word, index + all.length),
  );
};

/** Whether a text stops at an abbreviation such as `the U.S.` or `No.`, so that its sentence may go on. */
export const endsInAbbreviation = (text: string): boolean => {
  const word = /(\S{1,80})\.$/.exec(text.slice(-90))?.[1] ?? '';
  return word !== '' && !/\d$/.test(word) && isAbbreviated(word);
};

/** Whether a word begins with a small letter and is no brand such as iPhone or xAI. */
export const beginsSmall = (text: string): boolean => {
  const word = /^[*"“‘([]*([\p{L}\p{N}'’-]+)/u.exec(text)?.[1] ?? '';
  return /^\p{Ll}/u.test(word) && !/\p{Lu}/u.test(word);
};

/** Whether a few words could be a heading: short, without a citation, and no sentence. */
export const isHeadingText = (text: string): boolean =>
  text !== '' &&
  text.length <= longest &&
  text.split(/\s+/).length <= mostWords &&
  !citation.test(text) &&
  !/^[,;:.!?)\]，、；：。）】]/.test(text) &&
  hasWord(text) &&
  !endsSentence(text);

/** A heading found before ` - `: its words, and where it and what follows the dash begin. */
export interface InlineHeading {
  readonly text: string;
  readonly start: number;
  readonly next: number;
}

/** What stands before the place where a heading is looked for: nothing yet, a citation with its full stop, or one without. */
export type Before = 'nothing' | 'stop' | 'citation';

/** A word that leads to a range, though it begins a sentence: `About 5 - 10 years`. */
const beginsRange = /^(?:about|some|around|nearly|roughly|over|in|from|between|by|at|within)\s/i;

/** Whether a dash joins two numbers: `5 - 10 years`, but neither `Outlook for 2026 - 90% of …` nor `Group 2 - 90% of …`. */
const isRange = (words: string, follows: string): boolean => {
  const from = /(?<!\S)[$€£¥]?[\d.,]+%?$/.exec(words)?.[0];
  const to = /^[$€£¥]?[\d.,]+/.exec(follows)?.[0];
  if (from === undefined || to === undefined) return false;
  const year = /^(?:19|20)\d\d$/;
  if (year.test(from) && !year.test(to)) return false;
  return words === from || !isTitleCase(words) || beginsRange.test(words);
};

/** Whether words before a dash are a heading although a small letter follows: in title case, and no aside such as `China - a buyer - waits`. */
const isTitle = (words: string, follows: string): boolean =>
  /\s/.test(words) &&
  isTitleCase(words) &&
  !/^(?:the|an?)\s/i.test(words) &&
  !words.includes(',') &&
  !/^[^[［]*\s-\s/.test(follows);

/** Looks for a heading at an offset: the few words before the next ` - ` that joins no numbers, if what stands around them allows it. */
export const headingAt = (
  source: string,
  from: number,
  end: number,
  before: Before,
): InlineHeading | undefined => {
  const window = source.slice(from, Math.min(end, from + longest + 200));
  const space = /^\s*/.exec(window)?.[0].length ?? 0;
  for (const { index, 0: dash } of window.matchAll(/\s+-\s+(?=\S)/g)) {
    const words = window.slice(space, index);
    const follows = window.slice(index + dash.length);
    if (isRange(words, follows)) continue;
    const text = withoutBold(joinLines(words));
    const isBold = text !== joinLines(words);
    const goesOn = before === 'citation' && !isBold && beginsSmall(words);
    const isText = before !== 'nothing' && !isBold && beginsSmall(follows);
    if (!isHeadingText(text) || goesOn || (isText && !isTitle(text, follows))) return undefined;
    return { text, start: from + space, next: from + index + dash.length };
  }
  return undefined;
};

/** The words of a heading without the `**` around them. */
export const withoutBold = (words: string): string =>
  /^\*\*([^*]+)\*\*$/.exec(words)?.[1]?.trim() ?? words;
