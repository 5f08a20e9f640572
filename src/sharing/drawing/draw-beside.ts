import { trackSizes } from '../../charts/track-lanes.ts';
import type { CardTracks } from '../cards/card-tracks.ts';
import { frame } from './card-frame.ts';
import { drawTicks } from './draw-ticks.ts';
import { drawTracks, lanesOfRows, stageColour } from './draw-tracks.ts';
import type { Sheet } from './sheet.ts';

const track = { x: frame.left, width: 430 } as const;
const gap = 30;

/** Draws one number that the article states beside what others measured: its track, and a line of words at the height of each mark. */
export const drawBeside = (sheet: Sheet, tracks: CardTracks, top: number, bottom: number): void => {
  const [row] = tracks.rows;
  const [placed] = lanesOfRows(tracks.drawn);
  if (row === undefined || placed === undefined) return;
  const scale = Math.min(2.3, (bottom - top - 22) / placed.height);
  const y = top + 22 + Math.max(0, (bottom - top - 22 - placed.height * scale) / 2);
  drawTicks(sheet, tracks.ticks, track.x, track.width, y - 2);
  drawTracks(
    sheet,
    tracks.drawn,
    tracks.rows.map(({ stage }) => stage),
    { ...track, y, scale, tops: [0] },
  );
  const size = Math.min(28, trackSizes.bar * 1.36 * scale);
  const firm = { size: 1.9 * size, weight: 600, colour: stageColour(row.stage) };
  const strong = { size, weight: 600 };
  const drawn = row.values.filter((value) => value.drawn);
  const values = drawn.filter(({ stated }) => !stated).map(({ text }) => text);
  const wide = Math.max(0, ...values.map(sheet.measure(strong))) + 16;
  const x = track.x + track.width + gap;
  const names = drawn.filter(({ stated }) => !stated).map(({ sources }) => sources.at(-1) ?? '');
  const soft = {
    size: sheet.fit(names, frame.right - x - wide, { size: size * 0.9, smallest: 17 }),
    colour: 'ink-soft',
  };
  drawn.forEach(({ text, stated, sources }, index) => {
    const lane = placed.lanes[index];
    if (lane === undefined) return;
    const letters = stated ? firm : strong;
    const middle = y + (lane.top + lane.height / 2) * scale;
    const base = middle + letters.size * 0.34;
    const took = sheet.line(text, { x, y: base, most: frame.right - x }, letters);
    const after = stated ? x + took + 14 : x + Math.max(wide, took + 12);
    const most = frame.right - after;
    const fits = sources.find((name) => sheet.measure(soft)(name) <= most);
    const said = stated ? tracks.asStated : (fits ?? sources.at(-1) ?? '');
    sheet.line(said, { x: after, y: base, most }, soft);
  });
};
