import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './project.ts';
import { readTypeScript } from './run-process.ts';

/** How a command line ended: its exit code, and what it said on each stream. */
export interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a TypeScript program of the project as its npm script does, from the project's folder. */
export const runCli = (program: string, args: readonly string[], input?: string | Buffer): Said => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...readTypeScript, join(projectRoot, program), ...args],
    { cwd: projectRoot, encoding: 'utf8', input: input ?? '' },
  );
  return { code: status, out: stdout, err: stderr };
};
