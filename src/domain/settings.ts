import { z } from 'zod';
import { addressSchema } from './address.ts';
import { claimExtras } from './claim-extra.ts';
import { textSchema } from './text.ts';

/** Whether others may show what stands there; a machine of one’s own needs no certificate. */
const isSecure = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || ['localhost', '127.0.0.1'].includes(hostname);

/** What whoever publishes this site sets once; the Markdown body is the text of the About page. */
export const settingsSchema = z.strictObject({
  title: textSchema.describe('The name of the site.'),
  tagline: textSchema.describe(
    'What the site is, in one sentence: the description of its front page.',
  ),
  publisher: textSchema.describe('Who publishes the site and signs its citations.'),
  contact: z
    .union([z.email(), addressSchema], {
      error: 'a contact is an e-mail address, or a web address that begins with https://',
    })
    .optional()
    .describe(
      'An e-mail or web address for corrections; left out, the page says that none is given.',
    ),
  licence: z
    .strictObject({ name: textSchema, url: addressSchema })
    .describe('The licence of our own text; the quoted digest is not ours to license.'),
  site: addressSchema
    .refine((site) => !URL.canParse(site) || isSecure(new URL(site)), {
      error: 'a site begins with https://: cards and frames are refused elsewhere',
    })
    .refine((site) => !URL.canParse(site) || new URL(site).href === `${new URL(site).origin}/`, {
      error:
        'a site is an origin without a path, such as https://news.example; the path goes into base',
    })
    .describe('The origin at which the site is published, such as https://news.example.'),
  base: z
    .string()
    .regex(/^\/(?:[\w.~-]+\/)*$/, {
      error:
        'a base begins and ends with a slash, with letters, digits and - between: / or /rare-earths/',
    })
    .describe('The path at which it stands on that origin: / or a sub-path.'),
  leaveOut: z
    .array(z.enum(claimExtras))
    .optional()
    .describe(
      'Files that no claim is to have beside its page, where a host has no room for them: citations, embeds, cards, records, markdown; their addresses are lost, also those that were published.',
    ),
});

export type Settings = z.infer<typeof settingsSchema>;
