import type { APIRoute } from 'astro';
import { getPublicSite, getSite } from '../../catalogue.ts';
import type { Chart } from '../../domain/catalogue.ts';
import { chartTable } from '../../sharing/data/chart-table.ts';
import { markedForSpreadsheets } from '../../sharing/data/csv-text.ts';
import { tableText } from '../../sharing/data/data-table.ts';
import { rowsOf } from '../../sharing/rows-of.ts';

export const getStaticPaths = async () =>
  (await getSite()).charts.all.map((chart) => ({ params: { id: chart.id }, props: { chart } }));

/** What a chart draws, as a table. */
export const GET: APIRoute<{ chart: Chart }> = async ({ props: { chart } }) => {
  const open = await getPublicSite();
  return new Response(
    markedForSpreadsheets(tableText(chartTable(chart, rowsOf(open.site, chart), open))),
  );
};
