import { execFile } from 'node:child_process';

/** Node before 22.18 reads TypeScript only when told to. */
export const readTypeScript = [
  '--experimental-strip-types',
  '--disable-warning=ExperimentalWarning',
] as const;

/** How a program ended: its exit code, and what it printed on both streams. */
export interface Ended {
  readonly code: number;
  readonly output: string;
}

/** Runs a program on this very Node in a folder, and waits until it ends. */
export const runNode = (
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const options = {
      cwd: folder,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env },
      maxBuffer: 64 * 1024 * 1024,
    };
    const child = execFile(
      process.execPath,
      [...readTypeScript, ...args],
      options,
      (error, stdout, stderr) => {
        if (error !== null && typeof error.code !== 'number') {
          reject(new Error(`${args.join(' ')} did not end by itself: ${error.message}`));
          return;
        }
        resolve({ code: child.exitCode ?? 1, output: stdout + stderr });
      },
    );
    child.stdin?.end();
  });
