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
const more = ['eleven', 'twelve', 'fifteen', 'twenty', 'thirty', 'forty', 'fifty', 'sixty'];
const english = new Map<string, number>([
  ...ones.map((word, value) => [word, value] as const),
  ...more.map((word, index) => [word, [11, 12, 15, 20, 30, 40, 50, 60][index] ?? 0] as const),
]);

/** The source of an English number word from one to sixty, as far as digests use them. */
export const numberWord = [...english.keys()].slice(1).join('|');

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

/** The value of a Chinese numeral below a hundred, such as 六十, or of one digit, such as 两. */
export const chineseNumber = (numeral: string): number | undefined => {
  const plain = numeral.replace('零', '〇').replace('两', '二');
  const match = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(plain);
  if (match === null || numeral === '') return digits.includes(plain) ? 0 : undefined;
  const [, tens = '', ten = '', unit = ''] = match;
  if (ten === '') return unit === '' ? digits.indexOf(tens) : undefined;
  return (tens === '' ? 1 : digits.indexOf(tens)) * 10 + (unit === '' ? 0 : digits.indexOf(unit));
};

/** The value of a number in digits with thousands separators, or of an English number word. */
export const numberOf = (text: string): number =>
  english.get(text.toLowerCase()) ?? Number(text.replaceAll(',', ''));
