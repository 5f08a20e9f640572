import { chineseNumber, fractionOf, numberOf, numberWord, ratioOf } from './number-words.ts';
import type { Quantity, Value } from './quantity.ts';
import {
  chineseFraction,
  currencyThenNumber,
  currencyThenRange,
  fractionInWords,
  numberThenUnit,
  qualifierOf,
  rangeThenUnit,
  scaleOf,
  unitAfter,
  unitBefore,
} from './quantity-grammar.ts';

/** A stretch of a text, in UTF-16 offsets, and its words. */
export interface Wording {
  readonly start: number;
  readonly end: number;
  readonly wording: string;
}

/** A quantity that a text states, and where. */
export interface FoundFigure extends Wording, Quantity {}

/** What a text states: the quantities that could be typed, and the numbers that could not; years and numbered names are neither. */
export interface FoundFigures {
  readonly figures: readonly FoundFigure[];
  readonly untyped: readonly Wording[];
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Reads the groups of a match in a text into a quantity, or refuses it. */
type Reader = (groups: Groups, text: string) => Quantity | undefined;

/** Powers of ten on decimal fractions, without the noise of binary ones: 1.1 million is 1100000. */
const times = (value: number, scale: number): number => Number((value * scale).toPrecision(15));

const valueOf = ({ from = '', to, firstScale, scale, dash }: Groups): Value | undefined => {
  const first = times(numberOf(from), scaleOf(firstScale ?? scale));
  if (Number.isNaN(first)) return undefined;
  if (to === undefined || dash === undefined) return first;
  const last = times(numberOf(to), scaleOf(scale));
  return first < last ? { from: first, to: last } : undefined;
};

const withQualifier = (quantity: Quantity, { before, plus, after }: Groups): Quantity => {
  const qualifier = qualifierOf(before, plus ?? after);
  return qualifier === undefined ? quantity : { ...quantity, qualifier };
};

const yearLike = /^(?:1[5-9]|20)\d\d$/;

const readNumber: Reader = (groups, text) => {
  const { unit: name, currency, dash = '', between, change, from = '', firstPercent } = groups;
  const unit = currency === undefined ? unitAfter(name ?? '') : unitBefore(currency);
  const value = valueOf(groups);
  // "5% and 10%" are two shares, "from 5% to 10%" is a change, "by 5% to 10 t" two things, "2018 - 5000 t" begins with a year.
  const apart =
    (/and/i.test(dash) && between === undefined) ||
    change !== undefined ||
    (firstPercent !== undefined && unit !== 'percent' && unit !== 'percentage-point') ||
    (yearLike.test(from) && (dash !== '' || unit === 'year'));
  // The sign of both yuan and yen says which only in Chinese.
  if (/[¥￥]/.test(currency ?? '') && !/\p{Script=Han}/u.test(text)) return undefined;
  return unit === undefined || value === undefined || apart
    ? undefined
    : withQualifier({ value, unit }, groups);
};

const readFraction: Reader = (groups) => {
  const { count, joint, part, half, halfOf, before, by, of } = groups;
  if (half !== undefined) {
    // "Half of it" and "nearly half" are fractions; "half a year" and "the half" are not.
    return (halfOf ?? before) === undefined
      ? undefined
      : withQualifier({ value: 0.5, unit: 'ratio' }, groups);
  }
  // "a third plant" and "in a quarter" are no fractions; "a third of", "than a quarter" and "two-thirds" are.
  if (joint !== '-' && (before ?? by ?? of) === undefined) return undefined;
  const value = fractionOf(count ?? '', part ?? '');
  return value === undefined ? undefined : withQualifier({ value, unit: 'ratio' }, groups);
};

const readChinese: Reader = (groups) => {
  const { whole, parts, tenths, halfTenth, half } = groups;
  if (half !== undefined) return withQualifier({ value: 0.5, unit: 'ratio' }, groups);
  if (tenths !== undefined) {
    const value = (chineseNumber(tenths) ?? 0) * 10 + (halfTenth === undefined ? 0 : 5);
    return withQualifier({ value, unit: 'percent' }, groups);
  }
  const part = chineseNumber(parts ?? '');
  if (part === undefined) return undefined;
  if (whole === '百') return withQualifier({ value: part, unit: 'percent' }, groups);
  const of = chineseNumber(whole ?? '');
  return of === undefined || part >= of
    ? undefined
    : withQualifier({ value: ratioOf(part, of), unit: 'ratio' }, groups);
};

/** Full-width letters, digits and signs as the ASCII ones, offset for offset. */
const narrow = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));

const readers: readonly (readonly [RegExp, Reader])[] = [
  [currencyThenRange, readNumber],
  [rangeThenUnit, readNumber],
  [currencyThenNumber, readNumber],
  [numberThenUnit, readNumber],
  [fractionInWords, readFraction],
  [chineseFraction, readChinese],
];

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';

/** Words that begin a sentence and name nothing: in "Over 300 mines" the number counts. */
const noNames =
  'In|On|At|By|Of|From|To|With|About|Around|Over|Under|Above|Below|Some|Nearly|Almost|Roughly|Approximately|Only|Just|All|Every|Each|The|An?|Another|Than|Between|Among|After|Before|Until|Since|For|And|Or|But|Now|Then|Still|Up|More|Less|Fewer|Their|Its|Our|Those|These|Both|If|When|While|As|Least|Most';

/** Numbers that name a time or a thing: years, dates, times of day, ordinals, `Group 2`, `DS431`, `第3`. */
const names = new RegExp(
  [
    String.raw`\d{4}[-/]\d{1,2}(?:[-/]\d{1,2})?(?!\d)|\d{1,2}:\d{2}`,
    String.raw`(?<![\d.,])(?:1[5-9]|20)\d\d(?:s\b|\s?年)?(?!\d|[.,]\d)`,
    String.raw`\b(?:${months})\.?\s\d{1,2}\b|\b\d{1,2}\s(?:${months})\b|\d{1,2}[月日号]`,
    String.raw`\d{1,9}(?:st|nd|rd|th)\b|第\s?\d{1,9}`,
    String.raw`[\p{Script=Latin}][\p{Script=Latin}.]{0,40}[-.]?\d{1,9}|\d{1,9}(?!x\b)[\p{Script=Latin}]`,
    String.raw`(?!(?:${noNames})\s)(?<!\p{L})\p{Lu}[\p{L}.]{0,40}\s\d{1,9}(?!\d|[.,]\d)`,
  ].join('|'),
  'gu',
);

/** What is left of numbers, and the words that multiply or divide. */
const leftNumber = new RegExp(
  [
    String.raw`(?<!\d|\d[.,])\.?\d{1,15}(?:[.,]\d{1,15}){0,5}(?!\d)(?:x\b|[\s-](?:times|fold)\b|倍)?`,
    String.raw`\b\w{3,9}-?fold\b|\b(?:doubl|tripl|quadrupl|halv)(?:es?|ed|ing)\b|[½¼¾⅓⅔]`,
    String.raw`\b(?:${numberWord})\s(?:times|decades|centuries|dozen|hundred|thousand|million|billion|trillion)\b|\ba (?:hundred|thousand|million|billion|trillion|dozen)\b|\bone in (?:${numberWord})\b`,
    String.raw`[数几〇零一二两三四五六七八九十百千]{1,6}(?:点[〇零一二三四五六七八九]{1,4})?(?:[倍成吨％%万亿]|个月|个百分点)|千分之[一二三四五六七八九十]`,
  ].join('|'),
  'giu',
);

/** The text with its taken stretches, in their order, blotted out offset for offset. */
const blot = (text: string, stretches: readonly Wording[]): string => {
  let done = 0;
  const pieces = stretches.map(({ start, end }) => {
    const piece = text.slice(done, start) + '\u25a1'.repeat(end - start);
    done = end;
    return piece;
  });
  return pieces.join('') + text.slice(done);
};

/** Finds what a text states in numbers: percentages, ranges, fractions in words, tonnages, money and durations, with their qualifiers. */
export const findFigures = (text: string): FoundFigures => {
  const wordingAt = (start: number, words: string): Wording => {
    const end = start + words.trimEnd().length;
    return { start, end, wording: text.slice(start, end) };
  };
  let open = narrow(text);
  const rounds: FoundFigure[][] = [];
  for (const [pattern, read] of readers) {
    const found: FoundFigure[] = [];
    for (const { index, 0: words, groups = {} } of open.matchAll(pattern)) {
      const quantity = read(groups, text);
      if (quantity !== undefined) found.push({ ...wordingAt(index, words), ...quantity });
    }
    open = blot(open, found);
    rounds.push(found);
  }
  open = blot(
    open,
    [...open.matchAll(names)].map(({ index, 0: name }) => wordingAt(index, name)),
  );
  const untyped = [...open.matchAll(leftNumber)].map(({ index, 0: words }) =>
    wordingAt(index, words),
  );
  return { figures: rounds.flat().sort((a, b) => a.start - b.start), untyped };
};
