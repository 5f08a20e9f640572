import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../support/project.ts';

const lockedSchema = z.object({
  version: z.string(),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  dev: z.boolean().optional(),
  hasInstallScript: z.boolean().optional(),
  license: z.unknown(),
});

/** A package of the lock: its name, the folder it is installed to, and what the lock says of it. */
export interface LockedPackage extends z.infer<typeof lockedSchema> {
  readonly name: string;
  readonly folder: string;
}

const readJson = (...path: string[]): unknown =>
  JSON.parse(readFileSync(join(projectRoot, ...path), 'utf8'));

const lock = z
  .object({ packages: z.record(z.string(), z.unknown()) })
  .parse(readJson('package-lock.json'));

/** Every package that the lock names; those for other platforms are in it, and not on this disk. */
export const lockedPackages: readonly LockedPackage[] = Object.entries(lock.packages)
  .filter(([folder]) => folder !== '')
  .map(([folder, entry]) => ({
    ...lockedSchema.parse(entry),
    folder,
    name: folder.replace(/^.*node_modules\//, ''),
  }));

/** The licence that an installed package names in its own manifest; undefined where it is not on this disk. */
export const ownLicence = ({ folder }: LockedPackage): unknown =>
  existsSync(join(projectRoot, folder))
    ? z.object({ license: z.unknown() }).parse(readJson(folder, 'package.json')).license
    : undefined;

/** What the project itself asks for. */
export const manifest = z
  .object({
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
    optionalDependencies: z.record(z.string(), z.string()),
    overrides: z.record(z.string(), z.unknown()),
    allowScripts: z.record(z.string(), z.unknown()),
  })
  .parse(readJson('package.json'));
