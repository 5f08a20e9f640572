import type { Figure } from '../domain/catalogue.ts';
import { formatQuantity } from '../domain/format-quantity.ts';
import type { Status } from '../domain/figure.ts';
import { formatDay } from '../domain/moment.ts';
import { sayProse } from '../domain/prose-quantity.ts';
import { endsOfValue } from '../domain/ends-of-value.ts';
import type { Quantity, Value } from '../domain/quantity.ts';
import type { ChartContext } from './chart-context.ts';
import { standingOf } from './edition-standing.ts';
import type { TrackLine, TrackMark } from './track-chart.ts';

/** The quantity of a figure, and nothing else of it. */
export const quantityOf = ({ value, unit, qualifier, decimals }: Quantity): Quantity => ({
  value,
  unit,
  ...(qualifier !== undefined && { qualifier }),
  ...(decimals !== undefined && { decimals }),
});

const nameOf = (figure: Figure, { article, site, words }: ChartContext): string => {
  const { publisher, published } = article;
  if (figure.basis === 'stated') {
    return words.chart.statedSource(publisher, formatDay(published.date, words.quantity.locale));
  }
  const names = figure.sources.flatMap((id) => {
    const source = site.sources.byId.get(id);
    return source === undefined
      ? []
      : words.chart.sourceOf(source.short, /^\d{4}/.exec(source.date ?? '')?.[0]);
  });
  return words.chart.sources(names);
};

/** Whether its source reports or estimates a figure, where that is said. */
export const statusOf = (figure: Figure): Status | undefined =>
  figure.basis === 'measured' ? figure.data.status : undefined;

/** How a figure was counted, where that is not plain output. */
export const countedIn = (figure: Figure): string | undefined =>
  figure.basis === 'measured' ? figure.data.counted : undefined;

/** What a source or we say of a figure beside its value, its references filled in; empty where there is nothing. */
export const remarkOf = (figure: Figure, { site, words }: ChartContext): string => {
  const note = figure.basis === 'stated' ? undefined : figure.data.note;
  return sayProse(note ?? '', site.figures, words.quantity);
};

/** A figure as a mark on a track, with who says so. */
export const trackMark = (
  figure: Figure,
  context: ChartContext,
  { replaced = false } = {},
): TrackMark => {
  const { article, site, words } = context;
  const standing = standingOf(figure, site);
  const drawn = figure.place?.weak !== true;
  const later = figure.sources.some((id) => {
    const source = site.sources.byId.get(id);
    return source !== undefined && site.isLater(source, article);
  });
  const remarks = [
    ...(standing === undefined ? [] : [words.chart.standing[standing]]),
    ...(figure.basis === 'derived' ? [words.chart.derived] : []),
    ...(later ? [words.chart.later] : []),
    ...(drawn ? [] : [words.figure.weak]),
  ];
  const text = formatQuantity(figure, words.quantity);
  const by = nameOf(figure, context);
  const source = figure.basis === 'stated' ? by : words.chart.forPeriod(by, figure.period);
  return {
    figure: figure.id,
    quantity: quantityOf(figure),
    text,
    basis: figure.basis,
    by: [by],
    source,
    measure: figure.measure ?? '',
    remarks,
    note: words.chart.note(text, source, remarks),
    origin: site.originOf(figure.id),
    later,
    drawn,
    replaced,
  };
};

const spanOf = (figures: readonly Figure[]): Value => {
  const ends = figures.flatMap(({ value }) => endsOfValue(value));
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  return from === to ? from : { from, to };
};

/** A figure as a line across all rows, from the least to the most where editions of it differ; none where the figure is not there. */
export const trackLine = (
  [id = '', ...editions]: readonly string[],
  label: string,
  { site, words }: ChartContext,
): TrackLine | undefined => {
  const figure = site.figures.byId.get(id);
  if (figure === undefined) return undefined;
  const all = [figure, ...editions.flatMap((edition) => site.figures.byId.get(edition) ?? [])];
  const quantity = { ...quantityOf(figure), value: spanOf(all) };
  const text = formatQuantity(quantity, words.quantity);
  return { figure: id, quantity, text, label, origin: site.originOf(id) };
};
