import { globSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { languageSchema } from '../domain/language.ts';
import { utcOffsetSchema } from '../domain/moment.ts';
import { sizeLimit } from './decode-text.ts';
import { type ImportRequest, importDigest } from './import-digest.ts';
import type { Problem } from './problem.ts';
import { type ImportReport, problemLine, reportProblem } from './report.ts';
import { writeFiles } from './write-files.ts';

const usage = `Usage: npm run -s import -- <file | -> [options]

Reads a digest and writes its article, a draft claim for each statement and a figure for each
number, as Markdown entries. Nothing that is there is overwritten.

  --into <folder>         the content folder; content, if not given
  --article <id>          the article's id; else from the file's name or the title
  --language <tag>        the language of the original, such as zh-Hans; else guessed from its title
  --utc-offset=<+08:00>   the offset of the printed time; else +08:00 is assumed, and the entry says so
  --dry-run               write nothing, show what would be written
  --json                  print the whole result as one JSON object
  --help                  print this

Exit codes: 0 done, 1 the input has problems, 2 wrong usage.`;

/** A mistake on the command line. */
class UsageError extends Error {}

interface Options extends Omit<ImportRequest, 'bytes' | 'name'> {
  readonly file: string;
  readonly into: string;
  readonly dryRun: boolean;
  readonly json: boolean;
}

const parseOptions = (): Options | 'help' => {
  const { values, positionals } = (() => {
    try {
      return parseArgs({
        allowPositionals: true,
        options: {
          into: { type: 'string' },
          article: { type: 'string' },
          language: { type: 'string' },
          'utc-offset': { type: 'string' },
          'dry-run': { type: 'boolean' },
          json: { type: 'boolean' },
          help: { type: 'boolean' },
        },
      });
    } catch (thrown) {
      throw new UsageError(thrown instanceof Error ? thrown.message : String(thrown));
    }
  })();
  if (values.help === true) return 'help';
  const [file, ...more] = positionals;
  if (file === undefined || file === '') throw new UsageError('No file is named.');
  if (more.length > 0) throw new UsageError(`One file at a time: what is “${more.join(' ')}”?`);
  const { into = 'content', article, language, 'utc-offset': utcOffset } = values;
  if (into === '') throw new UsageError('--into names no folder.');
  const language_ = languageSchema.optional().safeParse(language);
  if (!language_.success) {
    throw new UsageError(`--language ${language ?? ''}: give a tag such as zh-Hans or en.`);
  }
  if (!utcOffsetSchema.optional().safeParse(utcOffset).success) {
    throw new UsageError(`--utc-offset=${utcOffset ?? ''}: give an offset such as +08:00.`);
  }
  const dryRun = values['dry-run'] === true;
  return { file, into, article, language, utcOffset, dryRun, json: values.json === true };
};

/** Every entry's text in a content folder, by its path relative to it. */
const readTexts = (folder: string): Map<string, string> =>
  new Map(
    globSync('{articles,claims,figures}/**/*.md', { cwd: folder })
      .map((file) => file.split(sep).join('/'))
      .sort()
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );

const readBytes = (file: string): { bytes: Uint8Array } | { problem: Problem } => {
  try {
    const size = file === '-' ? 0 : statSync(file).size;
    if (size > sizeLimit) return { problem: { code: 'too-large', bytes: size, limit: sizeLimit } };
    return { bytes: readFileSync(file === '-' ? 0 : file) };
  } catch (thrown) {
    const reason =
      thrown instanceof Error && 'code' in thrown ? String(thrown.code) : String(thrown);
    return { problem: { code: 'cannot-read', reason } };
  }
};

const nothing: ImportReport = {
  article: null,
  sections: [],
  written: [],
  unchanged: [],
  kept: [],
  problems: [],
};

const run = ({
  file,
  into,
  dryRun,
  ...request
}: Options): { report: ImportReport; write: ReadonlyMap<string, string> } => {
  const read = readBytes(file);
  if ('problem' in read) {
    return { report: { ...nothing, problems: [reportProblem(read.problem)] }, write: new Map() };
  }
  const name = file === '-' ? undefined : basename(file, extname(file));
  const { report, write } = importDigest({ ...request, bytes: read.bytes, name }, () =>
    readTexts(into),
  );
  const problem = dryRun ? undefined : writeFiles(into, write);
  return problem === undefined
    ? { report, write }
    : { report: { ...report, written: [], problems: [reportProblem(problem)] }, write: new Map() };
};

const count = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? '' : 's'}`;

const print = (
  { file, into, dryRun }: Options,
  { article, written, unchanged, kept }: ImportReport,
  write: ReadonlyMap<string, string>,
): void => {
  const title = article === null ? file : `${article.id}: ${article.title}`;
  console.log(title);
  for (const path of written) {
    console.log(`${dryRun ? 'would write' : 'wrote'}  ${join(into, path)}`);
    if (dryRun) console.log(`${(write.get(path) ?? '').trimEnd().replace(/^/gm, '    ')}\n`);
  }
  const parts = [
    `${count(written.length, 'file')} ${dryRun ? 'to write' : 'written'}`,
    `${unchanged.length} unchanged`,
    `${count(kept.length, 'claim')} kept as edited`,
  ];
  console.log(`${parts.join(', ')}.`);
  if (!dryRun && written.length > 0) {
    console.log('Next: edit the drafts (content/README.md is the law), then npm run -s check.');
  }
};

const main = (): number => {
  const options = parseOptions();
  if (options === 'help') {
    console.log(usage);
    return 0;
  }
  const { report, write } = run(options);
  const failed = report.problems.some(({ severity }) => severity === 'error');
  if (options.json) {
    console.log(JSON.stringify(report, null, 2));
  } else {
    for (const problem of report.problems) console.error(problemLine(options.file, problem));
    if (!failed) print(options, report, write);
  }
  return failed ? 1 : 0;
};

try {
  process.exitCode = main();
} catch (thrown) {
  if (!(thrown instanceof UsageError)) throw thrown;
  console.error(`${thrown.message}\n\n${usage}`);
  process.exitCode = 2;
}
