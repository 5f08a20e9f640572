import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { bleed, shareChartConfig, type ShareTheme } from './share-chart-config.ts';
import type { ShareRow } from './share-rows.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

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

/** Where the tracks, which are one column, lie in the figure, in CSS pixels, and the centre of each as a part of their height. */
interface Layout {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly centres: readonly number[];
}

const layoutOf = (figure: HTMLElement): Layout => {
  const outer = figure.getBoundingClientRect();
  const boxes = tracksOf(figure).map((track) => track.getBoundingClientRect());
  const { left = 0, top = 0, width = 0 } = boxes[0] ?? {};
  const height = (boxes.at(-1)?.bottom ?? 0) - top;
  return {
    left: left - outer.left,
    top: top - outer.top,
    width,
    height,
    centres: boxes.map((box) => (box.top + box.height / 2 - top) / height),
  };
};

/** Shows the note of the row that pointer or focus is in, in the place of what stands below its track; Escape hides it. */
const addNotes = (figure: HTMLElement, rows: readonly ShareRow[]): void => {
  const bubble = document.createElement('p');
  bubble.className = 'bubble';
  bubble.setAttribute('aria-hidden', 'true');
  const hide = (): void => {
    bubble.hidden = true;
  };
  hide();
  figure.append(bubble);
  figure.querySelectorAll<HTMLElement>('tbody tr').forEach((row, index) => {
    const show = (): void => {
      bubble.textContent = rows[index]?.note ?? '';
      bubble.hidden = false;
      const track = row.querySelector('[data-track]')?.getBoundingClientRect().bottom ?? 0;
      const { bottom } = row.getBoundingClientRect();
      bubble.style.top = `${track + 2 - figure.getBoundingClientRect().top}px`;
      bubble.style.minHeight = `${bottom - track - 3}px`;
    };
    row.addEventListener('pointerenter', show);
    row.addEventListener('focusin', show);
    row.addEventListener('pointerleave', hide);
    row.addEventListener('focusout', hide);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
};

/** Draws a shares chart over the table that says the same, from the rows the table was made of. */
export const drawShareChart = (figure: HTMLElement): void => {
  const rows = JSON.parse(figure.dataset['rows'] ?? '[]') as ShareRow[];
  const frame = document.createElement('div');
  const canvas = document.createElement('canvas');
  frame.className = 'frame';
  frame.setAttribute('aria-hidden', 'true');
  frame.append(canvas);
  figure.append(frame);

  let layout = layoutOf(figure);
  const draw = () => {
    frame.style.left = `${layout.left - bleed}px`;
    frame.style.top = `${layout.top}px`;
    frame.style.width = `${layout.width + 2 * bleed}px`;
    frame.style.height = `${layout.height}px`;
    return new Chart(canvas, shareChartConfig(rows, readTheme(figure), layout.centres));
  };
  let chart = draw();
  const redraw = (): void => {
    chart.destroy();
    chart = draw();
  };
  figure.dataset['drawn'] = 'true';
  addNotes(figure, rows);

  const sizes = new ResizeObserver(() => {
    const now = layoutOf(figure);
    if (JSON.stringify(now) === JSON.stringify(layout)) return;
    layout = now;
    redraw();
  });
  for (const part of [figure, ...tracksOf(figure)]) sizes.observe(part);
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    matchMedia(query).addEventListener('change', redraw);
  }
};
