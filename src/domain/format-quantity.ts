import type { Qualifier, Quantity, Unit } from './quantity.ts';

/** The words of one language for quantities. */
export interface QuantityWords {
  readonly locale: string;
  readonly qualifier: Readonly<Record<Qualifier, (amount: string) => string>>;
  readonly unit: Readonly<Record<Unit, (amount: string) => string>>;
  /** Joins the two ends of a range. */
  readonly range: (from: string, to: string) => string;
  /** Fractions that are said in words, by their value to four decimals. */
  readonly fractions: ReadonlyMap<number, string>;
  readonly million: (amount: string) => string;
  readonly billion: (amount: string) => string;
}

const money: ReadonlySet<Unit> = new Set<Unit>(['usd', 'cny', 'eur', 'jpy', 'gbp']);

/** Formats by locale and decimals: making one takes far longer than using it. */
const formats = new Map<string, Intl.NumberFormat>();

const formatFor = (locale: string, decimals: number | undefined): Intl.NumberFormat => {
  const key = `${locale} ${decimals ?? ''}`;
  const found =
    formats.get(key) ??
    new Intl.NumberFormat(locale, {
      ...(decimals !== undefined && { minimumFractionDigits: decimals }),
      maximumFractionDigits: decimals ?? 4,
    });
  formats.set(key, found);
  return found;
};

/** A number by itself, to at most four decimals, as the tick of a scale has it. */
export const formatNumeral = (value: number, { locale }: Pick<QuantityWords, 'locale'>): string =>
  formatFor(locale, undefined).format(value);

const formatNumber = (
  value: number,
  { unit, decimals }: Quantity,
  words: QuantityWords,
): string => {
  const plain = (number: number): string => formatFor(words.locale, decimals).format(number);
  if (unit === 'ratio') return words.fractions.get(value) ?? plain(value);
  if (money.has(unit) && value >= 1e9) return words.billion(plain(value / 1e9));
  if (money.has(unit) && value >= 1e6) return words.million(plain(value / 1e6));
  return plain(value);
};

/** A quantity as it is read out: value, unit and qualifier, such as `60%`, `less than a quarter` or `5–10 years`. */
export const formatQuantity = (quantity: Quantity, words: QuantityWords): string => {
  const { value, unit, qualifier } = quantity;
  const number =
    typeof value === 'number'
      ? formatNumber(value, quantity, words)
      : words.range(
          formatNumber(value.from, quantity, words),
          formatNumber(value.to, quantity, words),
        );
  const amount = words.unit[unit](number);
  return qualifier === undefined ? amount : words.qualifier[qualifier](amount);
};

/** The number of a quantity for machines, in its unit and to the decimals shown; a range has none. */
export const machineNumber = ({ value, decimals }: Quantity): number | undefined => {
  if (typeof value !== 'number') return undefined;
  return decimals === undefined ? value : Number(value.toFixed(decimals));
};
