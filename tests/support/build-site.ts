import { join } from 'node:path';
import { projectRoot } from './project.ts';
import { type Ended, runNode } from './run-process.ts';

/** Where a build is meant to stand. */
export interface Place {
  readonly site: string;
  readonly base: string;
}

/** The address that the tests publish to. */
export const testSite = 'https://assay.example';

const astro = join(projectRoot, 'node_modules/astro/bin/astro.mjs');

/** Builds a copy of the project into a folder, as `npm run build` would, where asked in another environment. */
export const buildSite = (
  project: string,
  outFolder: string,
  { site, base }: Place = { site: testSite, base: '/' },
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> =>
  runNode(
    project,
    [astro, 'build', '--site', site, '--base', base, '--outDir', outFolder],
    // Vitest sets these for the tests; a build must not take itself for one of them.
    {
      ...{ NODE_ENV: 'production', VITEST: '', MODE: '', DEV: '', PROD: '', BASE_URL: base },
      ...environment,
    },
  );
