import type { ChartCard } from '../cards/card.ts';
import { frame, openCard } from './card-frame.ts';
import { drawCaveats } from './draw-caveats.ts';
import { drawRows } from './draw-rows.ts';
import type { Sheet } from './sheet.ts';

/** Draws the card of a chart: its title, and the chart. */
export const drawChartCard = (card: ChartCard): Sheet => {
  const { left, right, inner } = frame;
  const sheet = openCard(card.id, card.site, card.kicker);
  const ended = sheet.paragraph(card.headline, {
    x: left,
    top: 92,
    width: inner,
    height: 112,
    largest: 54,
    smallest: 34,
    leading: 1.15,
    weight: 600,
    even: true,
  });
  sheet.rule(left, right, ended + 12, 'rule-firm');
  const bottom = drawCaveats(sheet, card.tracks, frame.foot + 6);
  drawRows(sheet, card.tracks, { left, right, top: ended + 22, bottom });
  return sheet;
};
