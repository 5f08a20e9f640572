import { z } from 'zod';

const offset = /^[+-](?:0\d|1[0-4]):[0-5]\d$/;

/** An offset from UTC, such as `+08:00`, between -14:59 and +14:59. */
export const utcOffsetSchema = z
  .string()
  .regex(offset, { error: 'an offset from UTC looks like +08:00' });

/** A day, such as `2026-11-25`. */
export const daySchema = z.iso.date({
  error: 'a day is a year, a month and a day, in quotes: "2026-11-25"',
});

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

const forms = {
  day: { dateStyle: 'long', timeZone: 'UTC' },
  month: { month: 'long', year: 'numeric', timeZone: 'UTC' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

/** Kept, because making one takes far longer than using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (locale: string, form: keyof typeof forms): Intl.DateTimeFormat => {
  const key = `${form} ${locale}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, forms[form]);
  formats.set(key, format);
  return format;
};

/** Kept, because thousands of claims name the same days. */
const days = new Map<string, string>();

/** A day as it is read out in the given locale, such as `26 August 2025`. */
export const formatDay = (date: string, locale: string): string => {
  const key = `${date} ${locale}`;
  const day = days.get(key) ?? formatOf(locale, 'day').format(new Date(`${date}T00:00:00Z`));
  days.set(key, day);
  return day;
};

const seenPart = /^(\d{4})(?:-(?:(0[1-9]|1[0-2])(?:-(\d\d))?|Q([1-4])))?$/;

const lastOf = (year: string, month: number): string =>
  new Date(Date.UTC(Number(year), month, 0)).toISOString().slice(0, 10);

/** The first and the last day that a date of any precision can mean, as `YYYY-MM-DD`. */
const spanOfPart = (part: string): readonly [string, string] | undefined => {
  const [, year = '', month, day, quarter] = seenPart.exec(part) ?? [];
  if (year === '') return undefined;
  if (day !== undefined) return daySchema.safeParse(part).success ? [part, part] : undefined;
  if (month !== undefined) return [`${part}-01`, lastOf(year, Number(month))];
  if (quarter === undefined) return [`${year}-01-01`, `${year}-12-31`];
  const last = Number(quarter) * 3;
  return [`${year}-${String(last - 2).padStart(2, '0')}-01`, lastOf(year, last)];
};

/** The first and the last day that a date as seen can mean; undefined where it is no date. */
export const spanOf = (seen: string): readonly [string, string] | undefined => {
  const [first = '', second, ...more] = seen.split('/');
  const start = spanOfPart(first);
  const end = second === undefined ? start : spanOfPart(second);
  return start === undefined || end === undefined || more.length > 0 || start[0] > end[1]
    ? undefined
    : [start[0], end[1]];
};

/** A date at the precision at which it was seen: `2025`, `2025-06`, `2025-06-20`, `2018-Q1`, or a range of two with a slash. */
export const seenDateSchema = z.string().refine((seen) => spanOf(seen) !== undefined, {
  error:
    'a date is as precise as it was seen, in quotes: "2025", "2025-06", "2025-06-20", "2018-Q1", or a range "2012/2014"',
});

/** Whether what is dated `seen` is certainly of a later day than `day`; what has no date, or one too coarse to tell, is not. */
export const isCertainlyAfter = (seen: string | undefined, day: string): boolean =>
  seen !== undefined && (spanOf(seen)?.[0] ?? '') > day;

/** The words of one language for dates. */
export interface MomentWords {
  readonly locale: string;
  readonly quarter: (quarter: string, year: string) => string;
  readonly range: (from: string, to: string) => string;
}

/** A date as seen, as it is read out: `20 June 2025`, `June 2025`, `2025`, `first quarter of 2018`. */
export const formatSeen = (seen: string, words: MomentWords): string =>
  seen
    .split('/')
    .map((part) => {
      const [, year = '', month, day, quarter] = seenPart.exec(part) ?? [];
      if (day !== undefined) return formatDay(part, words.locale);
      if (quarter !== undefined) return words.quarter(quarter, year);
      if (month === undefined) return year;
      return formatOf(words.locale, 'month').format(new Date(`${part}-01T00:00:00Z`));
    })
    .reduce((from, to) => words.range(from, to));

/** The value of a `<time datetime>` for a date as seen; HTML has none for quarters and ranges. */
export const machineSeen = (seen: string): string | undefined =>
  /^\d{4}(?:-\d\d){0,2}$/.test(seen) ? seen : undefined;
