import type { ChartConfiguration, ChartType, Plugin } from 'chart.js';
import { barOf, markOf, type ValueMark } from './mark.ts';
import type { ShareRow } from './share-rows.ts';

/** The colours of a shares chart: one a row, and those of the track. */
export interface ShareTheme {
  readonly rows: readonly string[];
  readonly rail: string;
  readonly paper: string;
}

const ticks = [0, 25, 50, 75, 100];
const barHeight = 12;
const markerHalf = 15;
const arrowLength = 26;

type Context = CanvasRenderingContext2D;

const drawRail = (context: Context, x: (value: number) => number, y: number): void => {
  context.beginPath();
  context.moveTo(x(0), y);
  context.lineTo(x(100), y);
  for (const tick of ticks) {
    context.moveTo(x(tick), y - 5);
    context.lineTo(x(tick), y + 5);
  }
  context.stroke();
};

const drawMark = (
  context: Context,
  mark: ValueMark,
  x: (value: number) => number,
  y: number,
): void => {
  context.beginPath();
  switch (mark.kind) {
    case 'point':
      context.fillRect(x(mark.at) - 2, y - markerHalf, 4, markerHalf * 2);
      return;
    case 'hollow':
      context.arc(x(mark.at), y, 7, 0, Math.PI * 2);
      context.fill();
      break;
    case 'band':
      for (const end of [mark.from, mark.to]) {
        context.moveTo(x(end), y - markerHalf);
        context.lineTo(x(end), y + markerHalf);
      }
      break;
    case 'arrow': {
      const tip = x(mark.at) + (mark.toward === 'more' ? arrowLength : -arrowLength);
      const back = mark.toward === 'more' ? -6 : 6;
      context.moveTo(x(mark.at), y - markerHalf);
      context.lineTo(x(mark.at), y + markerHalf);
      context.moveTo(x(mark.at), y);
      context.lineTo(tip, y);
      context.moveTo(tip + back, y - 5);
      context.lineTo(tip, y);
      context.lineTo(tip + back, y + 5);
    }
  }
  context.stroke();
};

const marksPlugin = (rows: readonly ShareRow[], theme: ShareTheme): Plugin => {
  const eachRow = (
    chart: Parameters<NonNullable<Plugin['afterDraw']>>[0],
    draw: (row: ShareRow, index: number, x: (value: number) => number, y: number) => void,
  ): void => {
    const { x, y } = chart.scales;
    if (x === undefined || y === undefined) return;
    rows.forEach((row, index) => {
      draw(row, index, (value) => x.getPixelForValue(value), y.getPixelForValue(index));
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

/** What the page lets the chart do. */
export interface ShareBehaviour {
  readonly animated: boolean;
  /** Shows the note of a row, by its index, at a height in CSS pixels from the canvas's top; undefined hides it. */
  readonly note: (row: { readonly index: number; readonly y: number } | undefined) => void;
}

/** The length of a bound's unseen bar, in percentage points: what a pointer can meet. */
const reach = 8;

const barFor = (mark: ValueMark): [number, number] => {
  if (mark.kind !== 'arrow') return [...barOf(mark)];
  return mark.toward === 'more' ? [mark.at, mark.at + reach] : [mark.at - reach, mark.at];
};

/** A shares chart for Chart.js: one bar a row from its table, each on a track from 0 to 100; it knows no pixels of the page. */
export const shareChartConfig = (
  rows: readonly ShareRow[],
  theme: ShareTheme,
  { animated, note }: ShareBehaviour,
): ChartConfiguration<'bar', [number, number][], string> => ({
  type: 'bar' satisfies ChartType,
  data: {
    labels: rows.map(({ label }) => label),
    datasets: [
      {
        data: rows.map(({ quantity }) => barFor(markOf(quantity))),
        backgroundColor: rows.map(({ quantity }, index) =>
          markOf(quantity).kind === 'arrow' ? 'transparent' : (theme.rows[index] ?? theme.rail),
        ),
        barThickness: barHeight,
      },
    ],
  },
  options: {
    indexAxis: 'y',
    responsive: true,
    maintainAspectRatio: false,
    animation: animated ? { duration: 500 } : false,
    interaction: { mode: 'index', axis: 'y', intersect: false },
    layout: { padding: 0, autoPadding: false },
    plugins: {
      legend: { display: false },
      tooltip: {
        enabled: false,
        external: ({ tooltip }) => {
          const index = tooltip.opacity === 0 ? undefined : tooltip.dataPoints[0]?.dataIndex;
          note(index === undefined ? undefined : { index, y: tooltip.caretY });
        },
      },
    },
    scales: {
      x: { display: false, min: 0, max: 100 },
      y: { display: false, offset: true },
    },
  },
  plugins: [marksPlugin(rows, theme)],
});
