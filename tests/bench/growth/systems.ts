import { cpSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyProjectTo } from '../../support/project.ts';

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

/** Forgets what earlier builds left in a folder, but for what is to be kept. */
export const forgetBuilds = (name: SystemName, folder: string, kept: Kept): void => {
  if (kept === 'everything') return;
  const remove = (...path: string[]): void => {
    rmSync(join(folder, ...path), { recursive: true, force: true });
  };
  remove('dist');
  // Eleventy keeps nothing but what it wrote, and its packages are behind a link.
  if (name === 'eleventy') return;
  remove('node_modules');
  if (kept === 'nothing') {
    remove('.astro');
    return;
  }
  for (const entry of readdirSync(join(folder, '.astro'))) {
    if (!pictureFolders.includes(entry)) remove('.astro', entry);
  }
};
