import type { Figure, Series } from '../domain/catalogue.ts';
import { formatQuantity } from '../domain/format-quantity.ts';
import { cellId } from '../domain/series.ts';
import type { ChartContext } from './chart-context.ts';
import type { ListedValue, SeriesListing } from './track-chart.ts';
import { countedIn, quantityOf, remarkOf, statusOf } from './track-mark.ts';

const letterOf = (index: number): string => String.fromCharCode(97 + index);

/** Every cell of a series by place and year with what its source says of it, weak ones marked; what has no cell is a gap. The place that is all others together stands after them, and the whole last. */
export const seriesListing = (
  series: Series,
  rest: string | undefined,
  context: ChartContext,
): SeriesListing => {
  const { article, site, words } = context;
  const { id, title, cells, editions, geographies, whole } = series;
  const years = [...new Set(cells.map(({ year }) => year))].sort((a, b) => a - b);
  const rank = (place: string): number => (place === whole ? 2 : place === rest ? 1 : 0);
  const places = geographies.toSorted((a, b) => rank(a.id) - rank(b.id));
  const notes: string[] = [];
  const numberOf = (note: string): number => {
    if (!notes.includes(note)) notes.push(note);
    return notes.indexOf(note) + 1;
  };
  const notesOf = (figure: Figure): number[] => {
    const counted = countedIn(figure);
    return [counted === undefined ? '' : words.chart.counted(counted), remarkOf(figure, context)]
      .filter((note) => note !== '')
      .map(numberOf);
  };
  const valuesOf = (geography: string, year: number): ListedValue[] =>
    editions
      .map((edition, index) => ({ edition, letter: letterOf(index) }))
      .toReversed()
      .flatMap(({ edition, letter }): ListedValue[] => {
        const figure = site.figures.byId.get(cellId(id, { edition: edition.id, geography, year }));
        if (figure === undefined) return [];
        return [
          {
            figure: figure.id,
            quantity: quantityOf(figure),
            text: formatQuantity(figure, words.quantity),
            edition: letter,
            status: statusOf(figure),
            notes: notesOf(figure),
            weak: figure.place?.weak === true,
          },
        ];
      });
  return {
    title,
    years: years.map(String),
    rows: places.map(({ id: place, name }) => ({
      label: name,
      cells: years.map((year) => valuesOf(place, year)),
    })),
    editions: editions.map(({ source }, index) => {
      const known = site.sources.byId.get(source);
      return {
        letter: letterOf(index),
        title:
          known === undefined ? source : words.chart.edition(known, site.isLater(known, article)),
      };
    }),
    notes,
    estimated: cells.some(({ status }) => status === 'estimated'),
    weak: cells.some(({ weak }) => weak),
  };
};
