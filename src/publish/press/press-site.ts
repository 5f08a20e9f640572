import { availableParallelism } from 'node:os';
import { inThread } from './in-thread.ts';
import type { Pressed, PressOrder } from './press-thread.ts';
import { progressOn } from './progress.ts';
import { errorOf, type ToldError } from './told-error.ts';

/** As much content as makes another thread worth its start, in bytes as Astro keeps it. */
const perThread = 1_000_000;

/** How many threads are to render a site of so many bytes of content: as many as there are cores at most, or as ASSAY_THREADS says; the files are the same however many. */
export const threadsFor = (bytes: number): number => {
  const asked = Number(process.env['ASSAY_THREADS'] ?? NaN);
  if (Number.isInteger(asked) && asked > 0) return asked;
  return Math.min(availableParallelism(), 1 + Math.floor(bytes / perThread));
};

type Message = { readonly pressed: Pressed } | { readonly failed: ToldError };

/** Renders every file of a site in as many threads as are worth it, each taking the next files that nobody has. */
export const pressSite = async (
  order: Omit<PressOrder, 'shared' | 'thread'>,
  threads: number,
): Promise<readonly Pressed[]> => {
  const shared = new SharedArrayBuffer(8);
  const at = (index: number) => (): number => Atomics.load(new Int32Array(shared), index);
  const [taken, total] = [at(0), at(1)];
  const progress = progressOn(process.stderr);
  const watch = setInterval(() => {
    progress(Math.min(taken(), total() - 1), total());
  }, 200);
  const messages = await Promise.all(
    Array.from({ length: threads }, (_, thread) =>
      inThread<Message>(new URL('press-thread.ts', import.meta.url), { ...order, shared, thread }),
    ),
  ).finally(() => {
    clearInterval(watch);
  });
  const pressed = messages.map((message) => {
    if ('failed' in message) throw errorOf(message.failed);
    return message.pressed;
  });
  progress(total(), total());
  return pressed;
};
