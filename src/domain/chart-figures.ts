import type { ChartData } from './chart.ts';

/** A figure that a chart's entry names, and the field of the entry that names it. */
export interface ChartFigure {
  readonly field: string;
  readonly id: string;
}

const listed = (field: string, ids: readonly string[]): ChartFigure[] =>
  ids.map((id, index) => ({ field: `${field}.${index}`, id }));

/** The figures that a chart's entry names, in its order, with the fields that name them; what it takes from a series is not among them. */
export const chartFigures = (chart: ChartData): ChartFigure[] => {
  switch (chart.type) {
    case 'shares':
      return chart.rows.flatMap(({ stated, measured }, row) => [
        { field: `rows.${row}.stated`, id: stated },
        ...listed(`rows.${row}.measured`, measured),
      ]);
    case 'years':
      return [{ field: 'stated', id: chart.stated }];
    case 'countries':
      return [];
    case 'threshold':
      return [
        ...chart.rows.flatMap(({ figure, editions }, row) => [
          { field: `rows.${row}.figure`, id: figure },
          ...listed(`rows.${row}.editions`, editions),
        ]),
        { field: 'threshold.figure', id: chart.threshold.figure },
        ...listed('threshold.editions', chart.threshold.editions),
        ...chart.readings.flatMap(({ limit, figures }, reading) => [
          ...(limit === undefined ? [] : [{ field: `readings.${reading}.limit`, id: limit }]),
          ...listed(`readings.${reading}.figures`, figures),
        ]),
      ];
  }
};

/** The ids of the figures that a chart's entry names, in its order. */
export const figuresOfChart = (chart: ChartData): string[] =>
  chartFigures(chart).map(({ id }) => id);

/** The series that a chart draws whole. */
export const seriesOfChart = (chart: ChartData): string | undefined =>
  'series' in chart ? chart.series : undefined;
