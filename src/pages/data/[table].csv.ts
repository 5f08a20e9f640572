import type { APIRoute } from 'astro';
import { getPublicSite } from '../../catalogue.ts';
import { type DataTable, tableText } from '../../sharing/data/data-table.ts';
import { dataTables } from '../../sharing/data/data-tables.ts';

export const getStaticPaths = async () =>
  dataTables(await getPublicSite()).map((table) => ({
    params: { table: table.name },
    props: { table },
  }));

/** A table of the data package. */
export const GET: APIRoute<{ table: DataTable }> = ({ props: { table } }) =>
  new Response(tableText(table));
