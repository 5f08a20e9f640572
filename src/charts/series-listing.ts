import type { Series } from '../domain/catalogue.ts';
import { formatQuantity } from '../domain/format-quantity.ts';
import { cellId } from '../domain/series.ts';
import type { ChartContext } from './chart-context.ts';
import type { ListedValue, SeriesListing } from './track-chart.ts';
import { quantityOf } from './track-mark.ts';

const letterOf = (index: number): string => String.fromCharCode(97 + index);

/** Every cell of a series by place and year, weak ones marked; what has no cell is a gap. */
export const seriesListing = (
  series: Series,
  { article, site, words }: ChartContext,
): SeriesListing => {
  const { id, title, cells, editions, geographies } = series;
  const years = [...new Set(cells.map(({ year }) => year))].sort((a, b) => a - b);
  const valuesOf = (geography: string, year: number): ListedValue[] =>
    editions
      .flatMap((edition, index): ListedValue[] => {
        const figure = site.figures.byId.get(cellId(id, { edition: edition.id, geography, year }));
        if (figure === undefined) return [];
        return [
          {
            figure: figure.id,
            quantity: quantityOf(figure),
            text: formatQuantity(figure, words.quantity),
            edition: letterOf(index),
            weak: figure.place?.weak === true,
          },
        ];
      })
      .toReversed();
  return {
    title,
    years: years.map(String),
    rows: geographies.map(({ id: place, name }) => ({
      label: name,
      cells: years.map((year) => valuesOf(place, year)),
    })),
    editions: editions.map(({ source }, index) => {
      const known = site.sources.byId.get(source);
      return {
        letter: letterOf(index),
        title:
          known === undefined
            ? source
            : words.chart.edition(known.short, known.title, site.isLater(known, article)),
      };
    }),
    weak: cells.some(({ weak }) => weak),
  };
};
