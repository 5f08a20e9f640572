import type { Catalogue, Chart } from './catalogue.ts';
import { figuresOfChart, seriesOfChart } from './chart-figures.ts';
import { groupBy } from './group-by.ts';

/** Tells of charts on a page which others draw the series that they draw or take a figure from. */
export const alongsideIn = ({
  charts,
  figures,
}: Pick<Catalogue, 'charts' | 'figures'>): ((onPage: readonly Chart[]) => readonly Chart[]) => {
  const order = new Map(charts.all.map((chart, index) => [chart, index]));
  const drawing = groupBy(charts.all.map((chart) => [seriesOfChart(chart), chart] as const));
  return (onPage) => {
    const drawn = new Set(
      onPage.flatMap((chart) => [
        seriesOfChart(chart),
        ...figuresOfChart(chart).map((id) => figures.byId.get(id)?.place?.series),
      ]),
    );
    drawn.delete(undefined);
    return [...drawn]
      .flatMap((series) => drawing.get(series) ?? [])
      .filter((chart) => !onPage.includes(chart))
      .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  };
};
