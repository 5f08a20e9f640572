import { hash } from 'node:crypto';
import { isIdentified } from './is-identified.ts';

const digests = new WeakMap<object, string>();

/** A value as text, a thing of the catalogue in it as its digest; throws where it holds what cannot be told as text, such as a function. */
const textOf = (value: unknown): string => {
  switch (typeof value) {
    case 'function':
    case 'symbol':
      throw new TypeError('What a page is made of must be data: a function cannot be compared.');
    case 'object':
      return value === null ? 'null' : isIdentified(value) ? digestOf(value) : insideOf(value);
    default:
      return value === undefined ? 'undefined' : JSON.stringify(value);
  }
};

const insideOf = (value: object): string => {
  if (Array.isArray(value)) return `[${value.map(textOf).join()}]`;
  if (value instanceof Map || value instanceof Set) {
    return `${value instanceof Map ? 'map' : 'set'}${insideOf([...value])}`;
  }
  return `{${Object.entries(value)
    .map(([name, inside]) => `${JSON.stringify(name)}:${textOf(inside)}`)
    .join()}}`;
};

/** A short text that two values share just when they say the same, in the order in which they say it. */
export const digestOf = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return textOf(value);
  const known = digests.get(value);
  if (known !== undefined) return known;
  const digest = hash('sha256', insideOf(value), 'base64url').slice(0, 24);
  digests.set(value, digest);
  return digest;
};
