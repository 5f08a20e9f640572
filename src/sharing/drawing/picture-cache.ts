import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** A folder of pictures that survives builds, by names that change with what they show. */
export interface PictureCache {
  /** The picture of a name; undefined where it is not there, or not whole. */
  readonly read: (file: string) => Buffer | undefined;
  readonly write: (file: string, png: Buffer) => void;
  /** Forgets what is not among `used` and what no build has used for a month; a build for another address may need the rest. */
  readonly sweep: (used: ReadonlySet<string>, now?: number) => void;
}

const signature = Buffer.from('89504e470d0a1a0a', 'hex');
const ending = Buffer.from('0000000049454e44ae426082', 'hex');
const month = 30 * 24 * 60 * 60 * 1000;

const isWhole = (png: Buffer): boolean =>
  png.subarray(0, signature.length).equals(signature) &&
  png.subarray(-ending.length).equals(ending);

/** Opens a cache; its folder is made when something is written. */
export const openPictureCache = (folder: string): PictureCache => ({
  read: (file) => {
    try {
      const png = readFileSync(join(folder, file));
      return isWhole(png) ? png : undefined;
    } catch {
      return undefined;
    }
  },
  write: (file, png) => {
    mkdirSync(folder, { recursive: true });
    const unfinished = join(folder, `${file}.${process.pid}.part`);
    writeFileSync(unfinished, png);
    renameSync(unfinished, join(folder, file));
  },
  // eslint-disable-next-line no-restricted-syntax -- when a picture is forgotten shows on no page
  sweep: (used, now = Date.now()) => {
    let files: string[];
    try {
      files = readdirSync(folder);
    } catch {
      return;
    }
    for (const file of files) {
      const path = join(folder, file);
      const found = statSync(path, { throwIfNoEntry: false });
      // Another thread may be sweeping too.
      if (found === undefined) continue;
      const { atimeMs, mtime } = found;
      // The time of reading is set by hand: many disks do not keep it.
      if (used.has(file)) utimesSync(path, new Date(now), mtime);
      else if (now - atimeMs > month) rmSync(path, { force: true });
    }
  },
});
