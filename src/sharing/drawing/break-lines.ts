/** How wide a text is, in pixels. */
export type Measure = (text: string) => number;

const [opening, closing] = ['（《〈「『“‘(', ',.，。、:：;；!！?？”’)）》〉」』…%％'];

/** What may not be broken: a word with the space after it, or one Chinese character with the marks that stay at it. */
const unit = new RegExp(
  `[${opening}]*\\p{sc=Han}[${closing}]*[^\\S\\u00a0]*|(?:[^\\s\\p{sc=Han}]|\\u00a0)+[^\\S\\u00a0]*|[^\\S\\u00a0]+`,
  'gu',
);

/** Where a Chinese text breaks best: where its phrases end. */
const phraseEnd = /(?<=[,，:：、。;；!！?？])(?![\d”’）》」』])/u;

const fill = (units: readonly string[], width: number, measure: Measure): string[] => {
  const lines: string[] = [];
  for (const part of units) {
    const line = lines.at(-1);
    if (line !== undefined && measure((line + part).trimEnd()) <= width) {
      lines[lines.length - 1] = line + part;
    } else lines.push(part);
  }
  return lines;
};

/** Cuts what no line holds between any of its characters. */
const fitting = (part: string, width: number, measure: Measure): string[] =>
  measure(part.trimEnd()) <= width ? [part] : fill([...part], width, measure);

/** The parts between which a text may break on lines of a width: Chinese breaks at its phrases where each of them fits. */
const partsOf = (text: string, width: number, measure: Measure): string[] => {
  const phrases = phrasesOf(text);
  if (phrases.every((phrase) => measure(phrase) <= width)) return phrases;
  return (text.match(unit) ?? []).flatMap((part) => fitting(part, width, measure));
};

/** The phrases of a text without spaces, which Chinese is; of another the whole. */
export const phrasesOf = (text: string): string[] =>
  /\p{sc=Han}/u.test(text) && !/\s/.test(text) ? text.split(phraseEnd) : [text];

/** Breaks a text into as few lines as hold it; joined again they are the text. */
export const breakLines = (text: string, width: number, measure: Measure): string[] =>
  fill(partsOf(text, width, measure), width, measure);

/** Breaks a text into the same number of lines, as even as they can be. */
export const balanceLines = (text: string, width: number, measure: Measure): string[] => {
  const parts = partsOf(text, width, measure);
  const lines = fill(parts, width, measure);
  let [narrow, wide] = [Math.max(0, ...parts.map((part) => measure(part.trimEnd()))), width];
  while (wide - narrow > 4) {
    const middle = (narrow + wide) / 2;
    if (fill(parts, middle, measure).length > lines.length) narrow = middle;
    else wide = middle;
  }
  return fill(parts, wide, measure);
};

/** The beginning of a text that fits a width, closed with an ellipsis where it is not the whole; cut between words where it can be. */
export const cutToWidth = (text: string, width: number, measure: Measure): string => {
  if (measure(text.trimEnd()) <= width) return text.trimEnd();
  const units = text.match(unit) ?? [];
  const closed = (kept: readonly string[]): string =>
    `${kept.join('').replace(/[\s,.;:·、，。—–-]+$/u, '')}…`;
  for (const parts of [units, [...text]]) {
    let kept = 0;
    while (kept < parts.length && measure(closed(parts.slice(0, kept + 1))) <= width) kept += 1;
    if (kept > 0) return closed(parts.slice(0, kept));
  }
  return '…';
};
