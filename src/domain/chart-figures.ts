import type { ChartData } from './chart.ts';

/** The ids of the figures that a chart's entry names, in its order; what it takes from a series is not among them. */
export const figuresOfChart = (chart: ChartData): string[] => {
  switch (chart.type) {
    case 'shares':
      return chart.rows.flatMap(({ stated, measured }) => [stated, ...measured]);
    case 'years':
      return [chart.stated];
    case 'countries':
      return [];
    case 'threshold':
      return [
        ...chart.rows.map(({ figure }) => figure),
        chart.threshold.figure,
        ...chart.readings.flatMap(({ figures }) => figures),
      ];
  }
};
