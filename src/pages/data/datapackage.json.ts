import type { APIRoute } from 'astro';
import { getPublicSite } from '../../catalogue.ts';
import { dataPackage } from '../../sharing/data-package.ts';
import { dataTables } from '../../sharing/data-tables.ts';
import { jsonText } from '../../sharing/json-text.ts';

/** The descriptor of the data package. */
export const GET: APIRoute = async () => {
  const open = await getPublicSite();
  return new Response(jsonText(dataPackage(dataTables(open), open)));
};
