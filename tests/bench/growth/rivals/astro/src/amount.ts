import { figureOf } from './library.ts';

interface Amount {
  readonly value: number | { readonly from: number; readonly to: number };
  readonly unit: string;
}

/** A number with its unit: 90%, 5–10 years. */
export const amount = ({ value, unit }: Amount): string => {
  const number = typeof value === 'number' ? String(value) : `${value.from}–${value.to}`;
  return unit === 'percent' ? `${number}%` : `${number} ${unit}s`;
};

const amountOf = (id: string): string => {
  const { data } = figureOf(id);
  return 'value' in data ? amount(data) : '';
};

/** Prose with the references in it filled in. */
export const filled = (prose: string): string =>
  prose
    .replace(/:figure\[([a-z0-9-]+)\]/g, (_, id: string) => amountOf(id))
    .replace(/:term\[([^\]]+)\](\{[^}]*\})?/g, '$1');
