const mostWords = 12;
const longest = 80;

const abbreviation =
  /^(?:\p{L}|(?:\p{L}\.)+\p{L}?|vs|no|nos|inc|co|corp|ltd|llc|plc|st|mr|mrs|ms|dr|jr|sr|prof|gen|gov|sen|rep|dept|est|approx|etc|fig|vol|ed|cf|al|e\.g|i\.e|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|\d{1,3})$/iu;

/** Whether a sentence ends inside the text: a stop after a word that is no abbreviation, initial or number. */
const endsSentence = (text: string): boolean => {
  if (/[。！？]/.test(text)) return true;
  return [...text.matchAll(/(\S{1,80})\.["”’)\]]?(?=\s|$)/g)].some(
    ([, word = '']) => !abbreviation.test(word.replace(/^["“‘([*]+/, '')),
  );
};

/** Whether a word begins with a small letter and is no brand such as iPhone or xAI. */
export const beginsSmall = (text: string): boolean => {
  const word = /^[*"“‘([]*([\p{L}\p{N}'’-]+)/u.exec(text)?.[1] ?? '';
  return /^\p{Ll}/u.test(word) && !/\p{Lu}/u.test(word);
};

/** Whether each word begins with a capital, a digit or a character without case, as in `Group 2`. */
const isTitleCase = (text: string): boolean =>
  text.split(/\s+/).every((word) => !/^["“‘([*]*\p{Ll}/u.test(word));

/** Whether a few words could be a heading: short, without a citation, and no sentence. */
export const isHeadingText = (text: string): boolean =>
  text !== '' &&
  text.length <= longest &&
  text.split(/\s+/).length <= mostWords &&
  !/[[［]\s?[0-9０-９]{1,3}\s?[\]］]/.test(text) &&
  !/^[,;:.!?)\]，、；：。）】]/.test(text) &&
  /[\p{L}\p{N}]/u.test(text) &&
  !endsSentence(text);

/** A heading found before ` - `: its words, and where it and what follows the dash begin. */
export interface InlineHeading {
  readonly text: string;
  readonly start: number;
  readonly next: number;
}

/** What stands before the place where a heading is looked for: nothing yet, a citation with its full stop, or one without. */
export type Before = 'nothing' | 'stop' | 'citation';

/** Looks for a heading at an offset: the few words before the next ` - `, if what stands around them allows it. */
export const headingAt = (
  source: string,
  from: number,
  end: number,
  before: Before,
): InlineHeading | undefined => {
  const window = source.slice(from, Math.min(end, from + longest + 60));
  const match = /^(\s*)([^\r\n]+?)(\s+-\s+)(?=\S)/.exec(window);
  if (match === null) return undefined;
  const [all, space = '', words = ''] = match;
  const bare = withoutBold(words);
  const follows = window.slice(all.length);
  const isRange = /\d$/.test(words) && /^\d/.test(follows) && !isTitleCase(words);
  const goesOn = before === 'citation' && beginsSmall(words);
  if (!isHeadingText(bare) || isRange || goesOn || beginsSmall(follows)) return undefined;
  return { text: bare, start: from + space.length, next: from + all.length };
};

/** The words of a heading without the `**` around them. */
export const withoutBold = (words: string): string =>
  /^\*\*([^*]+)\*\*$/.exec(words)?.[1]?.trim() ?? words;
