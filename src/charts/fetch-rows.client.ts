import type { DrawnChart } from './drawn-chart.ts';

/** Fetches what is drawn of a chart from the file that its place on a page names; rejects where that does not come. */
export const fetchRows = async (figure: HTMLElement): Promise<DrawnChart> => {
  const answer = await fetch(figure.dataset['rows'] ?? '');
  return (await answer.json()) as DrawnChart;
};
