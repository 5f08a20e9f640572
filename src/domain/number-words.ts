const ones = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];
const teens = 'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
  ' ',
);
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const english = new Map<string, number>([
  ...ones.map((word, value) => [word, value] as const),
  ...teens.map((word, index) => [word, 11 + index] as const),
  ...tens.map((word, index) => [word, 20 + 10 * index] as const),
]);

/** The source of an English number below a hundred in words, such as `ten` or `twenty-five`; `a` counts before a scale such as `million`. */
export const numberWord = `(?:${tens.join('|')})(?:[-\\s](?:${ones.slice(1, 10).join('|')}))?|${[...teens, ...ones.slice(1)].join('|')}`;

const fractions = new Map<string, number>([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['eighth', 8],
  ['tenth', 10],
]);

/** The source of the word for a part, such as `quarter`. */
export const partWord = [...fractions.keys()].join('|');

/** The value of a fraction in words to four decimals, from how many parts (`a`, `two`) and which (`quarter`, `thirds`). */
export const fractionOf = (count: string, part: string): number | undefined => {
  const parts = fractions.get(part.toLowerCase().replace(/(?<=d|r|h)s$/, ''));
  const many = /^an?$/i.test(count) ? 1 : english.get(count.toLowerCase());
  if (parts === undefined || many === undefined || many >= parts) return undefined;
  return ratioOf(many, parts);
};

/** A ratio of two whole numbers to four decimals. */
export const ratioOf = (part: number, whole: number): number =>
  Math.round((part / whole) * 10_000) / 10_000;

const digits = '〇一二三四五六七八九';

const digitOf = (character: string): number => Math.max(0, digits.indexOf(character));

const chineseWhole = (numeral: string): number | undefined => {
  if (/^一?百$/.test(numeral)) return 100;
  const match = /^([一二三四五六七八九]?)(十?)([〇一二三四五六七八九]?)$/.exec(numeral);
  const [, tens = '', ten = '', unit = ''] = match ?? [];
  if (ten !== '') return (tens === '' ? 1 : digitOf(tens)) * 10 + digitOf(unit);
  return (tens + unit).length === 1 ? digitOf(tens + unit) : undefined;
};

/** The value of a Chinese numeral up to a hundred, with decimals, such as 六十 or 六十五点五, or of one digit, such as 两. */
export const chineseNumber = (numeral: string): number | undefined => {
  const [numerals = '', decimals] = numeral.replaceAll('零', '〇').replace('两', '二').split('点');
  const whole = chineseWhole(numerals);
  if (whole === undefined || decimals === undefined) return whole;
  return Number(`${whole}.${[...decimals].map(digitOf).join('')}`);
};

const words = new Map<string, number>([
  ['a', 1],
  ['an', 1],
  ['half a', 0.5],
  ['half an', 0.5],
]);

/** The value of a number in digits with thousands separators, in English words, or in Chinese ones. */
export const numberOf = (text: string): number => {
  const plain = text.toLowerCase().replace(/\s+/g, ' ');
  const [first = '', second] = plain.split(/[- ](?=[a-z])/);
  const tensAndOnes =
    english.has(first) && (second === undefined || english.has(second))
      ? (english.get(first) ?? 0) + (second === undefined ? 0 : (english.get(second) ?? 0))
      : undefined;
  return (
    words.get(plain) ??
    tensAndOnes ??
    chineseNumber(plain) ??
    Number(plain.replace('−', '-').replaceAll(/[, \u00a0\u202f]/g, ''))
  );
};
