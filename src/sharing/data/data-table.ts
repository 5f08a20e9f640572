import { type Cell, csvText } from './csv-text.ts';

/** A column of a table: its name, what it holds, and where a row has it. */
export interface Column<Row> {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'year';
  readonly description: string;
  readonly of: (row: Row) => Cell;
  readonly required?: boolean;
  readonly values?: readonly string[];
}

/** A key of one table that names rows of another. */
export interface ForeignKey {
  readonly fields: readonly string[];
  readonly table: string;
  readonly to: readonly string[];
}

/** A table for programs and spreadsheets: its columns described, its rows in cells. */
export interface DataTable {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Omit<Column<never>, 'of'>[];
  readonly key: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  /** Laid out one after the other, anew whenever they are asked for: they are many and seldom needed. */
  readonly rows: Iterable<readonly Cell[]>;
}

/** Lays rows out in columns, when they are asked for. */
export const dataTable = <Row>(
  about: Pick<DataTable, 'name' | 'title' | 'description' | 'key'> &
    Partial<Pick<DataTable, 'foreignKeys'>>,
  columns: readonly Column<Row>[],
  rows: () => readonly Row[],
): DataTable => ({
  foreignKeys: [],
  ...about,
  columns,
  get rows() {
    return rows()
      .values()
      .map((row) => columns.map(({ of }) => of(row)));
  },
});

/** A table as a CSV file. */
export const tableText = ({ columns, rows }: DataTable): string =>
  csvText(
    columns.map(({ name }) => name),
    rows,
  );
