import type { APIRoute } from 'astro';
import { getPublicSite } from '../catalogue.ts';
import { robotsText } from '../sharing/feeds/sitemap.ts';

/** What crawlers are told. */
export const GET: APIRoute = async () => new Response(robotsText(await getPublicSite()));
