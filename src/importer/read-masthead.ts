import { hasWord } from '../domain/text.ts';
import type { Position, Problem } from './problem.ts';
import type { SourceLine } from './source-lines.ts';

/** What stands before a digest's sections, as printed: title, publisher, day and, if given, time. */
export interface Masthead {
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly time: string | undefined;
  readonly titleAt: Position;
  readonly publisherAt: Position;
  /** The index of the first line after the publisher's. */
  readonly next: number;
}

const dateOf = String.raw`([12]\d{3})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?日?`;
const timeOf = String.raw`(\d{1,2}):(\d{2})(?::\d{2})?`;
const publisherLine = new RegExp(
  String.raw`^(.{0,200})[·・•‧∙|]\s?${dateOf}(?:(?:\s|T){1,3}${timeOf})?$`,
);
const longestLine = 300;

/** What parts publisher and date, in the forms too that are folded into those above. */
const separator = /[·・•‧∙|｜･\u0387]/g;

/** The publisher as the line prints it, its letters unfolded. */
const asPrinted = (line: string, folded: string): string => {
  const last = [...line.matchAll(separator)].at(-1);
  return last === undefined ? folded : line.slice(0, last.index).replace(/\s+/g, ' ').trim();
};

interface PublisherLine {
  readonly line: SourceLine;
  readonly index: number;
  readonly publisher: string;
  readonly printed: string;
  readonly date: string;
  readonly time: string | undefined;
}

const readPublisherLine = (line: SourceLine, index: number): PublisherLine[] => {
  if (line.text.length > longestLine) return [];
  const text = line.text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const match = publisherLine.exec(text);
  if (match === null) return [];
  const [, publisher = '', year = '', month = '', day = '', hour, minute] = match;
  const two = (digits: string): string => digits.padStart(2, '0');
  return [
    {
      line,
      index,
      publisher: asPrinted(line.text, publisher.trim()),
      printed: text.slice(publisher.length + 1).trim(),
      date: `${year}-${two(month)}-${two(day)}`,
      time: hour === undefined ? undefined : `${two(hour)}:${minute ?? '00'}`,
    },
  ];
};

const exists = ({ date, time }: PublisherLine): boolean => {
  const instant = new Date(`${date}T${time ?? '00:00'}:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date);
};

const startOf = ({ number, text }: SourceLine): Position => ({
  line: number,
  column: text.length - text.trimStart().length + 1,
});

/** Reads the title, the last line before the publisher's, and the publisher's line; page labels before the title are passed over. */
export const readMasthead = (
  lines: readonly SourceLine[],
): { masthead: Masthead } | { problem: Problem } => {
  const [found, second] = lines.flatMap(readPublisherLine);
  if (found === undefined) {
    const marked = lines.find(
      ({ text }) => text.length <= longestLine && /\S\s?[·・•‧∙]/.test(text),
    );
    return { problem: { code: 'no-date', at: startOf(marked ?? lines[0] ?? emptyLine) } };
  }
  const at = startOf(found.line);
  if (second !== undefined) {
    return {
      problem: { code: 'two-articles', at: startOf(second.line), first: found.line.number },
    };
  }
  const titleLine = lines.slice(0, found.index).findLast(({ text }) => hasWord(text));
  if (titleLine === undefined) return { problem: { code: 'no-title', at } };
  if (!hasWord(found.publisher)) return { problem: { code: 'no-publisher', at } };
  if (!exists(found)) return { problem: { code: 'impossible-date', at, date: found.printed } };
  const { publisher, date, time, index } = found;
  const title = titleLine.text.trim();
  const titleAt = startOf(titleLine);
  return {
    masthead: { title, publisher, date, time, titleAt, publisherAt: at, next: index + 1 },
  };
};

const emptyLine: SourceLine = { text: '', start: 0, end: 0, number: 1 };
