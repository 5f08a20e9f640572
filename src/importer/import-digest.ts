import type { Digest } from '../domain/digest.ts';
import { isId } from '../domain/id.ts';
import { type ArticleOptions, articleEntry, guessArticleId } from './article-entry.ts';
import { writeDigest } from '../markdown/stored-digest.ts';
import { decodeText } from './decode-text.ts';
import { planImport } from './plan-import.ts';
import type { Problem } from './problem.ts';
import { readDigestText } from './read-digest.ts';
import { type ImportReport, reportProblem, reportSections, warningsOf } from './report.ts';
import { readStored, storedArticleId } from './stored-content.ts';

/** More numbers than any one article's digest states, typed or not, and a file for each would be. */
const mostNumbers = 10_000;

/** What an editor asks to be imported. */
export interface ImportRequest extends ArticleOptions {
  readonly bytes: Uint8Array;
  /** The digest's file name without its ending, if it has one. */
  readonly name: string | undefined;
  /** The article's id, if the editor gives one. */
  readonly article: string | undefined;
}

/** What came of it: the report, and the files to write, by their paths relative to the content folder. */
export interface ImportOutcome {
  readonly report: ImportReport;
  readonly write: ReadonlyMap<string, string>;
}

/** An import that problems stopped: nothing is written; of the digest it tells what had been read. */
export const failed = (
  problems: readonly Problem[],
  { article, sections }: Pick<ImportReport, 'article' | 'sections'> = {
    article: null,
    sections: [],
  },
): ImportOutcome => ({
  write: new Map(),
  report: {
    article,
    sections,
    written: [],
    unchanged: [],
    kept: [],
    problems: problems.map(reportProblem),
  },
});

/** Turns a digest's bytes into entries beside what the content folder has, each entry's text by its path; it reads and writes nothing itself. */
export const importDigest = (
  request: ImportRequest,
  texts: ReadonlyMap<string, string>,
): ImportOutcome => {
  const decoded = decodeText(request.bytes);
  if ('problem' in decoded) return failed([decoded.problem]);
  const read = readDigestText(decoded.text);
  if ('problems' in read) return failed(read.problems);
  const { masthead, sections } = read.digest;
  const digest: Digest = {
    sections: sections.map(({ heading, statements }) => ({
      heading,
      statements: statements.map(({ statement }) => statement),
    })),
  };
  const article = articleEntry(masthead, digest, request);
  const id =
    request.article ??
    storedArticleId(texts, article, writeDigest(digest)) ??
    guessArticleId(request.name, masthead);
  const found = {
    article: { id, ...article },
    sections: reportSections(read.digest),
  };
  const numbers = found.sections
    .flatMap(({ statements }) => statements)
    .reduce((sum, { figures }) => sum + figures.length, 0);
  const warnings = warningsOf(read.digest);
  if (numbers + warnings.length > mostNumbers) {
    return failed([{ code: 'too-many-numbers', limit: mostNumbers }]);
  }
  if (!isId(id)) return failed([{ code: 'bad-article-id', id }], found);
  const plan = planImport(id, article, digest, readStored(texts, id));
  if (plan.problems.length > 0) return failed(plan.problems, found);
  return {
    write: plan.write,
    report: {
      ...found,
      written: [...plan.write.keys()],
      unchanged: plan.unchanged,
      kept: plan.kept,
      problems: warnings.map(reportProblem),
    },
  };
};
