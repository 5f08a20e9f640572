import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the processes of the last build wrote down what they made, if it still counts, and where those of this one are to. */
export interface PressingFolders {
  readonly last: string | undefined;
  readonly next: string;
}

/** What is kept from build to build of how files were made. */
export interface Pressings {
  readonly folders: PressingFolders;
  /** Lets what the last build wrote down count no more, as its files are about to go. */
  readonly forget: () => void;
  /** Lets what this build wrote down count from now on. */
  readonly remember: () => void;
}

/** Opens the folder of what was written down; it counts only for one that made files in the same way. */
export const openPressings = (folder: string, way: string): Pressings => {
  const kept = join(folder, way);
  const next = join(dirname(join(folder, '.')), 'pressings-next');
  return {
    folders: { last: existsSync(kept) ? kept : undefined, next },
    forget: () => {
      rmSync(folder, { recursive: true, force: true });
    },
    remember: () => {
      mkdirSync(folder, { recursive: true });
      renameSync(next, kept);
    },
  };
};
