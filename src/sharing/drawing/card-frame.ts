import { openSheet, type Sheet } from './sheet.ts';

/** The measures of every card, in pixels. */
export const frame = {
  width: 1200,
  height: 630,
  left: 64,
  right: 1136,
  inner: 1072,
  /** The baselines of the first and of the last line. */
  head: 74,
  foot: 594,
} as const;

/** A card with its first line: who says what follows, and the name of the site. */
export const openCard = (id: string, site: string, kicker: string): Sheet => {
  const sheet = openSheet(`The card of ${id}`, frame.width, frame.height);
  const name = { size: 30, weight: 600 };
  const wide = sheet.measure(name)(site);
  const most = frame.inner - wide - 40;
  const said = { italic: true, colour: 'ink-soft' };
  const size = sheet.fit([kicker], most, { ...said, size: 28, smallest: 20 });
  if (kicker !== '') {
    sheet.line(kicker, { x: frame.left, y: frame.head, most }, { ...said, size });
  }
  sheet.line(site, { x: frame.right, y: frame.head, right: true, most: frame.inner / 2 }, name);
  return sheet;
};
