import { claimsTable, findingsTable } from './claims-table.ts';
import type { DataTable } from './data-table.ts';
import { evidenceFiguresTable, evidenceTable } from './evidence-table.ts';
import { figuresTable } from './figures-table.ts';
import type { PublicSite } from '../public-site.ts';
import { sourcesTable } from './sources-table.ts';

/** The tables of the data package, those before that others name. */
export const dataTables = (open: PublicSite): DataTable[] => [
  claimsTable(open),
  findingsTable(open),
  sourcesTable(open),
  figuresTable(open),
  evidenceTable(open),
  evidenceFiguresTable(open),
];

/** The name of the file in which a table stands. */
export const tableFile = (name: string): string => `${name}.csv`;
