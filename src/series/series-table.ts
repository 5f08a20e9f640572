import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { statuses } from '../domain/figure.ts';
import { valueSchema } from '../domain/quantity.ts';
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
    .transform(Number)
    .refine((value) => valueSchema.safeParse(value).success, {
      error: 'has a value larger than any amount that can be shown',
    }),
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

/** What keeps a header from being the header of a series' table. */
const headerFaults = (header: readonly string[]): TableFault[] => {
  const known: readonly string[] = seriesColumns;
  const faults = [
    ...header
      .filter((name) => !known.includes(name))
      .map((name) => `has a column that is not known: “${name}”`),
    ...known.filter((name) => !header.includes(name)).map((name) => `has no column ${name}`),
    ...known
      .filter((name) => header.indexOf(name) !== header.lastIndexOf(name))
      .map((name) => `has the column ${name} more than once`),
  ];
  return faults.map((fault) => ({
    line: 1,
    fault,
    remedy: `its first line reads ${seriesColumns.join(',')}`,
  }));
};

/** What the parser says of a table that it cannot read, in an editor's words. */
const faultOf = (thrown: CsvError): TableFault => {
  const [lines, record]: readonly unknown[] = [thrown['lines'], thrown['record']];
  const line = typeof lines === 'number' ? lines : 1;
  switch (thrown.code) {
    case 'CSV_RECORD_INCONSISTENT_COLUMNS':
      return {
        line,
        fault: `has ${Array.isArray(record) ? record.length : 'other'} cells where the header has ${seriesColumns.length}`,
        remedy: 'part cells by commas, empty ones too, and put a cell that has a comma into "…"',
      };
    case 'CSV_QUOTE_NOT_CLOSED':
      return {
        line,
        fault: 'has a quotation mark that is not closed',
        remedy: 'close it; inside "…" a quotation mark is written twice',
      };
    default:
      return {
        line,
        fault: `is no CSV here: ${thrown.message}`,
        remedy: 'put a cell that has a quotation mark into "…", and write the mark twice',
      };
  }
};

/** Reads the table of a series, a CSV with a header: its cells, and what is wrong with it line by line. */
export const readSeriesTable = (csv: string): { cells: SeriesCell[]; faults: TableFault[] } => {
  const cells: SeriesCell[] = [];
  let header: string[] = [];
  let rows: ParsedRow[];
  try {
    rows = parse(csv, {
      bom: true,
      columns: (names: string[]) => (header = names),
      info: true,
      skip_empty_lines: true,
      trim: true,
    });
  } catch (thrown) {
    if (!(thrown instanceof CsvError)) throw thrown;
    const wrong = headerFaults(header);
    return { cells, faults: wrong.length > 0 ? wrong : [faultOf(thrown)] };
  }
  const faults = headerFaults(header);
  if (faults.length > 0) return { cells, faults };
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
        issue.code === 'invalid_union'
          ? (issue.errors.at(-1)?.[0]?.message ?? issue.message)
          : issue.message;
      faults.push({ line, fault, remedy });
    }
  }
  return { cells, faults };
};
