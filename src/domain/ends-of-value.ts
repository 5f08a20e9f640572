import type { Value } from './quantity.ts';

/** The ends of a value: one for a number, two for a range. By itself, since the browser needs it and not the schemas. */
export const endsOfValue = (value: Value): readonly number[] =>
  typeof value === 'number' ? [value] : [value.from, value.to];
