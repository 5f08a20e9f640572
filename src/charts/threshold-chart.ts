import type { Figure } from '../domain/catalogue.ts';
import type { ThresholdChartData } from '../domain/chart.ts';
import { figuresOfChart } from '../domain/chart-figures.ts';
import { formatQuantity } from '../domain/format-quantity.ts';
import { readingLimit } from '../domain/reading-limit.ts';
import { caveatsOf } from './caveats.ts';
import type { ChartContext } from './chart-context.ts';
import { editionMarks } from './edition-marks.ts';
import type { TrackChart, TrackReading, TrackRow } from './track-chart.ts';
import { remarkOf, trackLine, trackMark } from './track-mark.ts';
import { headsOf, scaleFor } from './track-scale.ts';

const rowOf = (label: string, figures: readonly Figure[], context: ChartContext): TrackRow => ({
  label,
  href: undefined,
  stage: figures[0]?.stage,
  measure: '',
  marks: figures.map((figure) => trackMark(figure, context)),
});

const readingOf = (
  { reading, limit: named, figures }: ThresholdChartData['readings'][number],
  context: ChartContext,
): TrackReading => {
  const stated = named === undefined ? undefined : context.site.figures.byId.get(named);
  const limit = readingLimit(stated);
  if (limit === undefined) throw new Error(`"${String(named)}" sets no limit.`);
  const compared = figures.flatMap((id) => context.site.figures.byId.get(id) ?? []);
  const row = rowOf(reading, compared, context);
  const notes = compared.map((figure) => remarkOf(figure, context));
  return {
    row: {
      ...row,
      marks: row.marks.map((mark, index) => ({
        ...mark,
        remarks: [...mark.remarks, notes[index] ?? ''].filter((remark) => remark !== ''),
      })),
    },
    limit,
    text: formatQuantity(limit, context.words.quantity),
  };
};

/** A few amounts as bars against the amount that a wording requires, and the readings under which it would hold. */
export const thresholdChart = (chart: ThresholdChartData, context: ChartContext): TrackChart => {
  const { site, words } = context;
  const rows = chart.rows.map(({ label, figure, editions }): TrackRow => {
    const marks = editionMarks([figure, ...editions], context);
    const [mark] = marks;
    return {
      label,
      href: undefined,
      stage: site.figures.byId.get(figure)?.stage,
      measure: mark === undefined ? '' : [mark.source, ...mark.remarks].join(', '),
      marks,
    };
  });
  const { label, figure, editions } = chart.threshold;
  const line = trackLine([figure, ...editions], label, context);
  const scale = scaleFor(
    [
      ...rows.flatMap(({ marks }) => marks.map(({ quantity }) => quantity)),
      ...(line === undefined ? [] : [line.quantity]),
    ],
    words.quantity,
  );
  return {
    ...scale,
    heads: headsOf('threshold', scale, words),
    groups: [{ heading: undefined, rows }],
    line,
    bars: true,
    caveats: caveatsOf(chart.caveat, figuresOfChart(chart), site),
    readings: chart.readings.map((reading) => readingOf(reading, context)),
    listing: undefined,
  };
};
