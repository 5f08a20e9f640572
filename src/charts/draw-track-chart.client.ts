import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { addNotes } from './chart-notes.client.ts';
import type { DrawnChart } from './drawn-chart.ts';
import type { TrackTheme } from './paint-track.ts';
import { trackChartConfig, type TrackLayout } from './track-chart-config.ts';
import { trackSizes } from './track-lanes.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** The tracks of the table's rows, which hold the marks that the canvas stands in for. */
const tracksOf = (figure: HTMLElement): HTMLElement[] => [
  ...figure.querySelectorAll<HTMLElement>('[data-track]'),
];

/** Colours as the page computes them, so that themes and forced colours reach the canvas. */
const readTheme = (figure: HTMLElement): TrackTheme => {
  const style = getComputedStyle(figure);
  const table = figure.querySelector('table');
  return {
    rows: tracksOf(figure).map((track) => getComputedStyle(track).color),
    ink: table === null ? style.color : getComputedStyle(table).color,
    rail: style.color,
    paper: style.getPropertyValue('background-color'),
  };
};

/** Where the tracks, which are one column, lie in the figure, in CSS pixels. */
interface PageLayout extends TrackLayout {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

const layoutOf = (figure: HTMLElement): PageLayout => {
  // A browser sets tables on whole pixels of the screen, and lines would blur elsewhere.
  const snap = (length: number): number => Math.round(length * devicePixelRatio) / devicePixelRatio;
  const outer = figure.getBoundingClientRect();
  const boxes = tracksOf(figure).map((track) => track.getBoundingClientRect());
  const left = snap(boxes[0]?.left ?? 0);
  const top = snap((boxes[0]?.top ?? 0) + scrollY);
  const width = boxes[0]?.width ?? 0;
  return {
    left: left - outer.left,
    top: top - scrollY - outer.top,
    width: Math.ceil(width),
    slack: Math.ceil(width) - width,
    height: snap((boxes.at(-1)?.bottom ?? 0) + scrollY) - top,
    tops: boxes.map((box) => snap(box.top + scrollY) - top),
  };
};

/** Draws a chart over the table that says the same, from the rows the table was made of. */
export const drawTrackChart = (figure: HTMLElement, chart: DrawnChart): void => {
  const frame = document.createElement('div');
  const canvas = document.createElement('canvas');
  frame.className = 'frame';
  frame.setAttribute('aria-hidden', 'true');
  frame.append(canvas);
  figure.append(frame);

  let attended: string | undefined;
  let layout = layoutOf(figure);
  const draw = () => {
    const { bleed } = trackSizes;
    frame.style.left = `${layout.left - bleed}px`;
    frame.style.top = `${layout.top - bleed}px`;
    frame.style.width = `${layout.width + 2 * bleed}px`;
    frame.style.height = `${layout.height + 2 * bleed}px`;
    return new Chart(
      canvas,
      trackChartConfig(chart, readTheme(figure), layout, () => attended),
    );
  };
  let drawn = draw();
  const redraw = (): void => {
    drawn.destroy();
    drawn = draw();
  };
  figure.dataset['drawn'] = 'true';
  addNotes(figure, chart, (id) => {
    if (id === attended) return;
    attended = id;
    drawn.draw();
  });

  const sizes = new ResizeObserver(() => {
    const now = layoutOf(figure);
    if (JSON.stringify(now) === JSON.stringify(layout)) return;
    layout = now;
    redraw();
  });
  for (const part of [figure, ...tracksOf(figure)]) sizes.observe(part);
  new MutationObserver(redraw).observe(document.documentElement, {
    attributeFilter: ['data-theme'],
  });
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    matchMedia(query).addEventListener('change', redraw);
  }
};
