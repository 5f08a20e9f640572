import {
  existsSync,
  lstatSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Problem } from './problem.ts';

const reasonOf = (thrown: unknown): string =>
  thrown instanceof Error && 'code' in thrown ? String(thrown.code) : String(thrown);

/** The nearest folder above a path that is there. */
const standing = (path: string): string => (existsSync(path) ? path : standing(dirname(path)));

const leadsOut = (folder: string, path: string): boolean => {
  const from = relative(realpathSync(standing(folder)), realpathSync(standing(dirname(path))));
  return existsSync(folder) && (from === '..' || from.startsWith(`..${sep}`));
};

const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** Writes new files into a folder, all of them or none, and never over one that is there. */
export const writeFiles = (
  folder: string,
  files: ReadonlyMap<string, string>,
): Problem | undefined => {
  const undo: (() => void)[] = [];
  let current = '';
  const makeFolder = (path: string): void => {
    const first = mkdirSync(path, { recursive: true });
    if (first === undefined) return;
    undo.push(() => {
      for (let made = path; made.length >= first.length; made = dirname(made)) rmdirSync(made);
    });
  };
  try {
    const moves: [string, string][] = [];
    for (const [file, text] of files) {
      current = file;
      const path = join(folder, file);
      if (leadsOut(folder, path)) {
        for (const step of undo.reverse()) step();
        return { code: 'outside-folder', file };
      }
      if (isThere(path)) throw Object.assign(new Error('exists'), { code: 'EEXIST' });
      makeFolder(dirname(path));
      const draft = `${path}.${process.pid}.tmp`;
      undo.push(() => {
        rmSync(draft, { force: true });
      });
      writeFileSync(draft, text, { flag: 'wx' });
      moves.push([draft, path]);
    }
    for (const [draft, path] of moves) {
      current = relative(folder, path);
      renameSync(draft, path);
      undo.push(() => {
        rmSync(path, { force: true });
      });
    }
    return undefined;
  } catch (thrown) {
    for (const step of undo.reverse()) step();
    return { code: 'cannot-write', file: current, reason: reasonOf(thrown) };
  }
};
