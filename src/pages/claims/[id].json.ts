import type { APIRoute } from 'astro';
import { getPublicSite } from '../../catalogue.ts';
import type { Claim } from '../../domain/catalogue.ts';
import { jsonText } from '../../sharing/data/json-text.ts';
import { recordOfClaim } from '../../sharing/data/record-of-claim.ts';

export const getStaticPaths = async () => {
  const { site, claims } = await getPublicSite();
  if (!site.offers('records')) return [];
  return claims.map((claim) => ({ params: { id: claim.id }, props: { claim } }));
};

/** A claim as data. */
export const GET: APIRoute<{ claim: Claim }> = async ({ props: { claim } }) =>
  new Response(jsonText(recordOfClaim(claim, await getPublicSite())));
