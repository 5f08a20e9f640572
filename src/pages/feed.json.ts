import type { APIRoute } from 'astro';
import { getPublicSite } from '../catalogue.ts';
import { claimFeed } from '../sharing/feeds/claim-feed.ts';
import { jsonFeed } from '../sharing/feeds/json-feed.ts';
import { jsonText } from '../sharing/data/json-text.ts';

/** The feed of claims as JSON Feed. */
export const GET: APIRoute = async () =>
  new Response(jsonText(jsonFeed(claimFeed(await getPublicSite()))));
