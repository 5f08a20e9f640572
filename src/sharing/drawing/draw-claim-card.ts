import type { CardEvidence, ClaimCard } from '../cards/card.ts';
import { frame, openCard } from './card-frame.ts';
import { drawBeside } from './draw-beside.ts';
import { drawCaveats } from './draw-caveats.ts';
import { drawRows } from './draw-rows.ts';
import { drawStamp } from './draw-stamp.ts';
import type { Letters, Sheet } from './sheet.ts';

const { left, right, inner } = frame;

/** Draws the findings, the hallmark large, and returns where they end. */
const drawFindings = (sheet: Sheet, card: ClaimCard, top: number): number => {
  let y = top;
  for (const [index, { standing, word, about }] of card.findings.slice(0, 2).entries()) {
    const size = index === 0 ? 42 : 28;
    const base = y + size;
    drawStamp(sheet, standing, left, base - size * 0.83, size);
    const x = left + size + 14;
    const took = sheet.line(word, { x, y: base }, { size, weight: 600, colour: standing });
    const after = x + took + 16;
    sheet.line(
      about,
      { x: after, y: base, most: right - after },
      { size: size * 0.66, italic: true, colour: 'ink-soft' },
    );
    y = base + 12;
  }
  if (card.withdrawn !== '') {
    sheet.line(card.withdrawn, { x: left, y: y + 26, most: inner }, { size: 28, weight: 600 });
    y += 38;
  }
  return y;
};

const drawEvidence = (sheet: Sheet, lines: readonly CardEvidence[], top: number, low: number) => {
  const step = Math.min(80, (low - top) / Math.max(1, lines.length));
  const size = Math.min(27, step * 0.42);
  const head = { size, italic: true, colour: 'ink-soft' };
  const soft = { size: size * 0.9, colour: 'ink-soft' };
  const heads = Math.max(...lines.map(({ stance }) => sheet.measure(head)(stance))) + 28;
  const sources = Math.min(
    270,
    Math.max(...lines.map(({ source }) => sheet.measure(soft)(source))),
  );
  lines.forEach((line, index) => {
    const start = top + index * step;
    const y = start + step / 2 + size * 0.34;
    if (index > 0) sheet.rule(left, right, start);
    if (lines[index - 1]?.stance !== line.stance) sheet.line(line.stance, { x: left, y }, head);
    let x = left + heads;
    if (line.value !== '') {
      x += sheet.line(line.value, { x, y, most: 300 }, { size, weight: 600 }) + 14;
    }
    const centred = (text: string, from: number, to: number, letters: Letters): void => {
      const { size: largest, ...looks } = letters;
      const height = step - 8;
      const room = { ...looks, x: from, width: to - from, height, largest, smallest: 17 };
      const setting = sheet.set(text, { ...room, leading: 1.16, top: 0 });
      sheet.paragraph(text, { ...room, leading: 1.16, top: start + (step - setting.height) / 2 });
    };
    if (line.says !== '') centred(line.says, x, right - sources - 28, { size: size * 0.95 });
    centred(line.source, right - sources, right, soft);
  });
};

/** Draws the card of a claim: the claim large, its hallmark, and what stands beside it. */
export const drawClaimCard = (card: ClaimCard): Sheet => {
  const sheet = openCard(card.id, card.site, card.kicker);
  const { tracks, evidence } = card;
  const marks = tracks?.rows[0]?.values.length ?? 0;
  const lean =
    tracks === undefined || (tracks.form === 'beside' && marks + 2 * tracks.caveats.length <= 5);
  const bare = tracks === undefined && evidence.length === 0;
  const height = bare ? 290 : lean ? 176 : 132;
  const findings = 68 + (card.findings.length > 1 ? 40 : 0) + (card.withdrawn === '' ? 0 : 38);
  const ended = sheet.paragraph(card.headline, {
    x: left,
    top: 92,
    width: inner,
    height: height - (findings > 68 ? 24 : 0),
    largest: bare ? 84 : lean ? 70 : 62,
    smallest: 30,
    leading: 1.16,
    weight: 600,
    even: true,
  });
  sheet.rule(left, right, ended + 18, 'rule-firm');
  const top = drawFindings(sheet, card, ended + 32);
  const foot = [card.judged, card.kind].filter((part) => part !== '');
  const low = frame.foot - 40;
  if (!bare) sheet.rule(left, right, top + 6);
  if (tracks !== undefined) {
    const lowest = drawCaveats(sheet, tracks, low);
    if (tracks.form === 'beside') drawBeside(sheet, tracks, top + 16, lowest);
    else drawRows(sheet, tracks, { left, right, top: top + 20, bottom: lowest });
  } else if (!bare) drawEvidence(sheet, evidence, top + 12, low);
  const small = { size: 22, colour: 'ink-soft' };
  sheet.line(foot.join(' · '), { x: left, y: frame.foot, most: inner / 2 }, small);
  if (card.more !== '') sheet.line(card.more, { x: right, y: frame.foot, right: true }, small);
  return sheet;
};
