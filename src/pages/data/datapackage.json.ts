import type { APIRoute } from 'astro';
import { getPublicSite } from '../../catalogue.ts';
import { dataPackage } from '../../sharing/data/data-package.ts';
import { dataTables } from '../../sharing/data/data-tables.ts';
import { jsonText } from '../../sharing/data/json-text.ts';

/** The descriptor of the data package. */
export const GET: APIRoute = async () => {
  const open = await getPublicSite();
  return new Response(jsonText(dataPackage(dataTables(open), open)));
};
