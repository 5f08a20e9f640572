import { statSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../../support/folder-contents.ts';

/** How many files a folder has, and how many bytes they are together. */
export interface Weight {
  readonly files: number;
  readonly bytes: number;
}

/** Weighs the files below a folder. */
export const weightOf = (folder: string): Weight => {
  const sizes = filesOf(folder).map((file) => statSync(join(folder, file)).size);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
};
