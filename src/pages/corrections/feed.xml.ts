import type { APIRoute } from 'astro';
import { getPublicSite } from '../../catalogue.ts';
import { atomText } from '../../sharing/atom.ts';
import { correctionFeed } from '../../sharing/correction-feed.ts';

/** The feed of corrections as Atom. */
export const GET: APIRoute = async () =>
  new Response(atomText(correctionFeed(await getPublicSite())));
