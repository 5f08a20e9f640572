import { trackSizes } from './track-lanes.ts';

/** The path of an arrow from the origin toward more or less, as SVG draws it: its shaft, then its head; lengths in CSS pixels. */
export const arrowPath = (toward: 'more' | 'less', length: number): string => {
  const forward = toward === 'more' ? 1 : -1;
  const { arrowHead: head } = trackSizes;
  const [tip, barb] = [forward * length, forward * (length - head)];
  return `M0 0H${tip}M${barb}-${head}L${tip} 0L${barb} ${head}`;
};
