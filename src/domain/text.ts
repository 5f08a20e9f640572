import { z } from 'zod';

/** Text that a reader can read: it has at least one letter or digit. */
export const textSchema = z.string().regex(/[\p{L}\p{N}]/u, { error: 'has no word in it' });
