import type { Standing } from './finding.ts';

/** A part of a stamp: an outline, whole or dashed, what is filled, or what is cut out of it; its path on a field of 20 by 20, as SVG draws it. */
export type StampPart = readonly [draw: 'line' | 'solid' | 'cut' | 'dashed', path: string];

const circle = 'M1.5 10a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0z';

/** What the stamp of each finding is drawn of, from below; its shape tells it without colour and without its word. */
export const stampShapes: Readonly<Record<Standing, readonly StampPart[]>> = {
  corroborated: [
    ['solid', circle],
    ['cut', 'M5.5 10.5l3.2 3.2 6-7'],
  ],
  'broadly-consistent': [
    ['line', circle],
    ['line', 'M5.5 8.7q2.25-2.2 4.5 0t4.5 0M5.5 12.7q2.25-2.2 4.5 0t4.5 0'],
  ],
  contested: [
    ['solid', 'M10 1L1 10l9 9z'],
    ['line', 'M10 1.5L18.5 10 10 18.5 1.5 10z'],
  ],
  contradicted: [['line', 'M1.5 1.5h17v17h-17zM6 6l8 8M14 6l-8 8']],
  'not-checkable': [['line', 'M10 1.5l8.5 16.5h-17zM6.5 13.5h7']],
  unreviewed: [['dashed', circle]],
};
