import type { APIRoute } from 'astro';
import { getPublicSite } from '../catalogue.ts';
import { listedPages, sitemapIndexText, sitemapParts } from '../sharing/feeds/sitemap.ts';

/** The list of the sitemap’s parts. */
export const GET: APIRoute = async () => {
  const open = await getPublicSite();
  return new Response(sitemapIndexText(sitemapParts(listedPages(open)).length, open));
};
