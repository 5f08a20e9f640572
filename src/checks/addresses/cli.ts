import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { parseArgs } from 'node:util';
import type { Settings } from '../../domain/settings.ts';
import { readContent } from '../read-content.ts';
import { reportOf } from '../report.ts';
import { addressReport } from './address-report.ts';
import { askAll } from './ask-all.ts';
import { externalAddresses } from './external-addresses.ts';
import { politely } from './politely.ts';
import { webRequest } from './web-request.ts';

const usage = `Usage: npm run -s check:sources -- [content folder]

Asks each address of somebody else’s that the content names whether it still answers, and lists
those that do not, with the copy that is kept where a source’s archive: names one.

Exit codes: 0 all answer, 1 some do not, 2 wrong usage. An address that is refused to programs may
well open for a reader: it is listed as one that could not be checked, and fails nothing.`;

/** A mistake on the command line. */
class UsageError extends Error {}

/** How long a host may take, and how many are asked at once. */
const patience = 20_000;
const atOnce = 6;

const folderNamed = (): string | undefined => {
  const { values, positionals } = (() => {
    try {
      return parseArgs({ allowPositionals: true, options: { help: { type: 'boolean' } } });
    } catch (thrown) {
      throw new UsageError(thrown instanceof Error ? thrown.message : String(thrown));
    }
  })();
  if (values.help === true) return undefined;
  if (positionals.length > 1) throw new UsageError('More than one folder is named.');
  const folder = normalize(positionals[0] ?? 'content').replace(/[/\\]$/, '');
  if (!existsSync(folder)) throw new UsageError(`There is no folder ${folder}.`);
  return folder;
};

/** The name under which hosts are asked: what asks, and for whom. */
const userAgentFor = (settings: Settings | undefined): string =>
  settings === undefined
    ? 'Assay link check'
    : `Assay link check (+${new URL(settings.base, settings.site).href})`;

const tellProgress = (done: number, total: number): void => {
  if (process.stderr.isTTY) {
    process.stderr.write(`\rAsking ${done} of ${total}${done === total ? '\n' : ''}`);
  }
};

const checkSources = async (folder: string): Promise<number> => {
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const { entries, problems } = readContent(folder);
  const unread = reportOf(problems, read, folder).errors.length;
  const request = politely(webRequest(userAgentFor(entries.settings), patience), atOnce);
  const asked = await askAll(externalAddresses(entries), request, tellProgress);
  const { lines, summary, allAnswer } = addressReport(asked, read, folder);
  for (const line of lines) console.log(line);
  console.log(summary);
  if (unread > 0) {
    console.error('Some entries cannot be read, and were not asked: npm run -s check names them.');
  }
  return allAnswer && unread === 0 ? 0 : 1;
};

try {
  const folder = folderNamed();
  if (folder === undefined) console.log(usage);
  else process.exitCode = await checkSources(folder);
} catch (thrown) {
  if (!(thrown instanceof UsageError)) throw thrown;
  console.error(`${thrown.message}\n\n${usage}`);
  process.exitCode = 2;
}
