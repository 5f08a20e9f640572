import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runMeasured, type Surroundings } from './run-measured.ts';

/** The Eleventy that Assay is measured against. */
export const eleventyVersion = '3.1.8';

/** Outside of the repository, which neither needs Eleventy nor locks it; kept for the next time. */
const folder = join(tmpdir(), `assay-bench-eleventy-${eleventyVersion}`);

/** Gets Eleventy from npm where it is not there yet; its node_modules. */
export const installEleventy = async (
  surroundings: Omit<Surroundings, 'folder'>,
): Promise<string> => {
  const installed = join(folder, 'node_modules');
  if (existsSync(installed)) return installed;
  // Made under another name, so that an install that was cut short is never taken for a whole one.
  const partial = `${folder}-${process.pid}`;
  mkdirSync(partial, { recursive: true });
  try {
    const args = ['install', '--no-save', '--ignore-scripts', '--prefix', partial];
    const { code, err } = await runMeasured('npm', [...args, `@11ty/eleventy@${eleventyVersion}`], {
      ...surroundings,
      folder: partial,
    });
    if (code !== 0) throw new Error(`Eleventy could not be installed; npm says:\n${err}`);
    renameSync(partial, folder);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  return installed;
};
