import type { APIRoute } from 'astro';
import { getPublicSite } from '../../catalogue.ts';
import { correctionFeed } from '../../sharing/correction-feed.ts';
import { jsonFeed } from '../../sharing/json-feed.ts';
import { jsonText } from '../../sharing/json-text.ts';

/** The feed of corrections as JSON Feed. */
export const GET: APIRoute = async () =>
  new Response(jsonText(jsonFeed(correctionFeed(await getPublicSite()))));
