import type { Position } from './problem.ts';

/** One line of a source, without its break, in UTF-16 offsets into the source. */
export interface SourceLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Counted from 1. */
  readonly number: number;
}

/** The lines of a source, whatever breaks them. */
export const linesOf = (source: string): SourceLine[] => {
  const lines: SourceLine[] = [];
  const add = (start: number, end: number): void => {
    lines.push({ text: source.slice(start, end), start, end, number: lines.length + 1 });
  };
  let start = 0;
  for (const match of source.matchAll(/\r\n|\n|\r/g)) {
    add(start, match.index);
    start = match.index + match[0].length;
  }
  add(start, source.length);
  return lines;
};

/** The line and column of an offset, both from 1. */
export const positionOf = (lines: readonly SourceLine[], offset: number): Position => {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lines[low]?.start ?? 0) + 1 };
};
