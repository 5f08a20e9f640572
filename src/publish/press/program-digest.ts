import { hash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What makes a site beside its content: our code, how it is set, and the packages and the Node it runs on. */
const program = ['src/**/*', '*.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Changes whenever the same content could be made into other files: with any of the program, and with the settings that the command line gives. */
export const programDigest = (root: string, settings: readonly (string | undefined)[]): string => {
  const files = globSync(program, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const digests = files.map((file) => [file, hash('sha256', readFileSync(file))]);
  const machine = [process.version, process.platform, process.arch];
  return hash('sha256', JSON.stringify([digests, machine, settings]));
};
