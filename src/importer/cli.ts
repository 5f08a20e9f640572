import { createReadStream, existsSync, globSync, readFileSync } from 'node:fs';
import { basename, extname, join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { languageSchema } from '../domain/language.ts';
import { utcOffsetSchema } from '../domain/moment.ts';
import { sizeLimit } from './decode-text.ts';
import { failed, type ImportOutcome, type ImportRequest, importDigest } from './import-digest.ts';
import type { Problem } from './problem.ts';
import { type ImportReport, problemLine } from './report.ts';
import { obstacleTo, writeFiles } from './write-files.ts';

const usage = `Usage: npm run -s import -- <file | -> [options]

Reads a digest and writes its article, a draft claim for each statement and a figure for each
number, as Markdown entries. Nothing that is there is overwritten.

  --into <folder>         the content folder; content, if not given
  --article <id>          the article's id; else the one it is stored under, or from its file's name or title
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

const reasonOf = (thrown: unknown): string =>
  thrown instanceof Error && 'code' in thrown ? String(thrown.code) : String(thrown);

/** Every entry's text in a content folder, by its path relative to it, or the first one that cannot be read. */
const readTexts = (folder: string): { texts: Map<string, string> } | { problem: Problem } => {
  const texts = new Map<string, string>();
  if (!existsSync(folder)) return { texts };
  const files = globSync('{articles,claims,figures}/**/*.md', { cwd: folder, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  for (const file of files.sort()) {
    try {
      texts.set(file, readFileSync(join(folder, file), 'utf8'));
    } catch (thrown) {
      return { problem: { code: 'entry-unreadable', file, reason: reasonOf(thrown) } };
    }
  }
  return { texts };
};

/** The bytes of a file or of standard input, read no further than shows that they are too many. */
const readBytes = async (file: string): Promise<{ bytes: Uint8Array } | { problem: Problem }> => {
  try {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const stream = file === '-' ? process.stdin : createReadStream(file);
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > sizeLimit) return { problem: { code: 'too-large', limit: sizeLimit } };
    }
    return { bytes: Buffer.concat(chunks) };
  } catch (thrown) {
    return { problem: { code: 'cannot-read', reason: reasonOf(thrown) } };
  }
};

const run = async ({ file, into, dryRun, ...request }: Options): Promise<ImportOutcome> => {
  const read = await readBytes(file);
  if ('problem' in read) return failed([read.problem]);
  const stored = readTexts(into);
  if ('problem' in stored) return failed([stored.problem]);
  const name = file === '-' ? undefined : basename(file, extname(file));
  const outcome = importDigest({ ...request, bytes: read.bytes, name }, stored.texts);
  const problem = dryRun ? obstacleTo(into, outcome.write) : writeFiles(into, outcome.write);
  return problem === undefined ? outcome : failed([problem], outcome.report);
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
    `${count(kept.length, 'file')} kept as edited`,
  ];
  console.log(`${parts.join(', ')}.`);
  if (!dryRun && written.length > 0) {
    console.log('Next: edit the drafts (content/README.md is the law), then npm run -s check.');
  }
};

const main = async (): Promise<number> => {
  const options = parseOptions();
  if (options === 'help') {
    console.log(usage);
    return 0;
  }
  const { report, write } = await run(options);
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
  process.exitCode = await main();
} catch (thrown) {
  if (!(thrown instanceof UsageError)) throw thrown;
  console.error(`${thrown.message}\n\n${usage}`);
  process.exitCode = 2;
}
