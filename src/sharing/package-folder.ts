import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The folder of a package that is installed, found from where the build runs, since bundled code lies elsewhere; not all packages let their manifest be imported. */
export const packageFolder = (name: string): string => {
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  const folder = (resolve.paths(name) ?? [])
    .map((modules) => join(modules, name))
    .find((path) => existsSync(join(path, 'package.json')));
  if (folder === undefined) throw new Error(`The package ${name} is not installed.`);
  return folder;
};
