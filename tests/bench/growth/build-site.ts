import { join } from 'node:path';
import { projectRoot } from '../../support/project.ts';
import { runMeasured } from './run-measured.ts';
import type { BuildRun } from './bench-result.ts';
import { stagesIn } from './stage-lines.ts';

/** Without what npm tells the scripts that it runs: the npm of a build would take the bench’s settings for its own. */
const ownEnvironment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_|^INIT_CWD$/i.test(name)),
);

/** The environment of all that the bench runs: the repository’s own Node, no colours, and Assay’s stages told. */
export const benchEnvironment: NodeJS.ProcessEnv = {
  ...ownEnvironment,
  PATH: `${join(projectRoot, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`,
  NO_COLOR: '1',
  ASSAY_STAGES: '1',
};

/** Builds the site in a folder by its own script; throws with what it printed last where that fails. */
export const buildSite = async (
  folder: string,
  env: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<BuildRun> => {
  const surroundings = { folder, env: { ...benchEnvironment, ...env }, signal };
  const { code, out, err, cost } = await runMeasured('npm', ['run', 'build'], surroundings);
  if (code !== 0) {
    const last = `${out}\n${err}`.trim().split('\n').slice(-30).join('\n');
    throw new Error(`The build in ${folder} ended with ${code}:\n${last}`);
  }
  return { ...cost, stages: stagesIn(err) };
};
