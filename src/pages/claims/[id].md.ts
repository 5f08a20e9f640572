import type { APIRoute } from 'astro';
import { getPublicSite } from '../../catalogue.ts';
import type { Claim } from '../../domain/catalogue.ts';
import { claimMarkdown } from '../../sharing/markdown/claim-markdown.ts';

export const getStaticPaths = async () => {
  const { site, claims } = await getPublicSite();
  if (!site.offers('markdown')) return [];
  return claims.map((claim) => ({ params: { id: claim.id }, props: { claim } }));
};

/** A claim’s page as Markdown. */
export const GET: APIRoute<{ claim: Claim }> = async ({ props: { claim } }) =>
  new Response(claimMarkdown(claim, await getPublicSite()));
