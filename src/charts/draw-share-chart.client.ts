import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js';
import { shareChartConfig, type ShareTheme } from './share-chart-config.ts';
import type { ShareRow } from './share-rows.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

/** The tracks of the table's rows, which hold the bars that the canvas stands in for. */
const tracksOf = (figure: HTMLElement): HTMLElement[] => [
  ...figure.querySelectorAll<HTMLElement>('[data-track]'),
];

/** Colours as the page computes them, so that themes and forced colours reach the canvas. */
const readTheme = (figure: HTMLElement): ShareTheme => {
  const style = getComputedStyle(figure);
  return {
    rows: tracksOf(figure).map((track) => getComputedStyle(track).color),
    rail: style.color,
    paper: style.getPropertyValue('background-color'),
  };
};

/** Lays the frame over the tracks; they are one column, so that row and band meet. */
const place = (figure: HTMLElement, frame: HTMLElement): void => {
  const tracks = tracksOf(figure);
  const outer = figure.getBoundingClientRect();
  const first = tracks[0]?.getBoundingClientRect();
  const last = tracks.at(-1)?.getBoundingClientRect();
  if (first === undefined || last === undefined) return;
  frame.style.left = `${first.left - outer.left}px`;
  frame.style.top = `${first.top - outer.top}px`;
  frame.style.width = `${first.width}px`;
  frame.style.height = `${last.bottom - first.top}px`;
};

/** Draws a shares chart over the table that says the same, from the rows the table was made of. */
export const drawShareChart = (figure: HTMLElement): void => {
  const rows = JSON.parse(figure.dataset['rows'] ?? '[]') as ShareRow[];
  const frame = document.createElement('div');
  const canvas = document.createElement('canvas');
  const bubble = document.createElement('p');
  frame.className = 'frame';
  frame.setAttribute('aria-hidden', 'true');
  bubble.className = 'bubble';
  bubble.hidden = true;
  frame.append(canvas, bubble);
  figure.append(frame);
  place(figure, frame);

  const note = (row: { index: number; y: number } | undefined): void => {
    const said = row && rows[row.index];
    bubble.hidden = said === undefined;
    if (row === undefined || said === undefined) return;
    bubble.textContent = [said.text, said.measure].filter((part) => part !== '').join(' · ');
    bubble.style.top = `${row.y}px`;
  };
  const config = () =>
    shareChartConfig(rows, readTheme(figure), {
      animated: !matchMedia('(prefers-reduced-motion: reduce)').matches,
      note,
    });
  let chart = new Chart(canvas, config());
  figure.dataset['drawn'] = 'true';

  /** Whoever moves through the rows with the keyboard sees what a pointer would. */
  const follow = (index: number): void => {
    const bar = chart.getDatasetMeta(0).data[index];
    const active = bar === undefined ? [] : [{ datasetIndex: 0, index }];
    chart.tooltip?.setActiveElements(active, { x: bar?.x ?? 0, y: bar?.y ?? 0 });
    chart.update('none');
  };
  figure.querySelectorAll('tbody tr').forEach((row, index) => {
    row.addEventListener('focusin', () => {
      follow(index);
    });
    row.addEventListener('focusout', () => {
      follow(-1);
    });
  });
  figure.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') follow(-1);
  });

  new ResizeObserver(() => {
    place(figure, frame);
  }).observe(figure);
  const redraw = (): void => {
    chart.destroy();
    chart = new Chart(canvas, config());
  };
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    matchMedia(query).addEventListener('change', redraw);
  }
};
