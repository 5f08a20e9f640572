import type { APIRoute } from 'astro';
import { getPublicSite } from '../../catalogue.ts';
import { tableText } from '../../sharing/data/data-table.ts';
import { dataTables } from '../../sharing/data/data-tables.ts';

export const getStaticPaths = async () =>
  dataTables(await getPublicSite()).map(({ name }) => ({
    params: { table: name },
    props: { name },
  }));

/** A table of the data package. */
export const GET: APIRoute<{ name: string }> = async ({ props }) => {
  const table = dataTables(await getPublicSite()).find(({ name }) => name === props.name);
  return table === undefined ? new Response(null, { status: 404 }) : new Response(tableText(table));
};
