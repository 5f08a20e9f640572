import type { APIRoute } from 'astro';
import { getPublicSite } from '../catalogue.ts';
import { jsonText } from '../sharing/data/json-text.ts';
import { recordOfClaims } from '../sharing/data/record-of-claims.ts';

/** Every published claim as data, or where it is found. */
export const GET: APIRoute = async () =>
  new Response(jsonText(recordOfClaims(await getPublicSite())));
