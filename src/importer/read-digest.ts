import { excerptOf } from '../domain/excerpt.ts';
import { hasWord } from '../domain/text.ts';
import type { LogicalLine } from './logical-lines.ts';
import { logicalLines } from './logical-lines.ts';
import { headingFaults, hiddenInBody, mastheadFaults } from './name-faults.ts';
import type { Position, Problem } from './problem.ts';
import { type Masthead, readMasthead } from './read-masthead.ts';
import { type PlacedSection, readSections } from './read-sections.ts';
import { linesOf, positionOf } from './source-lines.ts';

/** A digest as read from its text: what stands at its head, its sections, and where each statement stands. */
export interface ReadDigest {
  readonly masthead: Masthead;
  readonly sections: readonly PlacedSection[];
  readonly positionOf: (offset: number) => Position;
  /** What its statements and headings have that nobody sees, each character once. */
  readonly hidden: readonly Problem[];
}

/** More statements, or sections, than any one article's digest has. */
const mostStatements = 5000;
/** More UTF-16 units than any one statement has. */
const longestStatement = 20_000;

/** The offsets of brackets that open and never close within their line. */
const openBrackets = (source: string, lines: readonly LogicalLine[]): number[] =>
  lines.flatMap(({ start, end }) => {
    const open: number[] = [];
    for (const { index, 0: bracket } of source.slice(start, end).matchAll(/[[\]［］]/g)) {
      if (bracket === '[' || bracket === '［') open.push(start + index);
      else open.pop();
    }
    return open;
  });

/** Reads a digest's text, or says what keeps it from being one. */
export const readDigestText = (
  source: string,
): { digest: ReadDigest } | { problems: readonly Problem[] } => {
  const lines = linesOf(source);
  const at = (offset: number): Position => positionOf(lines, offset);
  const head = readMasthead(lines);
  if ('problem' in head) return { problems: [head.problem] };
  const { masthead } = head;
  const misnamed = mastheadFaults(masthead);
  if (misnamed.length > 0) return { problems: misnamed };
  const body = logicalLines(lines.slice(masthead.next));
  const overlong = headingFaults(body, at);
  if (overlong.length > 0) return { problems: overlong };
  const unclosed = openBrackets(source, body);
  if (unclosed.length > 0) {
    return {
      problems: unclosed.slice(0, 20).map((offset) => ({
        code: 'open-bracket',
        at: at(offset),
        text: excerptOf(source.slice(offset, offset + 60).split(/[\r\n]/)[0] ?? '', 24),
      })),
    };
  }
  const sections = readSections(source, body);
  const count = sections.reduce((sum, { statements }) => sum + statements.length, 0);
  if (count > mostStatements || sections.length > mostStatements) {
    return { problems: [{ code: 'too-many-statements', limit: mostStatements }] };
  }
  if (count === 0) {
    return { problems: [{ code: 'no-statement', at: { line: masthead.next, column: 1 } }] };
  }
  const tooLong = sections
    .flatMap(({ statements }) => statements)
    .filter(({ start, end }) => end - start > longestStatement);
  if (tooLong.length > 0) {
    return {
      problems: tooLong.map(({ start }) => ({
        code: 'too-long',
        what: 'statement',
        at: at(start),
        limit: longestStatement,
      })),
    };
  }
  const wordless = sections
    .flatMap(({ statements }) => statements)
    .filter(({ statement }) => !hasWord(statement.text));
  if (wordless.length > 0) {
    return {
      problems: wordless.map(({ start, statement }) => ({
        code: 'no-words',
        at: at(start),
        text: excerptOf(statement.raw, 40),
      })),
    };
  }
  return { digest: { masthead, sections, positionOf: at, hidden: hiddenInBody(source, body, at) } };
};
