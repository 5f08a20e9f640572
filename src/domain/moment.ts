import { z } from 'zod';

const offset = /^[+-](?:0\d|1[0-4]):[0-5]\d$/;

/** An offset from UTC, such as `+08:00`, between -14:59 and +14:59. */
export const utcOffsetSchema = z
  .string()
  .regex(offset, { error: 'an offset from UTC looks like +08:00' });

/** When an article was published, at the precision at which that was seen. */
export const publicationSchema = z
  .strictObject({
    date: z.iso.date().describe('The day as printed, in quotes: "2025-08-26".'),
    time: z.iso
      .time({ precision: -1 })
      .optional()
      .describe('The time of day as printed, in quotes: "12:12"; left out where none was given.'),
    utcOffset: utcOffsetSchema
      .optional()
      .describe('The offset from UTC at which date and time hold.'),
    offsetAssumed: z
      .boolean()
      .optional()
      .describe('True where the article printed no offset and the editor or importer assumed it.'),
  })
  .refine((moment) => (moment.time === undefined) === (moment.utcOffset === undefined), {
    error: 'a time needs its utcOffset, and an offset its time',
    path: ['utcOffset'],
  });

export type Publication = z.infer<typeof publicationSchema>;

/** The value of a `<time datetime>`: a day, or an instant with its offset. */
export const machineTime = ({ date, time, utcOffset }: Publication): string =>
  time === undefined ? date : `${date}T${time}${utcOffset ?? ''}`;

/** A day as it is read out in the given locale, such as `26 August 2025`. */
export const formatDay = (date: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
