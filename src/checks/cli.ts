import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { assembleCatalogue } from '../domain/catalogue.ts';
import { checkCatalogue } from './check-catalogue.ts';
import { readContent } from './read-content.ts';
import { reportOf } from './report.ts';

const usage = 'Usage: npm run -s check -- [content folder]';

const count = ({ length }: readonly unknown[], noun: string): string =>
  `${length} ${noun}${length === 1 ? '' : 's'}`;

const check = (folder: string): number => {
  const { entries, problems } = readContent(folder);
  const found = [...problems, ...checkCatalogue(assembleCatalogue(entries))];
  const { errors, warnings } = reportOf(found, (file) => readFileSync(join(folder, file), 'utf8'));
  for (const line of errors) console.error(`error    ${line}`);
  for (const line of warnings) console.error(`warning  ${line}`);
  const { claims, figures } = entries;
  console.log(
    `${count(claims, 'claim')} and ${count(figures, 'figure')} checked: ${count(errors, 'error')}, ${count(warnings, 'warning')}.`,
  );
  return errors.length === 0 ? 0 : 1;
};

try {
  const { positionals } = parseArgs({ allowPositionals: true });
  if (positionals.length > 1) throw new TypeError('more than one folder is named');
  process.exitCode = check(resolve(positionals[0] ?? 'content'));
} catch (thrown) {
  console.error(`${thrown instanceof Error ? thrown.message : String(thrown)}\n${usage}`);
  process.exitCode = 2;
}
