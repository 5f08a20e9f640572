import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a process says: a number on the way, for which it is answered, or, last of all, what came of its order. */
type Said<Result> = { readonly asks: number } | { readonly result: Result };

/** How a process is run: what it is answered when it asks, and what stops it. */
interface Surroundings {
  readonly answer?: (asked: number) => unknown;
  readonly signal?: AbortSignal;
}

/** How the processes are run. V8 lets a heap of its own choosing grow to 500 MB before it first looks for what is no longer used, and by half or more from then on; with less each holds a quarter less, and takes no longer. */
const execArgv = [
  // Node before 22.18 strips no types unless it is told to.
  '--experimental-strip-types',
  '--disable-warning=ExperimentalWarning',
  '--initial-old-space-size=128',
  '--heap-growing-percent=40',
];

/** Runs a file of ours in a process of its own, which gives back all its memory when it ends: hands it an order, answers what it asks, and tells what came of it. */
export const inProcess = <Result>(
  file: URL,
  order: unknown,
  { answer = () => undefined, signal }: Surroundings = {},
): Promise<Result> =>
  new Promise((done, fail) => {
    const child = fork(fileURLToPath(file), {
      serialization: 'advanced',
      execArgv,
      signal,
    });
    child.on('message', (said) => {
      const heard = said as Said<Result>;
      if ('asks' in heard) child.send({ answer: answer(heard.asks) });
      else done(heard.result);
    });
    child.once('error', fail);
    child.once('exit', (code, signal) => {
      fail(new Error(`${file.pathname} ended with ${code ?? signal ?? ''} and said nothing.`));
    });
    child.send({ order });
  });

const sayToParent = (said: Said<unknown>): Promise<void> =>
  new Promise((done) => {
    process.send?.(said, undefined, undefined, () => {
      done();
    });
  });

const hear = (): Promise<unknown> =>
  new Promise((heard) => {
    process.once('message', heard);
  });

/** Asks the parent of this process, and waits for the answer. */
export const ask = async (asks: number): Promise<unknown> => {
  const heard = hear();
  await sayToParent({ asks });
  return ((await heard) as { readonly answer: unknown }).answer;
};

/** Does what the parent of this process orders, and tells it what came of it. Without a parent there is nothing to wait for, so that it ends when that one does. */
export const obey = async (act: (order: unknown) => unknown): Promise<void> => {
  const { order } = (await hear()) as { readonly order: unknown };
  await sayToParent({ result: await act(order) });
  process.disconnect();
};
