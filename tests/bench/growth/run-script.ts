import { join } from 'node:path';
import { projectRoot } from '../../support/project.ts';
import { type MeasuredRun, runMeasured, type Surroundings } from './run-measured.ts';

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

/** Runs a script of a site and measures it; throws with what it printed last where it fails. */
export const runScript = async (
  script: readonly string[],
  { folder, env = {}, signal }: Omit<Surroundings, 'env'> & Partial<Pick<Surroundings, 'env'>>,
): Promise<MeasuredRun> => {
  const surroundings = { folder, env: { ...benchEnvironment, ...env }, signal };
  const run = await runMeasured('npm', ['run', ...script], surroundings);
  if (run.code !== 0) {
    const last = `${run.out}\n${run.err}`.trim().split('\n').slice(-30).join('\n');
    throw new Error(`npm run ${script.join(' ')} in ${folder} ended with ${run.code}:\n${last}`);
  }
  return run;
};
