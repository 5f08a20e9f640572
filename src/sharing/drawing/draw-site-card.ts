import type { SiteCard } from '../cards/card.ts';
import { frame, openCard } from './card-frame.ts';
import type { Sheet } from './sheet.ts';

/** Draws the card of the site: what it is, and the articles on it. */
export const drawSiteCard = (card: SiteCard): Sheet => {
  const { left, right, inner } = frame;
  const sheet = openCard(card.id, card.site, card.kicker);
  const bare = card.entries.length === 0;
  const ended = sheet.paragraph(card.headline, {
    x: left,
    top: 110,
    width: inner,
    height: bare ? 420 : 170,
    largest: bare ? 84 : 60,
    smallest: 34,
    leading: 1.16,
    weight: 600,
    even: true,
  });
  if (bare) return sheet;
  const top = ended + 22;
  const step = Math.min(92, (frame.foot + 10 - top) / card.entries.length);
  card.entries.forEach(({ title, by }, index) => {
    const y = top + index * step;
    sheet.rule(left, right, y, index === 0 ? 'rule-firm' : 'rule');
    const at = { x: left, most: inner };
    sheet.line(title, { ...at, y: y + step * 0.46 }, { size: step * 0.33, weight: 600 });
    const soft = { size: step * 0.25, italic: true, colour: 'ink-soft' };
    sheet.line(by, { ...at, y: y + step * 0.82 }, soft);
  });
  return sheet;
};
