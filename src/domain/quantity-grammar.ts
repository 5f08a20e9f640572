import { numberWord, partWord } from './number-words.ts';
import type { Qualifier, Unit } from './quantity.ts';

/** The words that qualify a value, in the order in which they are tried. */
const qualifierWords: readonly (readonly [Qualifier, string])[] = [
  [
    'at-least',
    'at least|no(?:t)? (?:less|fewer|lower|smaller) than|not (?:below|under)|as (?:little|few|low) as|a minimum of|≥|至少|不少于|不低于',
  ],
  [
    'at-most',
    'at most|up to|no(?:t)? (?:more|higher|greater) than|not (?:exceed(?:ing)?|above|over)|as (?:much|many|high) as|a maximum of|≤|至多|最多|不超过|高达',
  ],
  ['nearly', 'nearly|almost|close to|just (?:under|below)|approaching|将近|接近|(?<![最附])近'],
  ['under', 'less than|fewer than|lower than|smaller than|under|below|<|不到|不足|低于|少于|小于'],
  [
    'over',
    'more than|greater than|higher than|over|above|exceed(?:s|ed|ing)?|in excess of|upwards of|>|超过|高于|多于|大于|超|逾',
  ],
  [
    'about',
    'about|around|roughly|approximately|some|(?:an )?estimated|circa|~|≈|大约|约为|约|大概',
  ],
];

const before = qualifierWords.map(([, words]) => words).join('|');

/** A number in digits, from its sign or first digit to its last; thousands may be set apart by a comma or a space. */
const digits = String.raw`(?:(?<=^|[\s(（])[-−])?(?<![\d.,负])(?<!\bminus\s)(?<!(?<!\d)\d{1,3}[ \u00a0\u202f])(?:\d{1,3}(?:,\d{3}){1,5}|\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,5}|\d{1,15})(?:\.\d{1,6})?(?![\d]|,\d{3})`;
const number = String.raw`(?<!\p{Script=Latin})${digits}|(?<![-\p{L}\d])(?:${numberWord})(?!\p{L}|-(?!(?:year|month|week|day)s?\b))|\b(?:half )?an?(?=\s(?:hundred|thousand|million|billion|trillion|percent|per cent)\b)|(?<![〇零一二两三四五六七八九十百千万亿点数几])[一二两三四五六七八九十]{1,3}(?=[百千万亿]|[吨％%]|个月|个百分点|年(?:[间内后前来期多]|左右|以上|时间))`;
const dash = String.raw`\s?(?:-|–|—|~|～|至|到)\s?|\s(?:to|and)\s`;

const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['mn', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['k', 1e3],
  ['千', 1e3],
  ['万', 1e4],
  ['百万', 1e6],
  ['千万', 1e7],
  ['亿', 1e8],
  ['万亿', 1e12],
]);

const longScale = 'hundred|thousand|million|billion|trillion';
const anyScale = `${longScale}|mn|bn|tn|m|b|k`;
const hanScale = '万亿|百万|千万|千|万|亿';

/** Units that follow the number, and what may scale it. */
const unitsAfter: readonly (readonly [Unit, string])[] = [
  ['percentage-point', String.raw`percentage points?\b|个百分点`],
  ['percent', String.raw`%|percent\b|per cent\b|pct\b`],
  ['tonne', String.raw`(?:metric )?(?:tonnes?|tons?)\b|t\b|吨`],
  ['kilogram', String.raw`kilograms?\b|kg\b|公斤|千克`],
  ['usd', String.raw`(?:US |U\.S\. )?dollars?\b|USD\b|美元`],
  ['cny', String.raw`yuan\b|renminbi\b|RMB\b|CNY\b|元人民币|人民币|元`],
  ['eur', String.raw`euros?\b|EUR\b|欧元`],
  ['jpy', String.raw`yen\b|JPY\b|日元`],
  ['gbp', String.raw`pounds? sterling\b|GBP\b|英镑`],
  ['year', String.raw`-?years?\b(?!-old)|年(?=[间内后前来期多]|左右|以上|时间)`],
  ['month', String.raw`-?months?\b(?!-old)|个月`],
  ['week', String.raw`-?weeks?\b(?!-old)|周|个星期`],
  ['day', String.raw`-?days?\b|天`],
];

/** Currency signs that stand before the number; of a sign that several currencies share, the longer forms come first. */
const unitsBefore: readonly (readonly [Unit, string])[] = [
  ['usd', String.raw`US\$|USD\s?|(?<![A-Z])\$`],
  ['eur', String.raw`€|EUR\s?`],
  ['gbp', String.raw`£|GBP\s?`],
  ['cny', String.raw`RMB\s?|CNY\s?|[¥￥]`],
  ['jpy', String.raw`JPY\s?`],
];

const group = (alternatives: readonly (readonly [string, string])[]): string =>
  alternatives.map(([, source]) => source).join('|');

const qualified = String.raw`(?:(?<!\p{Script=Latin})(?<before>${before})\s?(?:of\s)?)?`;
const after = String.raw`(?<after>\+|\sor (?:more|above|higher)\b|\sor (?:less|fewer|below|lower)\b|以上|以下|左右|上下)?`;
const perUnit = String.raw`(?!\s?(?:/|per\s|an?\s)\s?(?:metric\s)?(?:kg|kilo|kilogram|tonne|ton|t|lb|pound|ounce|unit|barrel)\b|[/每](?:吨|公斤|千克|克|磅|件))`;

const pattern = (source: string): RegExp => new RegExp(source, 'giu');

const thenUnit = String.raw`\s?(?:(?<scale>(?:${longScale})\b|(?:mn|bn|tn)\b|(?:m|k)(?=\s?(?:tonnes?|tons?)\b)|${hanScale})\s?)?(?<unit>${group(unitsAfter)})${perUnit}${after}`;
const thenScale = String.raw`(?:\s?(?<scale>(?:${anyScale})\b))?${perUnit}${after}`;

/** What scales the first end of a range by itself: `€60 million to €80 million`; else the last end's scale is meant for both. */
const firstScale = String.raw`(?:\s?(?<firstScale>(?:${anyScale})\b|${hanScale}))?`;

/** A range then its unit: `5 - 10 years`, `85% to 92%`, `between 5 and 10 percent`, `5万至10万吨`. */
export const rangeThenUnit = pattern(
  String.raw`(?<change>\bfrom\s)?${qualified}(?<between>\bbetween\s)?(?<from>${number})${firstScale}\s?(?<firstPercent>%|percent|per cent)?(?<dash>${dash})(?<to>${number})${thenUnit}`,
);

/** Number then unit: `60%`, `two million tonnes`, `500亿元`, `10-year`. */
export const numberThenUnit = pattern(
  String.raw`${qualified}(?<from>${number})(?<plus>\+)?${thenUnit}`,
);

/** Currency then a range: `$5-10bn`, `€60 million to €80 million`. */
export const currencyThenRange = pattern(
  String.raw`(?<change>\bfrom\s)?${qualified}(?<between>\bbetween\s)?(?<currency>${group(unitsBefore)})\s?(?<from>${digits})${firstScale}(?<dash>${dash})(?:US\$|[$€£])?(?<to>${digits})${thenScale}`,
);

/** Currency then number: `$400 million`, `€1.5bn`. */
export const currencyThenNumber = pattern(
  String.raw`${qualified}(?<![-−])(?<currency>${group(unitsBefore)})\s?(?<from>${digits})(?!\s?(?:-|–|to\s)\s?[$€£]?\d)(?<plus>\+)?${thenScale}`,
);

/** A fraction in words: `one-third`, `three quarters of`, `less than a quarter of`; not a period or an ordinal such as `a third party`. */
export const fractionInWords = pattern(
  String.raw`${qualified}(?:(?<!\b(?:in|per|every|each|once|within)\s)(?:(?<=(?<by>\b(?:by|to)\s))|)\b(?<count>an?|one|two|three|four|five|seven|nine)(?<joint>[\s-])(?<part>${partWord})s?\b|(?<!\b(?:first|second|latter|former|other)\s)\b(?<half>half)(?!-|\san?\s)(?:(?=(?<halfOf>\s(?:of|the|its|their|all)\b))|))(?!\s(?:of\s)?(?:the year|a year|(?:19|20)\d\d|party|parties))(?:(?=(?<of>\s(?:of|in)\b|[.,;]|$))|)`,
);

/** A share or a fraction in Chinese: 百分之六十, 四分之一, 六成, 一半. */
export const chineseFraction = pattern(
  String.raw`${qualified}(?:(?<whole>百|[一二三四五六七八九十]{1,3})分之(?<parts>一?百|[一二三四五六七八九十]{1,3}(?:点[〇零一二三四五六七八九]{1,4})?)(?![至到~～])|(?<![一二两三四五六七八九十])(?<tenths>[一二两三四五六七八九])成(?<halfTenth>半)?|(?<half>一半))${after}`,
);

const nameOf = <Name>(
  alternatives: readonly (readonly [Name, string])[],
  text: string,
): Name | undefined =>
  alternatives.find(([, source]) => new RegExp(`^(?:${source})$`, 'iu').test(text))?.[0];

const afterWords: readonly (readonly [Qualifier, string])[] = [
  ['at-least', String.raw`\+|\sor (?:more|above|higher)|以上`],
  ['under', '以下'],
  ['at-most', String.raw`\sor (?:less|fewer|below|lower)`],
  ['about', '左右|上下'],
];

/** The qualifier that words before or after a value express. */
export const qualifierOf = (first?: string, last?: string): Qualifier | undefined =>
  (first === undefined ? undefined : nameOf(qualifierWords, first)) ??
  (last === undefined ? undefined : nameOf(afterWords, last));

/** The unit that words after a number name; a lookahead in its source is taken as met. */
export const unitAfter = (text: string): Unit | undefined =>
  text === '年' ? 'year' : nameOf(unitsAfter, text);

/** The unit that a currency sign before a number names. */
export const unitBefore = (text: string): Unit | undefined => nameOf(unitsBefore, text);

/** What a scale word multiplies by; 1 for none. */
export const scaleOf = (text: string | undefined): number =>
  text === undefined ? 1 : (scales.get(text.toLowerCase()) ?? 1);
