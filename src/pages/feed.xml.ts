import type { APIRoute } from 'astro';
import { getPublicSite } from '../catalogue.ts';
import { atomText } from '../sharing/atom.ts';
import { claimFeed } from '../sharing/claim-feed.ts';

/** The feed of claims as Atom. */
export const GET: APIRoute = async () => new Response(atomText(claimFeed(await getPublicSite())));
