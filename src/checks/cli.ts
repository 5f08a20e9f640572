import { existsSync } from 'node:fs';
import { normalize } from 'node:path';
import { parseArgs } from 'node:util';
import { checkFolder } from './check-folder.ts';

const usage = 'Usage: npm run -s check -- [content folder]';

const count = ({ length }: readonly unknown[], noun: string): string =>
  `${length} ${noun}${length === 1 ? '' : 's'}`;

const check = (folder: string): number => {
  const { catalogue, report } = checkFolder(folder);
  const { errors, warnings } = report;
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
