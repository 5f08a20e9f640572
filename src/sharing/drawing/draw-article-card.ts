import type { ArticleCard } from '../cards/card.ts';
import { frame, openCard } from './card-frame.ts';
import { drawStacked } from './draw-stacked.ts';
import { drawStamp } from './draw-stamp.ts';
import type { Sheet } from './sheet.ts';

/** Draws the card of an article: its titles, where its claims stand, and its lead chart. */
export const drawArticleCard = (card: ArticleCard): Sheet => {
  const { left, right, inner } = frame;
  const sheet = openCard(card.id, card.site, card.kicker);
  const alone = card.chart === undefined;
  const width = alone ? inner : 500;
  const room = { x: left, width, even: true };
  let y = sheet.paragraph(card.headline, {
    ...room,
    top: 100,
    height: alone ? 200 : 170,
    largest: alone ? 64 : 48,
    smallest: 28,
    leading: 1.2,
    weight: 600,
  });
  if (card.translated !== '') {
    y = sheet.paragraph(card.translated, {
      ...room,
      top: y + 12,
      height: 132,
      largest: alone ? 32 : 26,
      smallest: 20,
      leading: 1.28,
      italic: true,
      colour: 'ink-soft',
      even: false,
    });
  }
  const top = y + 22;
  if (card.tally.length > 0) sheet.rule(left, left + width, top, 'rule-firm');
  const step = Math.min(50, (frame.foot + 14 - top) / Math.max(1, card.tally.length));
  const size = Math.min(32, step * 0.68);
  card.tally.forEach(({ standing, word, count }, index) => {
    const base = top + 8 + index * step + step / 2 + size * 0.34;
    const colour = standing;
    sheet.line(count, { x: left + 44, y: base, right: true }, { size, weight: 600 });
    drawStamp(sheet, standing, left + 62, base - size * 0.8, size * 0.95);
    sheet.line(
      word,
      { x: left + 62 + size + 12, y: base, most: width },
      { size, weight: 600, colour },
    );
  });
  if (card.chart !== undefined) {
    drawStacked(sheet, card.chart.title, card.chart.tracks, {
      left: 612,
      right,
      top: 104,
      bottom: 596,
    });
  }
  return sheet;
};
