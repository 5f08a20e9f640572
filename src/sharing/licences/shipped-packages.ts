import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { packageFolder } from '../package-folder.ts';

/** The packages of others whose code travels with a site: what draws a chart in the browser, and what searches. A test holds this to what is bundled. */
export const shippedPackages = ['@kurkle/color', 'chart.js', 'pagefind'] as const;

/** A package as it names itself, with the text of its licence. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

const manifestSchema = z.object({ version: z.string(), license: z.string() });

/** The file that a package calls its licence, which may stand in a folder of that name. */
const licenceFileIn = (folder: string): string | undefined => {
  const entry = readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .find(({ name }) => /^licen[cs]e(?:\.\w+)?$/i.test(name));
  if (entry === undefined) return undefined;
  const path = join(folder, entry.name);
  return entry.isDirectory() ? licenceFileIn(path) : path;
};

/** Reads a package that is installed; throws where it does not say under which licence. */
export const installedPackage = (name: string): ShippedPackage => {
  const folder = packageFolder(name);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as unknown;
  const { version, license } = manifestSchema.parse(manifest);
  const file = licenceFileIn(folder);
  if (file === undefined) {
    throw new Error(`${name} ships with the site, but ${folder} has no text of its licence.`);
  }
  const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim();
  return { name, version, licence: license, text };
};
