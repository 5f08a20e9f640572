import type { APIRoute } from 'astro';
import { getSite } from '../../../catalogue.ts';
import { drawnPartOf } from '../../../charts/drawn-chart.ts';
import type { Chart } from '../../../domain/catalogue.ts';
import { rowsOf } from '../../../sharing/rows-of.ts';

export const getStaticPaths = async () =>
  (await getSite()).charts.all.map((chart) => ({ params: { id: chart.id }, props: { chart } }));

/** What a canvas draws of a chart: one file for every page that shows it, fetched once it is in view. */
export const GET: APIRoute<{ chart: Chart }> = async ({ props: { chart } }) =>
  Response.json(drawnPartOf(rowsOf(await getSite(), chart)));
