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

const formatNumber = (value: number, unit: Unit, words: QuantityWords): string => {
  const plain = (number: number): string =>
    new Intl.NumberFormat(words.locale, { maximumFractionDigits: 4 }).format(number);
  if (unit === 'ratio') return words.fractions.get(value) ?? plain(value);
  if (money.has(unit) && value >= 1e9) return words.billion(plain(value / 1e9));
  if (money.has(unit) && value >= 1e6) return words.million(plain(value / 1e6));
  return plain(value);
};

/** A quantity as it is read out: value, unit and qualifier, such as `60%`, `less than a quarter` or `5–10 years`. */
export const formatQuantity = (
  { value, unit, qualifier }: Quantity,
  words: QuantityWords,
): string => {
  const number =
    typeof value === 'number'
      ? formatNumber(value, unit, words)
      : words.range(formatNumber(value.from, unit, words), formatNumber(value.to, unit, words));
  const amount = words.unit[unit](number);
  return qualifier === undefined ? amount : words.qualifier[qualifier](amount);
};
