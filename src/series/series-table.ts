import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { statuses } from '../domain/figure.ts';
import type { SeriesCell } from '../domain/series.ts';

/** What is wrong with a line of a series' table, counted from 1. */
export interface TableFault {
  readonly line: number;
  readonly fault: string;
  readonly remedy: string;
}

/** The columns that the table of a series has, in the order they are written. */
export const seriesColumns = [
  'edition',
  'geography',
  'year',
  'value',
  'status',
  'standing',
  'counted',
  'note',
] as const;

const blank = z.literal('').transform(() => undefined);
const optional = <Schema extends z.ZodType>(schema: Schema) => z.union([blank, schema]);
const oneOf = (words: readonly string[]): string => [...words, 'nothing'].join(', ');
const tableStatuses = [...statuses, 'rounded'] as const;

const rowSchema = z.strictObject({
  edition: z.string().min(1, { error: 'has no edition' }),
  geography: z.string().min(1, { error: 'has no geography' }),
  year: z
    .string()
    .regex(/^\d{4}$/, { error: 'has a year that is not four digits' })
    .transform(Number),
  value: z
    .string()
    .regex(/^\d+(?:\.\d+)?$/, { error: 'has a value that is no plain number, such as 270000' })
    .transform(Number),
  status: optional(
    z.enum(tableStatuses, { error: `has a status other than ${oneOf(tableStatuses)}` }),
  ),
  standing: optional(z.literal('weak', { error: 'has a standing other than weak or nothing' })),
  counted: optional(z.string()),
  note: optional(z.string()),
});

const remedy = `a row has ${seriesColumns.join(', ')}; content/README.md says what each takes`;

interface ParsedRow {
  readonly info: { readonly lines: number };
  readonly record: Readonly<Record<string, string>>;
}

/** Reads the table of a series, a CSV with a header: its cells, and what is wrong with it line by line. */
export const readSeriesTable = (csv: string): { cells: SeriesCell[]; faults: TableFault[] } => {
  const cells: SeriesCell[] = [];
  const faults: TableFault[] = [];
  let rows: ParsedRow[];
  try {
    rows = parse(csv, { bom: true, columns: true, info: true, skip_empty_lines: true });
  } catch (thrown) {
    if (!(thrown instanceof CsvError)) throw thrown;
    const line = typeof thrown['lines'] === 'number' ? thrown['lines'] : 1;
    return { cells, faults: [{ line, fault: `is no CSV here: ${thrown.message}`, remedy }] };
  }
  if (rows.length === 0) faults.push({ line: 1, fault: 'has no rows', remedy });
  for (const { info, record } of rows) {
    const { lines: line } = info;
    const parsed = rowSchema.safeParse(record);
    if (parsed.success) {
      const { standing, ...cell } = parsed.data;
      cells.push({ ...cell, line, weak: standing === 'weak' });
      continue;
    }
    for (const issue of parsed.error.issues) {
      const fault =
        issue.code === 'unrecognized_keys'
          ? `has a column that is not known: ${issue.keys.join(', ')}`
          : issue.code === 'invalid_type'
            ? `has no column ${issue.path.join('.')}`
            : issue.code === 'invalid_union'
              ? (issue.errors.at(-1)?.[0]?.message ?? issue.message)
              : issue.message;
      faults.push({ line, fault, remedy });
    }
  }
  return { cells, faults };
};
