import { z } from 'zod';
import { claimKinds } from '../../domain/claim.ts';
import { evidenceSchema, stances } from '../../domain/evidence.ts';
import { measurementRevisionSchema } from '../../domain/figure.ts';
import { findingSchema, standings } from '../../domain/finding.ts';
import { idSchema } from '../../domain/id.ts';
import { revisionSchema } from '../../domain/revision.ts';
import { evidenceFigureRecordSchema, statedFigureRecordSchema } from './figure-record.ts';
import { sourceRecordSchema } from './source-record.ts';

/** The version of the format: it goes up when a field goes away or comes to mean something else, not when one is added. */
export const recordVersion = 1;

const language = z.string().describe('A BCP 47 language tag.');

const articleRecordSchema = z.strictObject({
  id: idSchema.describe('The permanent id of the article.'),
  url: z.url().describe('Its page on this site.'),
  title: z.string().describe('The title as published.'),
  language: language.describe('The language of the original and its title, as a BCP 47 tag.'),
  translatedTitle: z.string().optional().describe('The title as we translated it.'),
  publisher: z.string().describe('Who published it, as it names itself.'),
  published: z
    .strictObject({
      date: z.iso.date().describe('The day as printed.'),
      time: z.string().optional().describe('The time of day as printed, such as 12:12.'),
      utcOffset: z.string().optional().describe('The offset from UTC, such as +08:00.'),
      offsetAssumed: z
        .boolean()
        .optional()
        .describe('True where the article printed no offset and it was assumed.'),
    })
    .describe('When it was published, as precisely as seen.'),
  address: z
    .url()
    .optional()
    .describe('The address of the original; left out where none was given.'),
});

const findingRecordSchema = findingSchema.extend({
  reason: z.string().describe('Why, in one sentence that gives its scope.'),
});

const { type, reason, date, former } = revisionSchema.shape;
const revisionRecordSchema = z.strictObject({
  date: date.describe('The day of the change.'),
  type,
  reason,
  former: former
    .unwrap()
    .safeExtend({
      findings: z.array(findingRecordSchema).optional().describe('The findings as they were.'),
    })
    .optional()
    .describe('What stood there before.'),
});

const evidenceRecordSchema = z.strictObject({
  stance: z.enum(stances).describe('Whether it supports, qualifies or contradicts the claim.'),
  source: sourceRecordSchema.describe('Who says so, and how that was seen.'),
  figures: z.array(evidenceFigureRecordSchema).describe('Its numbers, in the order shown.'),
  excerpt: evidenceSchema.shape.excerpt,
  speaker: evidenceSchema.shape.speaker,
  locator: evidenceSchema.shape.locator,
  note: z.string().optional().describe('What a reader has to know to weigh it.'),
  publishedAfterArticle: z
    .literal(true)
    .optional()
    .describe('Stands only where both dates make it certain.'),
});

/** The licence of what a file says in our words. */
export const licenceSchema = z
  .strictObject({
    name: z.string().describe('Its name.'),
    url: z.url().describe('Its text.'),
  })
  .describe('The licence of our own text; what is quoted is not ours to license.');

/** One claim as a program gets it; the schema is its documentation, its JSON Schema and its type. */
export const claimRecordSchema = z
  .strictObject({
    $schema: z.url().describe('The address of the JSON Schema of this record.'),
    version: z
      .literal(recordVersion)
      .describe(
        'The version of the format: it goes up when a field goes away or changes its meaning.',
      ),
    id: idSchema.describe('The permanent id of the claim.'),
    url: z.url().describe('Its page, which is its permanent address.'),
    article: articleRecordSchema.describe('The article that asserts it.'),
    kind: z.enum(claimKinds).describe('What sort of assertion it is.'),
    quote: z.string().describe('The words of the digest that assert it, verbatim.'),
    quoteLanguage: language.describe('The language of the quote, which may be a translation.'),
    restatement: z.string().optional().describe('The assertion in one plain sentence of ours.'),
    section: z
      .string()
      .optional()
      .describe('The heading under which the quote stands in the digest.'),
    paragraphs: z
      .array(z.int())
      .describe(
        'The paragraphs of the original that its statement rests on, as the digest names them.',
      ),
    position: z
      .int()
      .describe('Its place among the claims of the article, counted from 1 as the digest reads.'),
    standing: z
      .enum(standings)
      .describe('The hallmark: the word of the first finding, or unreviewed.'),
    withdrawn: z.boolean().describe('Whether the last revision withdrew the claim.'),
    findings: z.array(findingRecordSchema).describe('Our verdicts, the first its hallmark.'),
    figures: z.array(statedFigureRecordSchema).describe('The numbers that the quote states.'),
    evidence: z.array(evidenceRecordSchema).describe('What sources say about it.'),
    revisions: z
      .array(revisionRecordSchema)
      .describe('Changes to the claim since it was published, oldest first.'),
    measurementRevisions: z
      .array(
        measurementRevisionSchema.extend({
          date: z.iso.date().describe('The day of the change.'),
          figure: idSchema.describe('The id of the figure that changed.'),
        }),
      )
      .describe('Changes to numbers that the evidence rests on.'),
    related: z.array(idSchema).describe('The ids of claims that rest on the same sources.'),
    licence: licenceSchema,
    provenance: z
      .strictObject({
        site: z.string().describe('The name of the site.'),
        publisher: z.string().describe('Who compiled the record and answers for the findings.'),
        page: z.url().describe('The page that says the same to people.'),
        quoted: z.string().describe('Whose the quoted words are.'),
      })
      .describe('Where the record comes from.'),
  })
  .describe('One claim of a news article, with our findings and the evidence beside it.');
export type ClaimRecord = z.infer<typeof claimRecordSchema>;
