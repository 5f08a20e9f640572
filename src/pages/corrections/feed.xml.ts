import type { APIRoute } from 'astro';
import { getPublicSite } from '../../catalogue.ts';
import { atomText } from '../../sharing/feeds/atom.ts';
import { correctionFeed } from '../../sharing/feeds/correction-feed.ts';

/** The feed of corrections as Atom. */
export const GET: APIRoute = async () =>
  new Response(atomText(correctionFeed(await getPublicSite())));
