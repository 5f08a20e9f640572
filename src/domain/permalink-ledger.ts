import { z } from 'zod';
import { idSchema } from './id.ts';
import { daySchema } from './moment.ts';

/** The things that have a page of their own whose address is kept for ever. */
export const keptCollections = ['articles', 'claims', 'charts', 'sources'] as const;
export type KeptCollection = (typeof keptCollections)[number];

const hashSchema = z.string().regex(/^[0-9a-f]{16}$/, { error: 'is written by a command' });

/** What a claim asserted from some day on: a hash of each part, so that a part which changes can be named. */
const assertedSchema = z.strictObject({
  day: daySchema.describe('The day on which it was listed so.'),
  revisions: z.int().nonnegative().describe('How many revisions the claim had then.'),
  withdrawn: z.literal(true).optional().describe('That the claim had been withdrawn by then.'),
  quote: hashSchema,
  restatement: hashSchema,
  findings: hashSchema,
  figures: hashSchema,
});

export type Asserted = z.infer<typeof assertedSchema>;

const addressSchema = z.strictObject({
  since: daySchema.describe('The day on which the address was first listed.'),
  movedTo: idSchema
    .optional()
    .describe('The id of what took its place: its address leads there from then on.'),
});

/** What the ledger knows of an address. */
export type ListedAddress = z.infer<typeof addressSchema>;

const claimAddressSchema = addressSchema.extend({
  asserted: z
    .array(assertedSchema)
    .min(1)
    .describe('What the claim asserted, oldest first; the last is what is published.'),
});

const shelf = <Listed extends z.ZodType>(listed: Listed) =>
  z
    .record(idSchema, listed)
    .default({})
    // An id may be `constructor`, which every plain object has.
    .transform((entries) => new Map(Object.entries(entries)));

/** Every address that was ever published, by what stands there and its id; it only grows. */
export const ledgerSchema = z.strictObject({
  articles: shelf(addressSchema),
  claims: shelf(claimAddressSchema),
  charts: shelf(addressSchema),
  sources: shelf(addressSchema),
});

export type Ledger = z.infer<typeof ledgerSchema>;

/** What the ledger knows of a claim’s address. */
export type ListedClaim = z.infer<typeof claimAddressSchema>;

/** Where an id leads: the last of its successors, itself if it has none, or undefined if they lead in a circle. */
export const successorOf = (
  ledger: Ledger,
  collection: KeptCollection,
  id: string,
): string | undefined => {
  const met = new Set<string>();
  let at = id;
  while (!met.has(at)) {
    const next = ledger[collection].get(at)?.movedTo;
    if (next === undefined) return at;
    met.add(at);
    at = next;
  }
  return undefined;
};
