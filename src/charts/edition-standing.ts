import type { Figure } from '../domain/catalogue.ts';
import { type CellPlace, cellId, shareId } from '../domain/series.ts';
import type { ChartSite } from './chart-context.ts';

/** Where a number of several editions stands among them: the oldest, or one that replaced it. */
export type EditionStanding = 'first' | 'revised';

const standingInSeries = (
  { id }: Figure,
  place: CellPlace,
  { figures, series }: Pick<ChartSite, 'figures' | 'series'>,
): EditionStanding | undefined => {
  const idIn = id === shareId(place.series, place) ? shareId : cellId;
  const editions = (series.byId.get(place.series)?.editions ?? [])
    .map(({ id: edition }) => edition)
    .filter((edition) => figures.byId.has(idIn(place.series, { ...place, edition })));
  if (editions.length < 2) return undefined;
  return editions[0] === place.edition ? 'first' : 'revised';
};

/** How a figure stands among editions, if there are several; a derived one as all that it is computed from does. */
export const standingOf = (
  figure: Figure,
  site: Pick<ChartSite, 'figures' | 'series'>,
): EditionStanding | undefined => {
  if (figure.place !== undefined) return standingInSeries(figure, figure.place, site);
  if (figure.basis !== 'derived') return undefined;
  const inputs = figure.data.inputs.flatMap((id) => site.figures.byId.get(id) ?? []);
  const [standing, ...others] = new Set(inputs.map((input) => standingOf(input, site)));
  return others.length === 0 ? standing : undefined;
};
