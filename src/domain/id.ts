import { z } from 'zod';

/** What an id may be: it becomes an address, so small Latin letters, digits and single hyphens, at most 80. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The longest id, in characters, that still makes an address people can paste. */
export const longestId = 80;

/** Whether `text` may name an entry. */
export const isId = (text: string): boolean => text.length <= longestId && idPattern.test(text);

/** The id of an entry: its file name without `.md`, the last part of its path inside the collection. */
export const idOfPath = (path: string): string => path.replace(/\.md$/, '').split('/').at(-1) ?? '';

/** A plain id of another entry; that the entry exists is a rule of `checks`, not of the schema. */
export const idSchema = z.string().refine(isId, {
  error: `an id is small letters, digits and single hyphens, at most ${longestId} characters`,
});

/** Ids of other entries, each named once. */
export const idsSchema = z.array(idSchema).refine((ids) => new Set(ids).size === ids.length, {
  error: 'names one id more than once',
});
