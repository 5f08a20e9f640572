import { numberWord } from '../../domain/number-words.ts';
import { measure, scaleWord, unitNoun } from './counted-nouns.ts';

const word = `(?:${numberWord}|zero)`;
const begins = '(?<![\\p{L}\\d-])(?<!(?<!\\p{L})no )';
const ends = '(?![\\p{L}\\d])';
const between =
  '(?:(?:more|further|additional|extra|full|whole|entire|consecutive|successive|straight|metric|short|long|square|cubic|nautical|working|calendar|US|other|of|the)[ -]){0,2}';
const many = '(?:tens|dozens|scores|hundreds|thousands|millions|billions|trillions)';
const part =
  '(?:third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|(?:twen|thir|for|fif|six|seven|eigh|nine)tieth|hundredth|thousandth|millionth|billionth)';
const noParty = '(?![- ]part(?:y|ies))';
const noSpan = '(?! of (?:the year|a year|□))';
const several = '(?:two|three|four|five|six|seven|eight|nine)';
const fewer = '(?:than|about|around|nearly|almost|over|under|roughly|only|just|some|by|to|at)';

/** The sources of numbers as sentences have them, in a folded text from which all that is free was blotted out. */
const phrases: readonly string[] = [
  // Digits, with the sign before them and the unit after them; what no script has as digits, such as a Roman numeral of one character.
  `\\p{Sc}?\\p{N}(?:(?:[.,/⁄]| (?=\\d{3}(?!\\d)))?\\p{N})*(?:[- ]?(?:${measure}|${unitNoun})|x${ends}|(?: |-)?(?:times|fold)${ends}|倍|\\p{L}{1,4}${ends})?`,
  // Number words before a unit, a scale, or “times”; “hundreds of tonnes”.
  `${begins}(?:${word}(?:-| to | or | and ))?${word}[ -]${between}(?:${unitNoun}|${scaleWord}|times${ends})`,
  `${begins}(?:an?|several|few)[ -]${scaleWord}`,
  `${begins}(?:${many}|${scaleWord}) (?:of ${many} )?(?:of )?${between}${unitNoun}`,
  // Fractions.
  `${begins}(?:an?|one)-half${ends}|${begins}${word}[- ]halves${ends}|${begins}${word}[- ]${part}s${ends}|${begins}(?:${several}|one)-${part}${ends}${noParty}`,
  `${begins}(?:an?|one) ${part}${ends}${noParty}${noSpan}(?= (?:of|more|less|fewer|higher|lower|larger|smaller)${ends})|${begins}one (?!quarter)${part}${ends}${noParty}`,
  `(?<=${begins}${fewer} )an? ${part}${ends}${noParty}${noSpan}(?= (?:to|in|from|since|between)${ends}|[.,;:)]|$)`,
  `(?<!(?<!\\p{L})(?:first|second|latter|former|other|either|each|both) )${begins}half (?:of|the|its|their|his|her|our|all|as|that|this|what|again|an?)${ends}|(?<=${begins}(?:${fewer}|in) )half(?![\\p{L}\\d-])`,
  `${begins}${word}[ -](?:out of|in)[ -](?:every )?(?!one${ends})${word}${ends}|${begins}${word}[- ]to[- ]one${ends}`,
  `${begins}(?:${word}|(?:year|month|week|day|hour|decade|century)) and an? (?:half|${part})${ends}`,
  // Multiples.
  `${begins}factors? of ${word}${ends}`,
  `${begins}(?:twice|thrice|(?:trebl|tripl|quadrupl|quintupl)(?:es?|ed|ing)|halv(?:es?|ed|ing))${ends}|${begins}doubl(?:es?|ed|ing)${ends}(?![- ](?:check|count|standard|edge|entry|duty)|-\\p{L})`,
  `${begins}(?:${word}|hundred|thousand|million|\\p{N}+)[- ]?fold${ends}`,
  // Numbers in Chinese.
  '[数几〇零一二两三四五六七八九十百千]{1,6}(?:点[〇零一二三四五六七八九]{1,4})?(?:[倍成吨％%万亿]|个月|个百分点)|千分之[一二三四五六七八九十]',
];

/** Every number that a folded text has left. */
export const numberPhrase = new RegExp(phrases.join('|'), 'giu');

const roots =
  'hundred|thousand|million|billion|trillion|dozen|tens|scores|half|halv|twice|thrice|doubl|trebl|tripl|quadrupl|quintupl|percent|per\\scent';

/** What every number has something of, in a folded text or before: a text without it has none, which is told far sooner than by reading it. */
export const numberCue = new RegExp(
  `[\\p{N}数几〇零一二两三四五六七八九十百千半]|(?<!\\p{L})(?:${word}|${part}|${roots})`,
  'iu',
);
