import { showHidden } from '../domain/hidden-characters.ts';
import { partsOf } from './entry-parts.ts';
import { explain } from './explain.ts';
import type { Explanation } from './explanation.ts';
import { lineOfField } from './line-of-field.ts';
import type { Problem } from './problem.ts';

/** Problems in words, errors first: `content/claims/x.md:7: fault — remedy`, a line each. */
export interface Report {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

const lineOfWords = (text: string, words: string): number | undefined => {
  const index = text.indexOf(words);
  return index < 0 ? undefined : text.slice(0, index).split('\n').length;
};

/** The line of an entry’s text, counted from 1, at which an explanation says to look. */
export const lineIn = (
  text: string,
  { field, offset, bodyLine, line, words }: Explanation,
): number | undefined => {
  if (line !== undefined) return line;
  if (bodyLine !== undefined) return bodyLine - 1 + (partsOf(text)?.bodyLine ?? 1);
  if (field !== undefined) return lineOfField(text, field, offset);
  return words === undefined ? undefined : lineOfWords(text, words);
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
    const { severity, field, bodyLine, words, fault, remedy } = explanation;
    const isLooked = [field, bodyLine, words].some((where) => where !== undefined);
    const text = isLooked ? read(problem.file) : undefined;
    const line = text === undefined ? explanation.line : lineIn(text, explanation);
    const place = line === undefined ? '' : `:${line}`;
    const list = severity === 'error' ? report.errors : report.warnings;
    list.push(showHidden(`${folder}/${problem.file}${place}: ${fault} — ${remedy}`));
  }
  return report;
};
