import type { APIRoute } from 'astro';
import { getSite } from '../../../catalogue.ts';
import type { Chart } from '../../../domain/catalogue.ts';
import { permalinks } from '../../../domain/permalink.ts';
import { oEmbedOf } from '../../../sharing/embeds/o-embed.ts';
import { cardImage, cardOfChart } from '../../../sharing/cards/cards-of-site.ts';
import { framedChart } from '../../../sharing/embeds/framed.ts';

export const getStaticPaths = async () => {
  const site = await getSite();
  return site.charts.all.map((chart) => ({ params: { id: chart.id }, props: { chart } }));
};

/** What an oEmbed reader is told of a chart. */
export const GET: APIRoute<{ chart: Chart }> = async ({ props: { chart } }) => {
  const site = await getSite();
  const home = permalinks(import.meta.env.BASE_URL).home;
  const answer = oEmbedOf(framedChart(site, chart), {
    settings: site.settings,
    home,
    card: cardImage(site, cardOfChart(site, chart)).url,
  });
  return new Response(`${JSON.stringify(answer)}\n`);
};
