import { explain } from './explain.ts';
import type { Explanation } from './explanation.ts';
import { lineOfField } from './line-of-field.ts';
import type { Problem } from './problem.ts';

/** Problems in words, errors first: `content/claims/x.md:7: fault — remedy`, a line each. */
export interface Report {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** The first line, counted from 1, that has the words, looked for from a line on. */
const lineOfWords = (lines: readonly string[], words: string, from = 1): number | undefined => {
  const index = lines.findIndex((line, at) => at >= from - 1 && line.includes(words));
  return index < 0 ? undefined : index + 1;
};

const bodyStart = (lines: readonly string[]): number => lines.indexOf('---', 1) + 2;

const lineIn = (text: string, { field, line, words, inBody = false }: Explanation) => {
  if (line !== undefined) return line;
  const lines = text.split(/\r?\n/);
  if (words !== undefined && inBody) return lineOfWords(lines, words, bodyStart(lines));
  const start = field === undefined ? undefined : lineOfField(text, field);
  if (words === undefined) return start;
  const found = lineOfWords(lines, words, start);
  return found !== undefined && (start === undefined || found < bodyStart(lines)) ? found : start;
};

/** Puts problems into words; `read` gives a file's text by its path in the content folder, or undefined where it cannot; `folder` is the name to show for that. */
export const reportOf = (
  problems: readonly Problem[],
  read: (file: string) => string | undefined,
  folder = 'content',
): Report => {
  const report = { errors: [] as string[], warnings: [] as string[] };
  for (const problem of problems) {
    const explanation = explain(problem);
    const { severity, field, words, fault, remedy } = explanation;
    const text = field === undefined && words === undefined ? undefined : read(problem.file);
    const line = text === undefined ? explanation.line : lineIn(text, explanation);
    const place = line === undefined ? '' : `:${line}`;
    const list = severity === 'error' ? report.errors : report.warnings;
    list.push(`${folder}/${problem.file}${place}: ${fault} — ${remedy}`);
  }
  return report;
};
