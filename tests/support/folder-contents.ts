import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The files below a folder, as paths with slashes, in order; none where there is no folder. */
export const filesOf = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
        .map((path) => path.split(sep).join('/'))
        .sort()
    : [];

/** The text of each file below a folder, by its path with slashes. */
export const contentsOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(filesOf(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));

/** A hash of the bytes of each file below a folder, by its path with slashes: also of those that are no text. */
export const digestsOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    filesOf(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
