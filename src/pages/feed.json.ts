import type { APIRoute } from 'astro';
import { getPublicSite } from '../catalogue.ts';
import { claimFeed } from '../sharing/claim-feed.ts';
import { jsonFeed } from '../sharing/json-feed.ts';
import { jsonText } from '../sharing/json-text.ts';

/** The feed of claims as JSON Feed. */
export const GET: APIRoute = async () =>
  new Response(jsonText(jsonFeed(claimFeed(await getPublicSite()))));
