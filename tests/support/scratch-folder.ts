import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project.ts';

const scratchRoot = join(projectRoot, '.scratch');

/** The folder of the run whose main process this is; tests get it by `inject('scratch')`. */
export const scratchFolder = join(scratchRoot, `run-${process.pid}`);

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Removes what runs left behind that were killed. */
export const sweepDeadRuns = (): void => {
  for (const name of readdirSync(scratchRoot)) {
    const pid = /^run-(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) {
      rmSync(join(scratchRoot, name), { recursive: true, force: true });
    }
  }
};
