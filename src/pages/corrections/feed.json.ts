import type { APIRoute } from 'astro';
import { getPublicSite } from '../../catalogue.ts';
import { correctionFeed } from '../../sharing/feeds/correction-feed.ts';
import { jsonFeed } from '../../sharing/feeds/json-feed.ts';
import { jsonText } from '../../sharing/data/json-text.ts';

/** The feed of corrections as JSON Feed. */
export const GET: APIRoute = async () =>
  new Response(jsonText(jsonFeed(correctionFeed(await getPublicSite()))));
