import type { APIRoute } from 'astro';
import { getSite } from '../../../catalogue.ts';
import type { Claim } from '../../../domain/catalogue.ts';
import { permalinks } from '../../../domain/permalink.ts';
import { oEmbedOf } from '../../../sharing/embeds/o-embed.ts';
import { imageOfClaim } from '../../../sharing/cards/cards-of-site.ts';
import { framedClaim } from '../../../sharing/embeds/framed.ts';

export const getStaticPaths = async () => {
  const site = await getSite();
  return site.claims.all
    .filter(({ draft }) => !draft && site.offers('embeds'))
    .map((claim) => ({ params: { id: claim.id }, props: { claim } }));
};

/** What an oEmbed reader is told of a claim. */
export const GET: APIRoute<{ claim: Claim }> = async ({ props: { claim } }) => {
  const site = await getSite();
  const home = permalinks(import.meta.env.BASE_URL).home;
  const answer = oEmbedOf(framedClaim(site, claim), {
    settings: site.settings,
    home,
    card: imageOfClaim(site, claim).url,
  });
  return new Response(`${JSON.stringify(answer)}\n`);
};
