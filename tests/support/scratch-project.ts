import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { copyProjectTo } from './project.ts';

/** A copy of the project that a test may break: its folder, and a way to change one of its files. */
export interface ScratchProject {
  readonly folder: string;
  readonly edit: (file: string, from: string | RegExp, to: string) => void;
}

/** Copies the project into a new folder of this run. */
export const copyOfProject = (name: string): ScratchProject => {
  const folder = mkdtempSync(join(inject('scratch'), `${name}-`));
  copyProjectTo(folder);
  return {
    folder,
    edit: (file, from, to) => {
      const path = join(folder, file);
      const before = readFileSync(path, 'utf8');
      const after = before.replace(from, to);
      if (after === before) throw new Error(`${file} has no ${String(from)} to replace`);
      writeFileSync(path, after);
    },
  };
};
