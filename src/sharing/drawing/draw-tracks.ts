import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import type { DrawnChart } from '../../charts/drawn-chart.ts';
import type { TrackTheme } from '../../charts/paint-track.ts';
import { trackChartConfig } from '../../charts/track-chart-config.ts';
import { type Lane, heightOf, lanesOf, trackSizes } from '../../charts/track-lanes.ts';
import type { Stage } from '../../domain/figure.ts';
import { lightColour } from './light-colours.ts';
import type { Sheet } from './sheet.ts';
import { giveBack, takeCanvas } from './spare-canvas.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** The token of what belongs to a stage. */
export const stageColour = (stage: Stage | undefined): string => stage ?? 'unstaged';

/** Where the tracks of a chart lie on a sheet, which are drawn larger by `scale`. */
export interface TrackBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly scale: number;
  /** The top of each track, in pixels of the sheet from `y`. */
  readonly tops: readonly number[];
}

/** The lanes of each track, and how high the track is, both before they are scaled. */
export const lanesOfRows = ({
  rows,
  bars,
}: Pick<DrawnChart, 'rows' | 'bars'>): { lanes: Lane[]; height: number }[] =>
  rows.map(({ marks }) => {
    const lanes: Lane[] = lanesOf(marks, bars);
    return { lanes, height: heightOf(lanes) };
  });

/** Draws the tracks of a chart with the definition that draws them on its page. */
export const drawTracks = (
  { context }: Sheet,
  chart: DrawnChart,
  stages: readonly (Stage | undefined)[],
  { x, y, width, scale, tops }: TrackBox,
): void => {
  const { bleed } = trackSizes;
  const theme: TrackTheme = {
    rows: stages.map((stage) => lightColour(stageColour(stage))),
    ink: lightColour('ink'),
    rail: lightColour('ink-soft'),
    paper: lightColour('paper'),
  };
  const plainTops = tops.map((top) => top / scale);
  const last = lanesOfRows(chart).at(-1)?.height ?? 0;
  const height = (plainTops.at(-1) ?? 0) + last;
  const [outerWidth, outerHeight] = [width / scale + 2 * bleed, height + 2 * bleed];
  const canvas = takeCanvas(Math.ceil(outerWidth), Math.ceil(outerHeight));
  const config = trackChartConfig(chart, theme, {
    height,
    tops: plainTops,
    slack: Math.ceil(outerWidth) - outerWidth,
  });
  // Chart.js counts height in whole pixels; what it has too much of lies below the last track.
  const bottom = bleed + Math.ceil(outerHeight) - outerHeight;
  const padding = config.options?.layout?.padding;
  const drawn = new Chart(canvas as unknown as HTMLCanvasElement, {
    ...config,
    options: {
      ...config.options,
      layout: {
        ...config.options?.layout,
        padding: { ...(typeof padding === 'object' ? padding : {}), bottom },
      },
      responsive: false,
      devicePixelRatio: scale,
    },
  });
  context.drawImage(canvas, x - bleed * scale, y - bleed * scale);
  drawn.destroy();
  giveBack(canvas);
};
