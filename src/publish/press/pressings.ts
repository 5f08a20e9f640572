import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

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

/** Opens what was written down, below Astro’s cache; it counts only for a build that makes files in the same way, and never from one that failed. */
export const openPressings = (cache: string, way: string): Pressings => {
  const folder = join(cache, 'pressings');
  const kept = join(folder, way);
  const next = join(cache, 'pressings-next');
  rmSync(next, { recursive: true, force: true });
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
