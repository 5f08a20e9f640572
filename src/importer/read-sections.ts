import { citationPattern, parseStatement, type Statement } from '../domain/digest.ts';
import { joinLines } from '../domain/lines.ts';
import { type Before, headingAt } from './heading.ts';
import type { LogicalLine } from './logical-lines.ts';

/** A statement and where it stands in the source, in UTF-16 offsets: its raw span. */
export interface PlacedStatement {
  readonly statement: Statement;
  readonly start: number;
  readonly end: number;
}

/** A section as read; statements before any heading stand in one whose heading is empty. */
export interface PlacedSection {
  readonly heading: string;
  readonly statements: readonly PlacedStatement[];
}

const closing = /^["”’)）]{0,3}(?:\s?([.。．!?！？;；])["”’)）]{0,3})?/;
const dash = /^\s*-\s+(?=\S)/;

/** Where the citation group that begins at `from` ends, and what follows it. */
const groupEnd = (source: string, from: number, end: number): { at: number; before: Before } => {
  const next = new RegExp(`[ \\t\\u3000]{0,3}${citationPattern.source}`, 'y');
  let at = from;
  for (;;) {
    next.lastIndex = at;
    const match = next.exec(source);
    if (match === null || next.lastIndex > end) break;
    at = next.lastIndex;
  }
  const [mark = '', stop] = closing.exec(source.slice(at, Math.min(end, at + 8))) ?? [];
  return { at: at + mark.trimEnd().length, before: stop === undefined ? 'citation' : 'stop' };
};

/** The statements and headings of one logical line, in order. */
type Found = { readonly heading: string } | { readonly start: number; readonly end: number };

const scan = (source: string, line: LogicalLine): Found[] => {
  const { end } = line;
  const found: Found[] = [];
  const first = line.kind === 'text' ? headingAt(source, line.start, end, 'nothing') : undefined;
  if (first !== undefined) found.push({ heading: first.text });
  let start = first?.next ?? line.start;
  const citations = new RegExp(citationPattern, 'g');
  citations.lastIndex = start;
  for (;;) {
    const match = citations.exec(source);
    if (match === null || match.index >= end) break;
    const { at, before } = groupEnd(source, match.index, end);
    citations.lastIndex = at;
    const item = dash.exec(source.slice(at, Math.min(end, at + 80)));
    const heading = item === null ? headingAt(source, at, end, before) : undefined;
    if (item === null && heading === undefined) continue;
    found.push({ start, end: at });
    if (heading !== undefined) found.push({ heading: heading.text });
    start = heading?.next ?? at + (item?.[0].length ?? 0);
    citations.lastIndex = start;
  }
  if (start < end) found.push({ start, end });
  return found;
};

const placed = (source: string, start: number, end: number): PlacedStatement => {
  const raw = source.slice(start, end);
  return { statement: parseStatement(joinLines(raw)), start, end };
};

/** Reads logical lines into sections: every character of them is in a heading, in a statement, or in what divides the two. */
export const readSections = (source: string, lines: readonly LogicalLine[]): PlacedSection[] => {
  const sections: { heading: string; statements: PlacedStatement[] }[] = [];
  const begin = (heading: string): void => {
    sections.push({ heading, statements: [] });
  };
  for (const line of lines) {
    if (line.kind === 'heading') {
      begin(line.heading);
      continue;
    }
    for (const part of scan(source, line)) {
      if ('heading' in part) {
        begin(part.heading);
        continue;
      }
      if (sections.length === 0) begin('');
      sections.at(-1)?.statements.push(placed(source, part.start, part.end));
    }
  }
  return sections;
};
