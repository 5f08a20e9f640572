import { arrowPath } from './arrow-path.ts';
import { endsOf } from './mark.ts';
import { type Lane, stretchOf, trackSizes } from './track-lanes.ts';

/** Where a value stands on a track to `max`, in percent of its width. */
export const placeOn =
  (max: number) =>
  (value: number): string =>
    `${Number(((100 * value) / max).toFixed(4))}%`;

/** A lane with its places along the track, as SVG takes them. */
export interface PlacedLane extends Lane {
  /** The middle of the lane, in CSS pixels from the top of the track. */
  readonly middle: number;
  readonly start: string;
  readonly end: string;
  readonly width: string;
  /** Its firm ends: a value, a bound, or both ends of a range. */
  readonly ends: readonly string[];
  /** Where it stands, if at one place. */
  readonly point: string | undefined;
  /** The path of a firm arrow, if it is one. */
  readonly arrow: string | undefined;
}

/** Places lanes on a track to `max`. */
export const placeLanes = (lanes: readonly Lane[], max: number): PlacedLane[] => {
  const at = placeOn(max);
  return lanes.map((lane) => {
    const [from, to] = stretchOf(lane);
    const { shape } = lane;
    return {
      ...lane,
      middle: lane.top + lane.height / 2,
      start: at(from),
      end: at(to),
      width: at(to - from),
      ends: endsOf(shape).map(at),
      point: 'at' in shape ? at(shape.at) : undefined,
      arrow: shape.kind === 'arrow' ? arrowPath(shape.toward, trackSizes.firmArrow) : undefined,
    };
  });
};
