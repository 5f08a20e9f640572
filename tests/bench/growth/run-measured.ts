import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { peaksOfGroup, spentByEnded } from './process-group.ts';

/** What a command cost. */
export interface Cost {
  /** Milliseconds from its start to the end of its output. */
  readonly wall: number;
  /** Milliseconds of processor, user and system, of its process and of all that it started and waited for. */
  readonly cpu: number;
  /** The most bytes that its largest process held in memory: the kernel’s own high-water mark, asked ten times a second. */
  readonly memory: number;
}

/** How a command ended, and what it cost. */
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
    const spentBefore = spentByEnded();
    const from = performance.now();
    const child = spawn(command, args, {
      cwd: folder,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const { pid } = child;
    let memory = 0;
    const watch = setInterval(() => {
      if (pid !== undefined) memory = Math.max(memory, ...peaksOfGroup(pid));
    }, 100);
    const stop = (): void => {
      if (pid !== undefined) process.kill(-pid, 'SIGKILL');
    };
    signal.addEventListener('abort', stop);
    const rest = (): void => {
      clearInterval(watch);
      signal.removeEventListener('abort', stop);
    };
    const printed = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (printed.out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (printed.err += text));
    child.on('error', (error) => {
      rest();
      reject(error);
    });
    child.on('close', (code) => {
      rest();
      if (signal.aborted) {
        reject(signal.reason as Error);
        return;
      }
      const cost = { wall: performance.now() - from, cpu: spentByEnded() - spentBefore, memory };
      resolve({ code: code ?? 1, ...printed, cost });
    });
  });
