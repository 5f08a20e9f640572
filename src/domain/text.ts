import { z } from 'zod';

const word = /[\p{L}\p{N}]/u;

/** Whether text has something to read in it: a letter or a digit. */
export const hasWord = (text: string): boolean => word.test(text);

/** Text that a reader can read: it has at least one letter or digit. */
export const textSchema = z.string().regex(word, { error: 'has no word in it' });
