import {
  cpSync,
  type Dirent,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { originalOf } from '../hosts/precompress.ts';

/** What a published folder has that is none of the site’s files: the history of those who publish by Git. */
const foreign = '.git';

const entriesOf = (folder: string): Dirent[] => readdirSync(folder, { withFileTypes: true });

/** Takes away every file below a folder but those kept, and the folders that this empties; tells whether anything is left. */
const prune = (folder: string, isKept: (file: string) => boolean, below = ''): boolean => {
  let left = false;
  for (const entry of entriesOf(join(folder, below))) {
    const path = `${below}${entry.name}`;
    const full = join(folder, path);
    if (path === foreign) left = true;
    else if (entry.isDirectory()) {
      if (prune(folder, isKept, `${path}/`)) left = true;
      else rmdirSync(full);
    } else if (isKept(path)) left = true;
    else unlinkSync(full);
  }
  return left;
};

const move = (from: string, to: string): void => {
  try {
    renameSync(from, to);
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== 'EXDEV') throw thrown;
    // On another disk a file cannot be renamed into place.
    cpSync(from, to, { recursive: true, preserveTimestamps: true });
    rmSync(from, { recursive: true });
  }
};

/** Moves all that stands in one folder into another, whole folders at a time where there is none yet. */
const moveInto = (from: string, to: string): void => {
  for (const entry of entriesOf(from)) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory() && existsSync(target)) moveInto(source, target);
    else move(source, target);
  }
};

/** Makes a published folder hold what is fresh, what of its own files is kept, what was compressed of these, and nothing else. */
export const publishFolder = (
  fresh: string,
  published: string,
  kept: ReadonlySet<string>,
): void => {
  mkdirSync(dirname(published), { recursive: true });
  if (existsSync(published))
    prune(published, (file) => kept.has(file) || kept.has(originalOf(file)));
  mkdirSync(published, { recursive: true });
  moveInto(fresh, published);
  rmSync(fresh, { recursive: true });
};
