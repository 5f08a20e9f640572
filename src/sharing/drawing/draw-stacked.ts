import type { CardTracks } from '../cards/card-tracks.ts';
import type { RowsBox } from './draw-rows.ts';
import { drawTicks } from './draw-ticks.ts';
import { drawTracks, lanesOfRows, stageColour } from './draw-tracks.ts';
import type { Sheet } from './sheet.ts';

/** Draws a chart in a narrow column, each row’s label and values above its track, under its title. */
export const drawStacked = (
  sheet: Sheet,
  title: string,
  tracks: CardTracks,
  { left, right, top, bottom }: RowsBox,
): void => {
  const width = right - left;
  const ended = sheet.paragraph(title, {
    x: left,
    top,
    width,
    height: 64,
    largest: 25,
    smallest: 20,
    weight: 600,
    even: true,
  });
  const placed = lanesOfRows(tracks.drawn);
  const high = placed.reduce((sum, { height }) => sum + height, 0);
  const count = Math.max(1, tracks.rows.length);
  const start = ended + 30;
  const head = Math.min(44, (0.45 * (bottom - start)) / count);
  const scale = Math.min(1.6, (bottom - start - count * head) / high);
  const spare = (bottom - start - count * head - high * scale) / count;
  const size = head * 0.74;
  drawTicks(sheet, tracks.ticks, left, width, ended + 24);
  let y = start;
  const tops = placed.map(({ height }) => {
    const at = y + head;
    y = at + height * scale + spare;
    return at;
  });
  const origin = tops[0] ?? start;
  drawTracks(
    sheet,
    tracks.drawn,
    tracks.rows.map(({ stage }) => stage),
    { x: left, y: origin, width, scale, tops: tops.map((at) => at - origin) },
  );
  tracks.rows.forEach(({ label, stage, values: [lead, ...others] }, index) => {
    const base = (tops[index] ?? 0) - head * 0.18;
    const named = sheet.line(label, { x: left, y: base, most: width / 2 }, { size: size * 0.9 });
    const took = sheet.line(
      lead?.text ?? '–',
      { x: left + named + 10, y: base },
      { size, weight: 600, colour: stageColour(stage) },
    );
    const most = width - named - took - 26;
    if (others.length === 0 || most < 40) return;
    const said = others.map(({ text }) => text).join(' · ');
    const soft = { size: 20, colour: 'ink-soft' };
    const fits = sheet.fit([said], most, { ...soft, smallest: 13 });
    sheet.line(said, { x: right, y: base, right: true, most }, { ...soft, size: fits });
  });
};
