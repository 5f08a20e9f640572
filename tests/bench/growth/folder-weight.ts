import { statSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../../support/folder-contents.ts';

/** How many files a folder has, and how many bytes they are together. */
export interface Weight {
  readonly files: number;
  readonly bytes: number;
}

/** Weighs the files below a folder whose names end so. */
export const weightOf = (folder: string, ending = ''): Weight => {
  const files = filesOf(folder).filter((file) => file.endsWith(ending));
  const sizes = files.map((file) => statSync(join(folder, file)).size);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
};
