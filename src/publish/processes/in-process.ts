import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Said } from './obey.ts';

/** How a process is run: what it is answered when it asks, and what stops it. */
interface Surroundings {
  readonly answer?: (asked: number) => unknown;
  readonly signal?: AbortSignal;
}

/** How the processes are run. V8 lets a heap of its own choosing grow to 500 MB before it first looks for what is no longer used, and by half or more from then on, and what is new take 100 MB; with less each holds a third less, and takes no longer. */
const execArgv = [
  '--initial-old-space-size=128',
  '--heap-growing-percent=30',
  '--max-semi-space-size=8',
];

/** What runs in processes of its own, by the file that does it. */
const processes = {
  check: '../press/check-process.ts',
  press: '../press/press-process.ts',
  index: '../search/index-process.ts',
};
const folder = join('.astro', 'processes');

let modules: Promise<unknown> | undefined;

/** Makes one module of plain JavaScript of each of these files and what it takes of ours. Node itself would load a compiler into each process, which costs 30 MB and a quarter of a second. */
const makeModules = (): Promise<unknown> => {
  const files = Object.entries(processes).map(([name, file]) => [
    name,
    fileURLToPath(new URL(file, import.meta.url)),
  ]);
  return build({
    entryPoints: Object.fromEntries(files) as Record<string, string>,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
  });
};

/** What a process says last of all, after it was answered whatever it asked; throws where it ends without. */
const heardFrom = <Result>(
  child: ChildProcess,
  name: string,
  answer: (asked: number) => unknown,
): Promise<Result> =>
  new Promise((done, fail) => {
    child.on('message', (said) => {
      const heard = said as Said<Result>;
      if ('asks' in heard) child.send({ answer: answer(heard.asks) });
      else done(heard.result);
    });
    child.once('error', fail);
    child.once('exit', (code, signal) => {
      fail(new Error(`${name} ended with ${code ?? signal ?? ''} and said nothing.`));
    });
  });

/** Runs what does something in a process of its own, which gives back all its memory when it ends: hands it an order, answers what it asks, and tells what came of it. */
export const inProcess = async <Result>(
  name: keyof typeof processes,
  order: unknown,
  { answer = () => undefined, signal }: Surroundings = {},
): Promise<Result> => {
  modules ??= makeModules();
  await modules;
  const child = fork(join(folder, `${name}.mjs`), {
    serialization: 'advanced',
    execArgv,
    signal,
  });
  const heard = heardFrom<Result>(child, `the ${name} process`, answer);
  child.send({ order });
  return heard;
};
