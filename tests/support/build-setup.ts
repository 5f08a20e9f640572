import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite, type Place, testSite } from './build-site.ts';
import { copyProjectTo } from './project.ts';
import { scratchFolder, sweepDeadRuns } from './scratch-folder.ts';

/** A build that the tests read: where it stands on disk, and where it would stand on the web. */
export interface Build extends Place {
  readonly folder: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder of this run alone, below the repository; removed at the end. */
    scratch: string;
    /** One tree, built for the root of a host and for a folder of it. */
    builds: readonly Build[];
  }
}

/** The search index of the second is made in parts as that of a large site is, so that the tests of the search hold for it too. */
const inParts = { ASSAY_INDEX_PART: '8' };

/** One after the other in one copy, so that a cache which ignores the base would show in the second. */
const buildAll = async (): Promise<readonly Build[]> => {
  const project = join(scratchFolder, 'site');
  copyProjectTo(project);
  const builds = [
    { site: testSite, base: '/', folder: join(project, 'dist') },
    { site: testSite, base: '/x/y/', folder: join(project, 'dist-below') },
  ];
  for (const [index, { folder, ...place }] of builds.entries()) {
    const environment = index === 0 ? {} : inParts;
    const { code, output } = await buildSite(project, folder, place, environment);
    if (code !== 0) throw new Error(`The site does not build at ${place.base}:\n${output}`);
  }
  return builds;
};

/** Each project loads this file anew, so what is built once a run is kept outside of it. */
const run = globalThis as { assayBuilds?: Promise<readonly Build[]> };

/** Builds the site once a run, whichever projects ask for it. */
export const setup = async (project: TestProject): Promise<() => void> => {
  if (run.assayBuilds === undefined) {
    mkdirSync(scratchFolder, { recursive: true });
    sweepDeadRuns();
    run.assayBuilds = buildAll();
  }
  project.provide('scratch', scratchFolder);
  project.provide('builds', await run.assayBuilds);
  return () => {
    rmSync(scratchFolder, { recursive: true, force: true, maxRetries: 3 });
  };
};
