import { countedNoun, measure, pluralNoun } from './counted-nouns.ts';
import { alone, freeWhere, type FreeRule } from './free-rule.ts';

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)(?!\\p{L})';
const day = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\d\\p{L}%]|[.,]\\d)';
const days = `(?:${day}(?: ?[-–/] ?| and | to |, )){0,3}${day}`;
const oneYear = '(?:1[5-9]|20)\\d\\d';
const years = `${oneYear}(?:s|[’']s)?(?:(?: ?[-–/] ?|, | and | or | to )${oneYear}s?|[-–/]\\d\\d(?!\\d))*(?!\\d|[.,]\\d|\\p{L}|%)年?`;

const measured = new RegExp(`^[ -]?${measure}`, 'u');
const counting = new RegExp(`^ ${countedNoun}`, 'u');
const plural = new RegExp(`^ ${pluralNoun}`, 'u');

/** Words before a year that make it a date whatever follows. */
const dating = new RegExp(
  `(?:(?<!\\p{L})(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]fter|[Dd]uring|[Ee]arly|[Ll]ate|[Mm]id|[Ee]nd|[Yy]ear)|${month},?)[ -]$`,
  'u',
);
/** Words before a year that make it a date unless persons, times or things that are counted follow. */
const relating =
  /(?:(?<!\p{L})(?:of|to|by|from|and|for|with|the|its|their|our|an?|this|that)|[’']s?|(?<!\p{L})\p{Lu}[\p{L}.]{0,40}) $|(?<!\p{L})(?:pre|post)-$/u;
/** Words before a number of four digits that make it an amount. */
const comparing =
  /(?<!\p{L})(?:(?:more|less|fewer) than|over|under|above|below|nearly|almost|at (?:least|most)|up to|exactly|only|some) $/iu;

const standsAsYear = (matched: string, before: string, after: string): boolean => {
  if (measured.test(after) || comparing.test(before)) return false;
  if (dating.test(before) || matched.endsWith('s')) return true;
  return !counting.test(after) && (relating.test(before) || !plural.test(after));
};

/** Years, dates and times of day. */
export const freeDates: Readonly<Record<string, FreeRule>> = {
  'a date in digits': freeWhere(
    `${alone}(?:\\d{4}-(?:0[1-9]|1[0-2])(?:-[0-3]\\d)?|[0-3]?\\d([/.])[0-3]?\\d\\1(?:\\d{4}|\\d\\d)|\\d{4}/\\d\\d/\\d\\d|\\d{1,2}[月日号])(?![\\d\\p{L}%]|[.,/]\\d)`,
  ),
  'a day of a month': freeWhere(`${alone}${days} (?:of )?${month}`),
  'a month and its day': freeWhere(
    `(?<!\\p{L})${month} ${days}`,
    (_date, before, after) =>
      !measured.test(after) && !(/(?<!\p{L})in $/iu.test(before) && /^ \p{Ll}/u.test(after)),
  ),
  'a time of day': freeWhere(
    `${alone}(?:(?:[01]?\\d|2[0-4])(?::[0-5]\\d){1,2}(?: ?[ap]\\.?m\\b\\.?)?|(?:1[0-2]|[1-9]) ?[ap]\\.?m\\b\\.?|(?:UTC|GMT) ?[+−-]\\d{1,2}(?::\\d\\d)?)(?![\\d%])`,
  ),
  'a year': freeWhere(`${alone}${years}`, standsAsYear),
};
