import { barOf, markOf, type ValueMark } from './mark.ts';
import type { TrackMark } from './track-chart.ts';

/** The sizes in which table and canvas draw alike, in CSS pixels. */
export const trackSizes = {
  bar: 10,
  /** The firm marker of what the article states: how thick, and how far to each side of its lane's centre. */
  marker: 6,
  markerReach: 14,
  /** How far a small mark reaches from its point; one that a newer edition replaced reaches less. */
  dot: 5,
  replacedDot: 3.5,
  arrow: 22,
  firmArrow: 26,
  arrowHead: 5,
  /** How far a line across all rows reaches past each track, and a canvas past all. */
  bleed: 12,
} as const;

/** What a lane needs to know of its mark. */
export type LaneMark = Pick<TrackMark, 'figure' | 'quantity' | 'basis' | 'drawn' | 'replaced'>;

/** One mark on the strip of a track that is its own, so that values close together do not hide each other. */
export interface Lane<Mark extends LaneMark = LaneMark> {
  readonly mark: Mark;
  readonly shape: ValueMark;
  /** A bar from nothing, with a firm marker where the article states it; else a small mark. */
  readonly form: 'stated' | 'bar' | 'small';
  /** In CSS pixels from the top of the track. */
  readonly top: number;
  readonly height: number;
}

const heights = { stated: 32, bar: 24, small: 16 } as const;

/** The lanes of a track, from the top: what the article states first, or the bar, and below it each other mark. */
export const lanesOf = <Mark extends LaneMark>(
  marks: readonly Mark[],
  bars: boolean,
): Lane<Mark>[] => {
  let top = 0;
  return marks
    .filter(({ drawn }) => drawn)
    .map((mark, index) => {
      const leads = bars && index === 0;
      const form = leads ? (mark.basis === 'stated' ? 'stated' : 'bar') : 'small';
      // The first is as high as the words beside it.
      const height = index === 0 ? heights[leads ? form : 'bar'] : heights.small;
      const lane = { mark, shape: markOf(mark.quantity), form, top, height } as const;
      top += lane.height;
      return lane;
    });
};

/** How high a track with these lanes is; one without any is as high as a bar. */
export const heightOf = (lanes: readonly Lane[]): number =>
  lanes.reduce((sum, { height }) => sum + height, 0) || heights.bar;

/** The stretch that a lane covers on its track: a bar, a band, or, for a small mark and a bound, just where it stands. */
export const stretchOf = ({ shape, form }: Pick<Lane, 'shape' | 'form'>): [number, number] => {
  if (shape.kind === 'band') return [shape.from, shape.to];
  if (shape.kind === 'arrow' || form === 'small') return [shape.at, shape.at];
  return [...barOf(shape)];
};

/** Where the thin rule stands that leads the eye from the stated value down to the marks beside it. */
export const guidesOf = (lanes: readonly Lane[]): readonly number[] => {
  const [lead, ...others] = lanes;
  if (lead?.form !== 'stated' || others.length === 0) return [];
  return lead.shape.kind === 'band' ? [lead.shape.from, lead.shape.to] : [lead.shape.at];
};
