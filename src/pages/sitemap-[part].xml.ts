import type { APIRoute } from 'astro';
import { getPublicSite } from '../catalogue.ts';
import {
  type ListedPage,
  listedPages,
  sitemapParts,
  sitemapText,
} from '../sharing/feeds/sitemap.ts';

export const getStaticPaths = async () =>
  sitemapParts(listedPages(await getPublicSite())).map((pages, part) => ({
    params: { part: String(part) },
    props: { pages },
  }));

/** A part of the sitemap. */
export const GET: APIRoute<{ pages: readonly ListedPage[] }> = ({ props: { pages } }) =>
  new Response(sitemapText(pages));
