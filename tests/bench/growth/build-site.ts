import type { BuildRun } from './bench-result.ts';
import { runScript } from './run-script.ts';
import { stagesIn } from './stage-lines.ts';

/** Builds the site in a folder by its own script. */
export const buildSite = async (
  folder: string,
  env: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<BuildRun> => {
  const { err, cost } = await runScript(['build'], { folder, env, signal });
  return { ...cost, stages: stagesIn(err) };
};
