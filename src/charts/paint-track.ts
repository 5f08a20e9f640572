import { endsOf } from './mark.ts';
import { type Lane, trackSizes } from './track-lanes.ts';

/** The colours of a chart: one a row, for what is firm; of what is measured; of the rail; and of what lies beneath. */
export interface TrackTheme {
  readonly rows: readonly string[];
  readonly ink: string;
  readonly rail: string;
  readonly paper: string;
}

/** Where and in what colours a track is painted. */
export interface TrackPlace {
  readonly context: CanvasRenderingContext2D;
  /** From a value to the pixel at which it stands. */
  readonly x: (value: number) => number;
  readonly firm: string;
  readonly ink: string;
  readonly paper: string;
}

const arrow = (
  { context, x }: TrackPlace,
  at: number,
  toward: 'more' | 'less',
  y: number,
  length: number,
): void => {
  const forward = toward === 'more' ? 1 : -1;
  const tip = x(at) + forward * length;
  context.moveTo(x(at), y);
  context.lineTo(tip, y);
  context.moveTo(tip - forward * trackSizes.arrowHead, y - trackSizes.arrowHead);
  context.lineTo(tip, y);
  context.lineTo(tip - forward * trackSizes.arrowHead, y + trackSizes.arrowHead);
};

const upright = ({ context, x }: TrackPlace, at: number, y: number, reach: number): void => {
  context.moveTo(x(at), y - reach);
  context.lineTo(x(at), y + reach);
};

const circle = ({ context, x }: TrackPlace, at: number, y: number, radius: number): void => {
  context.moveTo(x(at) + radius, y);
  context.arc(x(at), y, radius, 0, Math.PI * 2);
};

/** Paints what stands on the bar of a firm value: the marker of what the article states, an arrow, a hollow point. */
export const paintFirm = (place: TrackPlace, { shape, form }: Lane, y: number): void => {
  const { context, firm, paper } = place;
  context.strokeStyle = firm;
  context.fillStyle = paper;
  context.lineWidth = trackSizes.marker;
  context.beginPath();
  if (form === 'stated') {
    for (const end of endsOf(shape)) upright(place, end, y, trackSizes.markerReach);
  }
  context.stroke();
  context.lineWidth = 3;
  context.beginPath();
  if (shape.kind === 'hollow') circle(place, shape.at, y, 7);
  if (shape.kind === 'arrow') arrow(place, shape.at, shape.toward, y, trackSizes.firmArrow);
  if (shape.kind === 'hollow') context.fill();
  context.stroke();
};

/** Paints a small mark: a point, hollow or full; the ends of a band; an arrow from its bound. */
export const paintSmall = (place: TrackPlace, { shape, mark }: Lane, y: number): void => {
  const { context, ink, paper } = place;
  const reach = mark.replaced ? trackSizes.replacedDot : trackSizes.dot;
  context.strokeStyle = ink;
  context.lineWidth = 2;
  context.beginPath();
  if (shape.kind === 'point' || shape.kind === 'hollow') {
    context.fillStyle = shape.kind === 'point' ? ink : paper;
    circle(place, shape.at, y, shape.kind === 'point' ? reach : reach - 1);
    context.fill();
    if (shape.kind === 'point') return;
  } else for (const end of endsOf(shape)) upright(place, end, y, reach);
  if (shape.kind === 'arrow') arrow(place, shape.at, shape.toward, y, trackSizes.arrow);
  context.stroke();
};

/** Paints a ring around the mark that pointer or focus is on. */
export const paintRing = (place: TrackPlace, at: number, y: number): void => {
  place.context.strokeStyle = place.ink;
  place.context.lineWidth = 1.5;
  place.context.beginPath();
  circle(place, at, y, trackSizes.dot + 4);
  place.context.stroke();
};

/** Paints the part of a line across all rows that crosses one track. */
export const paintLine = (place: TrackPlace, at: number, from: number, to: number): void => {
  const { context, x, ink, paper } = place;
  for (const [colour, width] of [
    [paper, 6],
    [ink, 2],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.beginPath();
    context.moveTo(x(at), from);
    context.lineTo(x(at), to);
    context.stroke();
  }
};
