import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { parseArgs } from 'node:util';
import { assembleCatalogue } from '../domain/catalogue.ts';
import { checkCatalogue } from './check-catalogue.ts';
import { withoutConsequences } from './consequences.ts';
import { readContent } from './read-content.ts';
import { reportOf } from './report.ts';

const usage = 'Usage: npm run -s check -- [content folder]';

const count = ({ length }: readonly unknown[], noun: string): string =>
  `${length} ${noun}${length === 1 ? '' : 's'}`;

const textOf = (path: string): string | undefined =>
  existsSync(path) ? readFileSync(path, 'utf8') : undefined;

const check = (folder: string): number => {
  const { entries, problems: unread } = readContent(folder);
  const catalogue = assembleCatalogue(entries);
  const across = checkCatalogue(catalogue);
  const { errors, warnings } = reportOf(
    [...unread, ...withoutConsequences(unread, across)],
    (file) => textOf(join(folder, file)),
    folder,
  );
  for (const line of errors) console.error(`error    ${line}`);
  for (const line of warnings) console.error(`warning  ${line}`);
  const { claims, figures, sources } = catalogue;
  console.log(
    `${count(claims.all, 'claim')}, ${count(figures.all, 'figure')} and ${count(sources.all, 'source')} checked: ${count(errors, 'error')}, ${count(warnings, 'warning')}.`,
  );
  return errors.length === 0 ? 0 : 1;
};

const folderNamed = (): string => {
  const { positionals } = parseArgs({ allowPositionals: true });
  if (positionals.length > 1) throw new TypeError('more than one folder is named');
  const folder = normalize(positionals[0] ?? 'content').replace(/[/\\]$/, '');
  if (!existsSync(folder)) throw new TypeError(`there is no folder ${folder}`);
  return folder;
};

try {
  process.exitCode = check(folderNamed());
} catch (thrown) {
  if (!(thrown instanceof TypeError)) throw thrown;
  console.error(`${thrown.message}\n${usage}`);
  process.exitCode = 2;
}
