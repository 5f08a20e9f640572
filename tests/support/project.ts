import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** All that a build reads; listed, so that a test needs neither git nor a repository. */
const parts = ['astro.config.ts', 'package.json', 'tsconfig.json', 'src', 'public'];

/** Copies what a build reads into a folder below the repository, where packages are found by walking up; its content may be another. */
export const copyProjectTo = (folder: string, content = join(projectRoot, 'content')): void => {
  for (const part of parts)
    cpSync(join(projectRoot, part), join(folder, part), { recursive: true });
  cpSync(content, join(folder, 'content'), { recursive: true });
};
