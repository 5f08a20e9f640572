import type { ChartConfiguration, ChartType, Plugin } from 'chart.js';
import { barOf, endsOf, markOf, type ValueMark } from './mark.ts';
import type { ShareRow } from './share-rows.ts';

/** The colours of a shares chart: one a row, and those of the track. */
export interface ShareTheme {
  readonly rows: readonly string[];
  readonly rail: string;
  readonly paper: string;
}

const barHeight = 8;
const markerWidth = 6;
const markerHalf = 14;
const arrowLength = 26;

/** How far, in CSS pixels, a canvas reaches past its track on each side, so that a marker at an end is drawn whole. */
export const bleed = 12;

type Context = CanvasRenderingContext2D;

const drawRail = (context: Context, x: (value: number) => number, y: number): void => {
  context.beginPath();
  context.moveTo(x(0), y);
  context.lineTo(x(100), y);
  context.stroke();
};

const drawMark = (
  context: Context,
  mark: ValueMark,
  x: (value: number) => number,
  y: number,
): void => {
  for (const end of endsOf(mark)) {
    context.fillRect(x(end) - markerWidth / 2, y - markerHalf, markerWidth, markerHalf * 2);
  }
  context.beginPath();
  if (mark.kind === 'hollow') {
    context.arc(x(mark.at), y, 7, 0, Math.PI * 2);
    context.fill();
  }
  if (mark.kind === 'arrow') {
    const forward = mark.toward === 'more' ? 1 : -1;
    const tip = x(mark.at) + forward * arrowLength;
    context.moveTo(x(mark.at), y);
    context.lineTo(tip, y);
    context.moveTo(tip - forward * 6, y - 5);
    context.lineTo(tip, y);
    context.lineTo(tip - forward * 6, y + 5);
  }
  context.stroke();
};

const marksPlugin = (
  rows: readonly ShareRow[],
  centres: readonly number[],
  theme: ShareTheme,
): Plugin => {
  const eachRow = (
    chart: Parameters<NonNullable<Plugin['afterDraw']>>[0],
    draw: (row: ShareRow, index: number, x: (value: number) => number, y: number) => void,
  ): void => {
    const { x, y } = chart.scales;
    if (x === undefined || y === undefined) return;
    rows.forEach((row, index) => {
      draw(
        row,
        index,
        (value) => x.getPixelForValue(value),
        y.getPixelForValue(centres[index] ?? 0),
      );
    });
  };
  return {
    id: 'share-marks',
    beforeDatasetsDraw(chart) {
      chart.ctx.lineWidth = 1;
      chart.ctx.strokeStyle = theme.rail;
      eachRow(chart, (_row, _index, x, y) => {
        drawRail(chart.ctx, x, y);
      });
    },
    afterDatasetsDraw(chart) {
      eachRow(chart, (row, index, x, y) => {
        const colour = theme.rows[index] ?? theme.rail;
        const mark = markOf(row.quantity);
        chart.ctx.lineWidth = 3;
        chart.ctx.strokeStyle = colour;
        chart.ctx.fillStyle = mark.kind === 'hollow' ? theme.paper : colour;
        drawMark(chart.ctx, mark, x, y);
      });
    },
  };
};

const barFor = (mark: ValueMark): [number, number] =>
  mark.kind === 'arrow' ? [mark.at, mark.at] : [...barOf(mark)];

/** Centres of rows that share a height evenly, each as a part of it from the top. */
export const evenCentres = (rows: number): number[] =>
  Array.from({ length: rows }, (_, index) => (index + 0.5) / rows);

/** One bar: its ends in percent, and the centre of its row as a part of the canvas's height. */
export interface ShareBar {
  readonly x: [number, number];
  readonly y: number;
}

/** A shares chart for Chart.js: a bar a row on a track from 0 to 100, the rows' centres at parts of the height; it knows no pixels of the page, and nothing moves. */
export const shareChartConfig = (
  rows: readonly ShareRow[],
  theme: ShareTheme,
  centres: readonly number[] = evenCentres(rows.length),
): ChartConfiguration<'bar', ShareBar[], string> => ({
  type: 'bar' satisfies ChartType,
  data: {
    labels: rows.map(({ label }) => label),
    datasets: [
      {
        data: rows.map(({ quantity }, index) => ({
          x: barFor(markOf(quantity)),
          y: centres[index] ?? 0,
        })),
        backgroundColor: rows.map((_, index) => theme.rows[index] ?? theme.rail),
        barThickness: barHeight,
      },
    ],
  },
  options: {
    indexAxis: 'y',
    responsive: true,
    maintainAspectRatio: false,
    animation: false,
    events: [],
    layout: { padding: { left: bleed, right: bleed }, autoPadding: false },
    plugins: { legend: { display: false } },
    scales: {
      x: { display: false, min: 0, max: 100 },
      y: { type: 'linear', display: false, min: 0, max: 1, reverse: true, offset: false },
    },
  },
  plugins: [marksPlugin(rows, centres, theme)],
});
