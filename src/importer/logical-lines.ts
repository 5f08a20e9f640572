import { citationPattern } from '../domain/digest.ts';
import { beginsSmall, endsInAbbreviation, isHeadingText, withoutBold } from './heading.ts';
import type { SourceLine } from './source-lines.ts';

/** Lines that belong together: a heading, or text whose first statement begins at once (`item`) or may follow a heading (`text`). */
export interface LogicalLine {
  readonly kind: 'heading' | 'item' | 'text';
  /** The words of a heading; empty for text. */
  readonly heading: string;
  /** UTF-16 offsets into the source, from the first character of the words to the last. */
  readonly start: number;
  readonly end: number;
}

const bullet = /^\s*[-*•–]\s+(?=\S)/;
const hashes = /^\s*#{1,6}\s+(?=\S)/;
const citation = new RegExp(citationPattern);
const citedAtStart = new RegExp(`^${citationPattern.source}`);
const citedAtEnd = new RegExp(`${citationPattern.source}\\s?[.。．!?！？]?["”’)）]*$`);

/** A longer line is no rule, whatever it is made of. */
const longestRule = 300;

/** A line without words, or a rule that divides what stands above it from what stands below. */
const isBlank = ({ text }: SourceLine): boolean =>
  text.trim() === '' || (text.length <= longestRule && /^\s*([-*_=])(?:\s*\1){2,}\s*$/.test(text));
const hasDash = (text: string): boolean => /\s-\s/.test(text);
const isFinished = (text: string): boolean =>
  citedAtEnd.test(text.slice(-80)) ||
  (/[.。．!?！？…:：]["”’)）*]*$/.test(text) && !endsInAbbreviation(text));

const isBoldLine = (text: string): boolean =>
  /^\*\*[^*]+\*\*[:：]?$/.test(text) && !citation.test(text);

/** The words of a heading that has a line of its own: without the `**` around them, or the colon that leads to what is below. */
const headingOf = (text: string): string =>
  withoutBold(text.replace(/[:：]$/, ''))
    .replace(/[:：]$/, '')
    .trimEnd();

/** Whether a line without `**` is a heading: above an item almost any words are, elsewhere only what is no sentence and no clause. */
const isPlainHeading = (text: string, following: SourceLine | undefined): boolean => {
  if (following === undefined || citation.test(text) || !isHeadingText(text)) return false;
  if (bullet.test(following.text)) return !/[。;；,，]$/.test(text);
  return !beginsSmall(following.text.trim()) && !hasDash(text) && !/[.。;；,，!！]$/.test(text);
};

/** Whether a line carries on the statement of the line before it, in the same block. */
const continues = (text: string, before: string, following: SourceLine | undefined): boolean => {
  if (citedAtStart.test(text)) return true;
  const isSmall = beginsSmall(text);
  const finished = isFinished(before);
  const isItem = following !== undefined && bullet.test(following.text);
  if (isItem && (finished || !isSmall) && isPlainHeading(text, following)) return false;
  return isSmall || !finished;
};

/** Groups the lines after the publisher's into headings and text, joining those that an editor or a mail program has wrapped. */
export const logicalLines = (lines: readonly SourceLine[]): LogicalLine[] => {
  const logical: { kind: LogicalLine['kind']; heading: string; start: number; end: number }[] = [];
  let before: string | undefined;
  lines.forEach((line, index) => {
    if (isBlank(line)) {
      before = undefined;
      return;
    }
    const text = line.text.trim();
    const end = line.start + line.text.trimEnd().length;
    const following = lines.slice(index + 1, index + 8).find((next) => !isBlank(next));
    const startAfter = (mark: RegExp): number =>
      line.start + (mark.exec(line.text)?.[0].length ?? 0);
    const add = (kind: LogicalLine['kind'], start: number, heading = ''): void => {
      logical.push({ kind, heading, start, end });
    };
    const last = logical.at(-1);
    if (bullet.test(line.text)) {
      add('item', startAfter(bullet));
    } else if (hashes.test(line.text)) {
      const start = startAfter(hashes);
      add('heading', start, headingOf(line.text.slice(start - line.start).trim()));
      before = undefined;
      return;
    } else if (isBoldLine(text)) {
      add('heading', startAfter(/^\s*/), headingOf(text));
      before = undefined;
      return;
    } else if (before !== undefined && last !== undefined && continues(text, before, following)) {
      last.end = end;
    } else if (isPlainHeading(text, following)) {
      add('heading', startAfter(/^\s*/), headingOf(text));
      before = undefined;
      return;
    } else {
      add('text', startAfter(/^\s*/));
    }
    before = text;
  });
  return logical;
};
