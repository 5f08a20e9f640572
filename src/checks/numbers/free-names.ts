import { countedNoun, measure, pluralNoun } from './counted-nouns.ts';
import { alone, freeWhere, type FreeRule } from './free-rule.ts';
import { bearsNumber } from './proper-names.ts';

const noAmount = `(?! ?${measure}| ${countedNoun})`;
const noNumber = '(?![\\d\\p{L}]|[.,]\\d)';

/** The source of words, each with a capital or a small first letter. */
const eitherCase = (words: string): string =>
  words.replace(/(?<=^|\|)\p{Ll}/gu, (first) => `[${first.toUpperCase()}${first}]`);

const part = eitherCase(
  'section|sec\\.|article|art\\.|chapter|ch\\.|paragraph|para\\.?|page|p\\.|table|figure|fig\\.|footnote|fn\\.|note|annex|appendix|part|volume|vol\\.|no\\.|clause|rule|question|case|phase|group|class|category|type|level|tier|version|edition|issue|form|heading|document|resolution|item|step|order|announcement|regulation|docket|title|code|unit',
);
const parts = eitherCase(
  'sections|secs\\.|articles|arts\\.|chapters|paragraphs|paras\\.?|pages|pp\\.|tables|figures|figs\\.|footnotes|notes|annexes|appendices|parts|volumes|vols\\.|nos\\.|clauses|rules|questions|cases|phases|groups|classes|categories|versions|editions|forms|headings|documents|items|steps|orders|announcements|regulations|dockets|titles|codes|units',
);
const item = `(?:[IVX]{1,6}[:.])?\\d{1,5}[a-zA-Z]?(?:[-./]\\d{1,3}){0,3}${noNumber}`;
const onPage =
  '(?:rows?|bars?|marks?|lines?|columns?|claims?|sources?|charts?|findings?|readings?|editions?|events?|terms?|statements?)(?!\\p{L})';

const capitalised = `(?<![\\p{L}\\d.’'-])\\p{Lu}[\\p{L}&.]{0,40}`;
const numberedName = `\\d{1,5}(?:[-–/]\\d{1,4})?[A-Z]?${noNumber}`;

const firstWord = (name: string): string => /^[\p{L}.]+/u.exec(name)?.[0] ?? '';
const isAcronym = (word: string): boolean => /^\p{Lu}[\p{Lu}.&]+$/u.test(word);
/** A capital that the beginning of a sentence explains makes no name. */
const beginsSentence = (before: string): boolean => /(?:^|[.!?:;…] ?|[“"(‘] ?)$/.test(before);

const bearsItsNumber = (name: string): boolean => bearsNumber(firstWord(name));

/** Names with a number, ordinals, addresses, and counts of what stands on the page. */
export const freeNames: Readonly<Record<string, FreeRule>> = {
  'an address': freeWhere('(?:https?://|www\\.)[^ )>\\]]+'),
  'a citation in brackets': freeWhere(
    `\\[\\d{1,3}(?:(?:, ?| ?[-–] ?)\\d{1,3}){0,20}\\]${noAmount}`,
  ),
  'a count of what stands on the page': freeWhere(
    `${alone}(?:\\d{1,2} of (?:(?:the|its|our|all) )?)?\\d{1,2} (?:(?:other|last|first|next|remaining) )?${onPage}`,
  ),
  'a citation of law': freeWhere(`${alone}\\d{1,3} (?:\\p{Lu}\\.){3} (?:§§? ?)?${item}`),
  'a part of a document': freeWhere(
    `(?<!\\p{L})(?:(?:${part}|No) |[§#№Vv] ?)${item}(?: ?[-–] ?${item})?${noAmount}`,
  ),
  'parts of a document': freeWhere(
    `(?<!\\p{L})(?:${parts}|§§) ?${item}(?:(?:, and |, | and | or | to | ?[-–] ?)${item}){0,20}${noAmount}`,
  ),
  'an ordinal': freeWhere(`${alone}\\d{1,4}(?:st|nd|rd|th)(?![\\p{L}\\d])|第 ?\\d{1,9}`),
  'a name and its number': freeWhere(
    `${capitalised} ${numberedName}${noAmount}(?! ${pluralNoun})`,
    (name, before) => {
      const [word = ''] = name.split(' ');
      return bearsNumber(word) && (isAcronym(word) || !beginsSentence(before));
    },
  ),
  'a name with its number inside': freeWhere(
    `(?<![\\p{L}\\d'’-])(?:\\p{Lu}{1,6}[-.]?|\\p{Lu}\\p{Ll}{2,20}-)\\d{1,6}[\\p{L}\\d]{0,6}(?:[-/.][\\p{L}\\d]{1,6}){0,4}(?![\\p{L}\\d]|[.,]\\d| ?${measure})`,
    bearsItsNumber,
  ),
  'a formula': freeWhere(
    '(?<![\\p{L}\\d])(?=[A-Za-z]*\\d)(?:[A-Z][a-z]?\\d{0,3}){2,12}(?![\\p{L}\\d%])',
    (formula) => bearsItsNumber(formula.replace(/\d/g, '')),
  ),
  'a form or a generation': freeWhere(`${alone}(?:\\d{1,2}-[KQF]|[1-6]G|[1-4]D)(?![\\p{L}\\d])`),
  'a number word in a name': freeWhere(
    '(?<![\\p{L}-])\\p{Lu}\\p{Ll}{2,8}-(?:Year|Month|Week|Day|Hour|Mile|Point)(?= \\p{Lu})',
  ),
  'one day': freeWhere(
    '(?<!\\p{L})One day(?= \\p{L}|,)|(?<=(?:may|might|could|would|will|can|shall|should) )one day(?!\\p{L})',
  ),
};
