import { z } from 'zod';
import { idSchema } from '../../domain/id.ts';
import { claimRecordSchema, licenceSchema, recordVersion } from './claim-record.ts';

const fileOf = {
  $schema: z.url().describe('The address of the JSON Schema of this file.'),
  version: z.literal(recordVersion).describe('The version of the format.'),
  url: z.url().describe('The page that lists the claims.'),
  publisher: z.string().describe('Who compiled the file.'),
  licence: licenceSchema,
};

/** Many claims in one file: those of an article, or all of a site while they are few enough. */
export const claimsRecordSchema = z
  .strictObject({
    ...fileOf,
    claims: z.array(claimRecordSchema).describe('The claims, each as in its own file.'),
  })
  .describe('Every published claim of a site, or of one of its articles.');
export type ClaimsRecord = z.infer<typeof claimsRecordSchema>;

/** The files in which the claims of a site stand that are too many for one. */
export const partsRecordSchema = z
  .strictObject({
    ...fileOf,
    count: z.int().describe('How many claims the files have together.'),
    parts: z
      .array(
        z.strictObject({
          article: idSchema.describe('The permanent id of the article whose claims are in it.'),
          url: z.url().describe('Where the file stands.'),
          count: z.int().describe('How many claims it has.'),
        }),
      )
      .describe('The files, that of the newest article first.'),
  })
  .describe('Where every published claim of a site is found, in a file for each article.');
export type PartsRecord = z.infer<typeof partsRecordSchema>;
