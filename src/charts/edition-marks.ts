import { sameQuantity } from '../domain/quantity.ts';
import type { ChartContext } from './chart-context.ts';
import type { TrackMark } from './track-chart.ts';
import { trackMark } from './track-mark.ts';

/** One mark for editions that agree, each named with what holds of it alone. */
const joined = (
  marks: readonly [TrackMark, ...TrackMark[]],
  period: string | undefined,
  { words }: ChartContext,
): TrackMark => {
  const [lead] = marks;
  const shared = lead.remarks.filter((remark) =>
    marks.every(({ remarks }) => remarks.includes(remark)),
  );
  const names = marks.map(({ by, remarks }) =>
    words.chart.inEdition(
      words.chart.alike(by),
      remarks.filter((remark) => !shared.includes(remark)),
    ),
  );
  const source = words.chart.forPeriod(words.chart.alike(names), period);
  return {
    ...lead,
    by: marks.flatMap(({ by }) => by),
    source,
    remarks: shared,
    note: words.chart.note(lead.text, source, shared),
    later: marks.every(({ later }) => later),
  };
};

/** A figure and the same of other editions: one mark that names all that agree with it, then one for each that does not. */
export const editionMarks = (ids: readonly string[], context: ChartContext): TrackMark[] => {
  const figures = ids.flatMap((id) => context.site.figures.byId.get(id) ?? []);
  const [first, ...others] = figures.map((figure) => trackMark(figure, context));
  if (first === undefined) return [];
  const agrees = ({ quantity }: TrackMark): boolean => sameQuantity(quantity, first.quantity);
  const agreeing = others.filter(agrees);
  const lead =
    agreeing.length === 0 ? first : joined([first, ...agreeing], figures[0]?.period, context);
  return [lead, ...others.filter((mark) => !agrees(mark))];
};
