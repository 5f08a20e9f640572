import { trackSizes } from '../../charts/track-lanes.ts';
import type { ChartPicture } from '../cards/chart-picture.ts';
import { finish, type Picture } from './draw-card.ts';
import { drawTicks } from './draw-ticks.ts';
import { drawTracks, lanesOfRows, stageColour } from './draw-tracks.ts';
import { drawValueLine, writeWhole } from './draw-value-line.ts';
import { openSheet, type Room, type Sheet } from './sheet.ts';
import { giveBack } from './spare-canvas.ts';

const [width, margin, scale] = [1600, 96, 2];
const right = width - margin;

/** Writes a paragraph over the whole width, as high as it has to be. */
const write = (
  sheet: Sheet,
  text: string,
  top: number,
  size: number,
  looks: Partial<Room> = {},
): number => writeWhole(sheet, text, size, { x: margin, width: right - margin, top, ...looks });

const soft = { colour: 'ink-soft' };

/** Draws the rows from a height on, and returns where they end. */
const drawPictureRows = (sheet: Sheet, picture: ChartPicture, top: number): number => {
  const placed = lanesOfRows(picture.drawn);
  const bleed = picture.line === '' ? 0 : trackSizes.bleed * scale;
  const small = { size: 22, ...soft };
  const label = { size: 34 };
  const lead = { size: 40, weight: 600 };
  const names = picture.rows.map((row) => sheet.measure(label)(row.label));
  const labels = Math.min(480, Math.max(170, ...names) + 36);
  const values = Math.max(...picture.rows.map((row) => sheet.measure(lead)(row.lead))) + 40;
  const track = { x: margin + labels, width: right - margin - labels - values };
  drawTicks(sheet, picture.ticks, track.x, track.width, top + 22);
  sheet.line(picture.head, { x: right, y: top + 22, right: true }, small);
  let y = top + 42;
  const tops = picture.rows.map((row, index) => {
    if (row.heading !== '') {
      if (index > 0) sheet.rule(margin, right, y + 8);
      y = write(sheet, row.heading, y + 16, 25, { ...soft, italic: true }) + 4;
    }
    const at = y + (index === 0 || row.heading !== '' ? bleed : 0);
    const { lanes = [], height = 0 } = placed[index] ?? {};
    const middle = at + ((lanes[0]?.height ?? height) / 2) * scale;
    const base = middle + 12;
    const colour = picture.drawn.bars ? stageColour(row.stage) : 'ink';
    sheet.line(row.lead, { x: right, y: base, right: true }, { ...lead, colour });
    const size = sheet.fit([row.label], labels - 30, { ...label, smallest: 20 });
    sheet.line(row.label, { x: margin, y: base, most: labels - 20 }, { size });
    const followed = row.measure !== '' || row.values.length > 0;
    y = at + height * scale + 4 + (followed ? bleed : 0);
    const column = { x: track.x, width: right - track.x };
    if (row.measure !== '') y = write(sheet, row.measure, y, 24, { ...column, ...soft });
    const listed = lanes.slice(lanes.length - row.values.length);
    row.values.forEach((value, each) => {
      y = drawValueLine(sheet, value, listed[each], { x: track.x, y, right });
    });
    y += followed ? 18 + bleed : 4;
    return at;
  });
  const origin = tops[0] ?? top;
  drawTracks(
    sheet,
    picture.drawn,
    picture.rows.map(({ stage }) => stage),
    { ...track, y: origin, scale, tops: tops.map((at) => at - origin) },
  );
  return y + (picture.rows.at(-1)?.values.length === 0 ? bleed : 0);
};

/** Sets the whole picture on a sheet, and returns how high it has to be. */
const layOut = (sheet: Sheet, picture: ChartPicture): number => {
  const { site, kicker, title, line, notes, licence, address } = picture;
  const name = { size: 34, weight: 600 };
  sheet.line(site, { x: right, y: 104, right: true }, name);
  const most = right - margin - sheet.measure(name)(site) - 40;
  let y = write(sheet, kicker, 78, 30, { width: most, italic: true, ...soft });
  y = write(sheet, title, y + 8, 60, { weight: 600, leading: 1.16, even: true }) + 18;
  sheet.rule(margin, right, y, 'rule-firm');
  if (line !== '') y = write(sheet, line, y + 16, 26);
  y = drawPictureRows(sheet, picture, y + 20);
  for (const { heading, lines } of notes) {
    sheet.rule(margin, right, y + 6);
    y = write(sheet, heading, y + 20, 25, { weight: 600 });
    for (const each of lines) y = write(sheet, each, y + 4, 24, soft);
    y += 8;
  }
  sheet.rule(margin, right, y + 6, 'rule-firm');
  const end = { size: 25 };
  sheet.line(address, { x: margin, y: y + 48, most: right - margin }, { ...end, weight: 600 });
  sheet.line(licence, { x: margin, y: y + 84, most: right - margin }, { ...end, ...soft });
  return Math.ceil(y + 84 + 64);
};

/** Draws a chart large, as high as it has to be. */
export const drawChartPicture = (picture: ChartPicture): Promise<Picture> => {
  const name = `The picture of ${picture.id}`;
  const trial = openSheet(name, width, 1);
  const height = layOut(trial, picture);
  giveBack(trial.canvas);
  const sheet = openSheet(name, width, height);
  layOut(sheet, picture);
  return finish(sheet);
};
