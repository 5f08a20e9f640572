import { explain } from './explain.ts';
import { lineOfField } from './line-of-field.ts';
import type { Problem } from './problem.ts';

/** Problems in words, errors first: `content/claims/x.md:7: fault — remedy`, a line each. */
export interface Report {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

const lineOfWords = (text: string, words: string): number | undefined => {
  const index = text.split(/\r?\n/).findIndex((line) => line.includes(words));
  return index < 0 ? undefined : index + 1;
};

/** Puts problems into words; `read` gives a file's text by its path in the content folder, or undefined where it cannot; `folder` is the name to show for that. */
export const reportOf = (
  problems: readonly Problem[],
  read: (file: string) => string | undefined,
  folder = 'content',
): Report => {
  const report = { errors: [] as string[], warnings: [] as string[] };
  for (const problem of problems) {
    const { severity, field, line: known, words, fault, remedy } = explain(problem);
    const text = field === undefined && words === undefined ? '' : (read(problem.file) ?? '');
    const line =
      known ??
      (field !== undefined ? lineOfField(text, field) : undefined) ??
      (words !== undefined ? lineOfWords(text, words) : undefined);
    const place = line === undefined ? '' : `:${line}`;
    const list = severity === 'error' ? report.errors : report.warnings;
    list.push(`${folder}/${problem.file}${place}: ${fault} — ${remedy}`);
  }
  return report;
};
