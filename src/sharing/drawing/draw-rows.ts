import { trackSizes } from '../../charts/track-lanes.ts';
import type { CardRow, CardTracks } from '../cards/card-tracks.ts';
import { drawTicks } from './draw-ticks.ts';
import { drawTracks, lanesOfRows, stageColour } from './draw-tracks.ts';
import type { Sheet } from './sheet.ts';

/** Where rows may stand on a card. */
export interface RowsBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What stands at the end of a row: its leading value, the others, each on one line, and the edition that a group is from. */
const wordsOf = ({ values: [lead, ...others], edition }: CardRow) => ({
  lead: lead?.text ?? '–',
  others: others.map(({ text }) => text.replaceAll(' ', '\u00a0')).join(' · '),
  edition,
});

/** How far the rows lie from each other and how large they are drawn, so that they fill a height. */
const spread = (tracks: CardTracks, height: number) => {
  const { rows } = tracks;
  const heights = lanesOfRows(tracks.drawn).map(({ height: each }) => each);
  const high = heights.reduce((sum, each) => sum + each, 0);
  const bleeds = tracks.line === '' ? 0 : 2 * trackSizes.bleed;
  /** What stands before a row: more where an edition begins, and below a value that was replaced. */
  const before = (index: number): number =>
    (index > 0 && rows[index]?.edition !== '' ? 12 : 0) +
    (!tracks.drawn.bars && (rows[index - 1]?.values.length ?? 0) > 1 ? 8 : 0);
  const breaks = rows.reduce((sum, _, index) => sum + before(index), 0);
  const scale = Math.min(2.2, (height - breaks) / (high + bleeds + 5 * (rows.length - 1)));
  const left = height - breaks - (high + bleeds) * scale;
  const spare = Math.min(64, left / Math.max(1, rows.length - 1));
  let y = (bleeds / 2) * scale;
  const tops = rows.map((_, index) => {
    y += (index > 0 ? spare : 0) + before(index);
    const at = y;
    y += (heights[index] ?? 0) * scale;
    return at;
  });
  return { scale, spare, tops, pitch: Math.min(...heights) * scale + spare };
};

const ticksHigh = 26;

/** Draws rows with their labels before their tracks, and after them each value in words. */
export const drawRows = (sheet: Sheet, tracks: CardTracks, box: RowsBox): void => {
  const { left, right, top, bottom } = box;
  const { rows, drawn } = tracks;
  const placed = lanesOfRows(drawn);
  const { scale, spare, tops, pitch } = spread(tracks, bottom - top - ticksHigh);
  const names = rows.map(({ label }) => label);
  const largest = Math.min(32, 0.72 * pitch);
  const size = sheet.fit(names, 400, { size: largest, smallest: 18 });
  const firm = { size: Math.min(36, largest * 1.12), weight: 600 };
  const soft = { size: Math.max(17, largest * 0.72), colour: 'ink-soft' };
  const said = rows.map(wordsOf);
  const labels = Math.min(400, Math.max(...names.map(sheet.measure({ size }))));
  const values = Math.max(
    ...said.map(({ lead, others, edition }) => {
      const opens = edition === '' ? 0 : sheet.measure(soft)(edition) + 14;
      const wide = Math.min(330, sheet.measure(firm)(lead) + opens);
      return Math.max(wide, Math.min(250, sheet.measure(soft)(others)));
    }),
  );
  const x = left + labels + 28;
  const width = right - values - 28 - x;
  const start = right - values;
  const origin = top + ticksHigh;
  drawTicks(sheet, tracks.ticks, x, width, top + 16);
  const stages = rows.map(({ stage }) => stage);
  drawTracks(sheet, drawn, stages, { x, y: origin, width, scale, tops });
  rows.forEach((row, index) => {
    const { lead, others, edition } = said[index] ?? wordsOf(row);
    const { lanes: [lane] = [], height = 0 } = placed[index] ?? {};
    const at = origin + (tops[index] ?? 0);
    if (edition !== '' && index > 0) sheet.rule(left, right, at - spare / 2 - 6);
    const base = at + ((lane?.height ?? height) / 2) * scale + size * 0.34;
    sheet.line(row.label, { x: left, y: base, most: labels + 1 }, { size });
    const colour = drawn.bars ? stageColour(row.stage) : 'ink';
    const took = sheet.line(lead, { x: start, y: base, most: values + 1 }, { ...firm, colour });
    if (edition !== '') {
      const after = start + took + 14;
      sheet.line(edition, { x: after, y: base, most: right - after + 1 }, soft);
    }
    if (others === '') return;
    sheet.paragraph(others, {
      ...soft,
      x: start,
      top: base + size * 0.24,
      width: values,
      height: Math.max(soft.size * 1.25, at + height * scale - base),
      largest: soft.size,
      smallest: 15,
    });
  });
};
