import type { Chart, ChartConfiguration, ChartType, Plugin } from 'chart.js';
import { type DrawnChart, type DrawnMark, lineEnds } from './drawn-chart.ts';
import {
  paintFirm,
  paintLine,
  paintRing,
  paintSmall,
  type TrackPlace,
  type TrackTheme,
} from './paint-track.ts';
import { guidesOf, heightOf, type Lane, lanesOf, stretchOf, trackSizes } from './track-lanes.ts';

/** Where the tracks lie below each other, in CSS pixels from the top of the first. */
export interface TrackLayout {
  readonly height: number;
  readonly tops: readonly number[];
  /** By how much the canvas, whose width is whole pixels, is wider than the tracks need. */
  readonly slack?: number;
}

/** One value: its figure, the stretch it covers, and the middle of its lane. */
export interface TrackPoint {
  readonly figure: string;
  readonly x: [number, number];
  readonly y: number;
}

type Lanes = readonly (readonly Lane<DrawnMark>[])[];

/** Tracks right below each other, where there is no table to stand on. */
const closeLayout = (lanes: Lanes): TrackLayout => {
  const heights = lanes.map((row) => heightOf(row) + 2 * trackSizes.bleed);
  const tops = heights.map((_, index) =>
    heights.slice(0, index).reduce((sum, height) => sum + height, 0),
  );
  return { height: heights.reduce((sum, height) => sum + height, 0), tops };
};

const marksPlugin = (
  chart: DrawnChart,
  lanes: Lanes,
  theme: TrackTheme,
  { tops }: TrackLayout,
  attended: () => string | undefined,
): Plugin => {
  const eachTrack = (
    { ctx: context, scales: { x, y } }: Chart,
    paint: (place: TrackPlace, row: Lanes[number], y: (pixel: number) => number) => void,
  ): void => {
    if (x === undefined || y === undefined) return;
    lanes.forEach((row, index) => {
      const firm = theme.rows[index] ?? theme.ink;
      const at = (value: number): number => x.getPixelForValue(value);
      paint({ context, x: at, firm, ink: theme.ink, paper: theme.paper }, row, (pixel) =>
        y.getPixelForValue((tops[index] ?? 0) + pixel),
      );
    });
  };
  return {
    id: 'track-marks',
    beforeDatasetsDraw(drawn) {
      eachTrack(drawn, ({ context, x, firm }, row, y) => {
        context.lineWidth = 1;
        context.strokeStyle = theme.rail;
        context.beginPath();
        const rail = y((row[0]?.height ?? heightOf(row)) / 2);
        context.moveTo(x(0), rail);
        context.lineTo(x(chart.max), rail);
        context.stroke();
        context.strokeStyle = firm;
        context.beginPath();
        for (const guide of guidesOf(row)) {
          context.moveTo(x(guide), rail);
          context.lineTo(x(guide), y(heightOf(row)));
        }
        context.stroke();
      });
    },
    afterDatasetsDraw(drawn) {
      eachTrack(drawn, (place, row, y) => {
        for (const at of lineEnds(chart.line)) {
          paintLine(place, at, y(-trackSizes.bleed), y(heightOf(row) + trackSizes.bleed));
        }
        for (const lane of row) {
          const middle = y(lane.top + lane.height / 2);
          (lane.form === 'small' ? paintSmall : paintFirm)(place, lane, middle);
          if (lane.mark.figure !== attended()) continue;
          paintRing(place, stretchOf(lane)[1], middle);
        }
      });
    },
  };
};

/** A chart on tracks for Chart.js: a bar a row where there are bars, and every other value beside it by itself, at its own height; nothing is stacked, and nothing moves. */
export const trackChartConfig = (
  chart: DrawnChart,
  theme: TrackTheme,
  layout?: TrackLayout,
  attended: () => string | undefined = () => undefined,
): ChartConfiguration<'bar', TrackPoint[], string> => {
  const lanes = chart.rows.map(({ marks }) => lanesOf(marks, chart.bars));
  const { height, tops, slack = 0 } = layout ?? closeLayout(lanes);
  const { bleed } = trackSizes;
  const points = lanes.flatMap((row, index) =>
    row.map((lane) => ({
      small: lane.form === 'small',
      colour: theme.rows[index] ?? theme.ink,
      point: {
        figure: lane.mark.figure,
        x: stretchOf(lane),
        y: (tops[index] ?? 0) + lane.top + lane.height / 2,
      },
    })),
  );
  const firm = points.filter(({ small }) => !small);
  const dataset = { grouped: false, inflateAmount: 0 };
  // The table says the scale. For labels that nobody sees Chart.js would make a number format and measure them, which costs a phone more than all the drawing.
  const hidden = { display: false, min: 0, ticks: { display: false, callback: () => '' } };
  return {
    type: 'bar' satisfies ChartType,
    data: {
      labels: chart.rows.map(({ label }) => label),
      datasets: [
        {
          ...dataset,
          data: firm.map(({ point }) => point),
          backgroundColor: firm.map(({ colour }) => colour),
          barThickness: trackSizes.bar,
        },
        {
          ...dataset,
          data: points.filter(({ small }) => small).map(({ point }) => point),
          backgroundColor: theme.ink,
          barThickness: 2,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      events: [],
      layout: {
        padding: { left: bleed, top: bleed, bottom: bleed, right: bleed + slack },
        autoPadding: false,
      },
      plugins: { legend: { display: false } },
      scales: {
        x: { ...hidden, max: chart.max },
        y: { ...hidden, type: 'linear', max: height, reverse: true, offset: false },
      },
    },
    plugins: [marksPlugin(chart, lanes, theme, { height, tops }, attended)],
  };
};
