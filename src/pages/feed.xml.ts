import type { APIRoute } from 'astro';
import { getPublicSite } from '../catalogue.ts';
import { atomText } from '../sharing/feeds/atom.ts';
import { claimFeed } from '../sharing/feeds/claim-feed.ts';

/** The feed of claims as Atom. */
export const GET: APIRoute = async () => new Response(atomText(claimFeed(await getPublicSite())));
