import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  symlinkSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyProjectTo } from '../../support/project.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

/** What is measured: Assay, and two sites that somebody might make without it of the same content. */
export const systemNames = ['assay', 'astro', 'eleventy'] as const;
export type SystemName = (typeof systemNames)[number];

/** How each is called where people read it. */
export const titles: Readonly<Record<SystemName, string>> = {
  assay: 'Assay',
  astro: 'Bare Astro',
  eleventy: 'Eleventy',
};

const rivalTemplate = (name: SystemName): string =>
  fileURLToPath(new URL(`rivals/${name}`, import.meta.url));

/** Sets a site up in a folder, with a corpus for its content. */
export const setUpSystem = (
  name: SystemName,
  folder: string,
  { corpus, eleventy }: { readonly corpus: string; readonly eleventy: string | undefined },
): void => {
  if (name === 'assay') {
    copyProjectTo(folder, corpus);
    return;
  }
  cpSync(rivalTemplate(name), folder, { recursive: true });
  cpSync(corpus, join(folder, 'content'), { recursive: true });
  if (name === 'eleventy' && eleventy !== undefined) {
    symlinkSync(eleventy, join(folder, 'node_modules'));
  }
};

/** What earlier builds may leave to a build: everything, only pictures already drawn, or nothing. */
export type Kept = 'everything' | 'pictures' | 'nothing';

/** The folders of Astro’s cache in which Assay keeps pictures between builds. */
const pictureFolders = ['cards', 'chart-pictures'];

/** Takes a path out of the way of the next build, without deleting it: for minutes after many files were deleted, ext4 looks at each of them whenever it makes a new one, and a file takes five times as long. What is aside goes with all else in the end. */
const setAside = (path: string): void => {
  if (!existsSync(path)) return;
  const aside = join(scratchFolder, 'aside');
  mkdirSync(aside, { recursive: true });
  renameSync(path, join(mkdtempSync(join(aside, 'of-')), basename(path)));
};

/** Forgets what earlier builds left in a folder, but for what is to be kept. */
export const forgetBuilds = (name: SystemName, folder: string, kept: Kept): void => {
  if (kept === 'everything') return;
  setAside(join(folder, 'dist'));
  // Eleventy keeps nothing but what it wrote, and its packages are behind a link.
  if (name === 'eleventy') return;
  setAside(join(folder, 'node_modules'));
  if (kept === 'nothing') {
    setAside(join(folder, '.astro'));
    return;
  }
  for (const entry of readdirSync(join(folder, '.astro'))) {
    if (!pictureFolders.includes(entry)) setAside(join(folder, '.astro', entry));
  }
};
