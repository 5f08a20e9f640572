import type { Figure } from '../domain/catalogue.ts';
import type { SharesChartData } from '../domain/chart.ts';
import { figuresOfChart } from '../domain/chart-figures.ts';
import { caveatsOf } from './caveats.ts';
import type { ChartContext } from './chart-context.ts';
import type { TrackChart, TrackRow } from './track-chart.ts';
import { trackMark } from './track-mark.ts';
import { headsOf, shareScale } from './track-scale.ts';

/** What the article states, and beside it what others measured. */
export const besideRow = (
  stated: Figure,
  measured: readonly Figure[],
  context: ChartContext,
): TrackRow => ({
  label: stated.stage === undefined ? '' : context.words.stages[stated.stage],
  href: context.site.originOf(stated.id),
  stage: stated.stage,
  measure: stated.measure ?? '',
  marks: [stated, ...measured].map((figure) => trackMark(figure, context)),
});

/** Shares side by side, a row a stage: each on its own track from nothing to the whole, never summed. A row whose figure has no stage or no published claim is left out, which `checks` refuse before. */
export const sharesChart = (chart: SharesChartData, context: ChartContext): TrackChart => {
  const { site, words } = context;
  const { byId } = site.figures;
  const scale = shareScale(words.quantity);
  return {
    ...scale,
    heads: headsOf('shares', scale, words),
    groups: [
      {
        heading: undefined,
        rows: chart.rows.flatMap(({ stated, measured }) => {
          const figure = byId.get(stated);
          if (figure?.stage === undefined || site.claimOf(stated) === undefined) return [];
          const others = measured.flatMap((id) => byId.get(id) ?? []);
          return [besideRow(figure, others, context)];
        }),
      },
    ],
    line: undefined,
    bars: true,
    caveats: caveatsOf(chart.caveat, figuresOfChart(chart), site),
    readings: [],
    listing: undefined,
  };
};
