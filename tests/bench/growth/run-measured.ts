import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { type GroupCost, watchGroup } from './group-cost.ts';

/** What a command cost. */
export interface Cost extends GroupCost {
  /** Milliseconds from its start to the end of its output. */
  readonly wall: number;
}

/** How a command ended, what it printed, and what it cost. */
export interface MeasuredRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly cost: Cost;
}

/** Where a command runs, and what ends it before its time. */
export interface Surroundings {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
}

/** Runs a command in a process group of its own and measures it; nothing else may be run meanwhile. */
export const runMeasured = (
  command: string,
  args: readonly string[],
  { folder, env, signal }: Surroundings,
): Promise<MeasuredRun> =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const from = performance.now();
    const child = spawn(command, args, {
      cwd: folder,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const { pid } = child;
    if (pid === undefined) {
      child.on('error', reject);
      return;
    }
    const costOf = watchGroup(pid);
    const stop = (): void => {
      process.kill(-pid, 'SIGKILL');
    };
    signal.addEventListener('abort', stop);
    const printed = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (printed.out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (printed.err += text));
    child.on('close', (code) => {
      signal.removeEventListener('abort', stop);
      const cost = { wall: performance.now() - from, ...costOf() };
      if (signal.aborted) reject(signal.reason as Error);
      else resolve({ code: code ?? 1, ...printed, cost });
    });
  });
