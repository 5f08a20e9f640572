import type { ArticleData } from '../domain/article.ts';
import { type FoundFigure, findFigures } from '../domain/find-figures.ts';
import { excerptOf } from '../domain/excerpt.ts';
import { showHidden } from '../domain/hidden-characters.ts';
import { explain, type Problem } from './problem.ts';
import type { ReadDigest } from './read-digest.ts';

/** A problem as a program reads it; line and column count from 1 in UTF-16 units and are left out where it has no place. */
export interface ReportedProblem {
  readonly severity: 'error' | 'warning';
  readonly code: Problem['code'];
  readonly line?: number;
  readonly column?: number;
  readonly fault: string;
  readonly remedy: string;
}

/** One statement as a program reads it. */
export interface ReportedStatement {
  readonly text: string;
  readonly paragraphs: readonly number[];
  readonly line: number;
  readonly column: number;
  /** The figures it states, with their UTF-16 offsets in `text`. */
  readonly figures: readonly FoundFigure[];
}

/** The whole of an import, as `--json` prints it. */
export interface ImportReport {
  readonly article: ({ readonly id: string } & ArticleData) | null;
  readonly sections: readonly {
    readonly heading: string;
    readonly statements: readonly ReportedStatement[];
  }[];
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly kept: readonly string[];
  readonly problems: readonly ReportedProblem[];
}

/** The sections of a digest as a program reads them. */
export const reportSections = ({ sections, positionOf }: ReadDigest): ImportReport['sections'] =>
  sections.map(({ heading, statements }) => ({
    heading,
    statements: statements.map(({ statement: { text, paragraphs }, start }) => ({
      text,
      paragraphs,
      ...positionOf(start),
      figures: findFigures(text).figures,
    })),
  }));

/** What is worth a second look in a digest that could be read: characters that nobody sees, headings without a statement, statements without a citation, numbers that could not be typed. */
export const warningsOf = ({ hidden, sections, positionOf }: ReadDigest): Problem[] => [
  ...hidden,
  ...sections
    .filter(({ statements }) => statements.length === 0)
    .map(({ heading }): Problem => ({ code: 'empty-section', heading })),
  ...sections
    .flatMap(({ statements }) => statements)
    .flatMap(({ statement: { text, paragraphs }, start }): Problem[] => {
      const at = positionOf(start);
      const uncited: Problem = { code: 'uncited', at, text: excerptOf(text, 60) };
      return [
        ...(paragraphs.length === 0 ? [uncited] : []),
        ...findFigures(text).untyped.map(({ wording }): Problem => ({
          code: 'untyped-number',
          at,
          text: wording,
        })),
      ];
    }),
];

/** A problem as a program reads it. */
export const reportProblem = (problem: Problem): ReportedProblem => {
  const { severity, fault, remedy } = explain(problem);
  const place = 'at' in problem ? problem.at : {};
  return { severity, code: problem.code, ...place, fault, remedy };
};

/** A problem as a person reads it: `digest.txt:3: fault — remedy`. */
export const problemLine = (
  file: string,
  { severity, line, fault, remedy }: ReportedProblem,
): string =>
  showHidden(
    `${severity.padEnd(7)}  ${file}${line === undefined ? '' : `:${line}`}: ${fault} — ${remedy}`,
  );
