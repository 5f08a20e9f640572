import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Problem } from './problem.ts';

const reasonOf = (thrown: unknown): string =>
  thrown instanceof Error && 'code' in thrown ? String(thrown.code) : String(thrown);

/** The nearest path above that is there. */
const standing = (path: string): string => (existsSync(path) ? path : standing(dirname(path)));

const leadsOut = (folder: string, path: string): boolean => {
  const from = relative(realpathSync(standing(folder)), realpathSync(standing(dirname(path))));
  return existsSync(folder) && (from === '..' || from.startsWith(`..${sep}`));
};

const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** What can be told beforehand to keep new files from being written into a folder. */
export const obstacleTo = (
  folder: string,
  files: ReadonlyMap<string, string>,
): Problem | undefined => {
  for (const file of files.keys()) {
    const path = join(folder, file);
    const blocked = (reason: string): Problem => ({ code: 'cannot-write', file, reason });
    try {
      if (leadsOut(folder, path)) return { code: 'outside-folder', file };
      if (isThere(path)) return blocked('EEXIST');
      const above = standing(dirname(path));
      if (!statSync(above).isDirectory()) return blocked('ENOTDIR');
      accessSync(above, constants.W_OK);
    } catch (thrown) {
      return blocked(reasonOf(thrown));
    }
  }
  return undefined;
};

/** Writes new files into a folder, all of them or none, and never over one that is there. */
export const writeFiles = (
  folder: string,
  files: ReadonlyMap<string, string>,
): Problem | undefined => {
  const obstacle = obstacleTo(folder, files);
  if (obstacle !== undefined) return obstacle;
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
