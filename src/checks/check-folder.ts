import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assembleCatalogue, type Catalogue } from '../domain/catalogue.ts';
import { checkCatalogue } from './check-catalogue.ts';
import { withoutConsequences } from './consequences.ts';
import { readContent } from './read-content.ts';
import { type Report, reportOf } from './report.ts';

/** What a content folder holds, and all that is wrong with it. */
export interface CheckedFolder {
  readonly catalogue: Catalogue;
  readonly report: Report;
}

const textOf = (path: string): string | undefined =>
  existsSync(path) ? readFileSync(path, 'utf8') : undefined;

/** Reads a content folder and holds it to every rule. */
export const checkFolder = (folder: string): CheckedFolder => {
  const { entries, problems: unread } = readContent(folder);
  const catalogue = assembleCatalogue(entries);
  const report = reportOf(
    [...unread, ...withoutConsequences(unread, checkCatalogue(catalogue))],
    (file) => textOf(join(folder, file)),
    folder,
  );
  return { catalogue, report };
};
