import { inProcess } from '../processes/in-process.ts';
import { askedProcesses, mostProcesses } from '../processes/most-processes.ts';
import { errorOf, type ToldError } from '../processes/told-error.ts';
import type { Pressed, PressOrder } from './press-process.ts';
import { progressOn } from './progress.ts';

/** As much content as makes another process worth its start, in bytes as Astro keeps it. */
const perProcess = 1_000_000;

/** How many processes are to render a site of so many bytes of content: by themselves fewer while it is small. */
export const processesFor = (bytes: number): number =>
  askedProcesses() ?? Math.min(mostProcesses(), 1 + Math.floor(bytes / perProcess));

/** How many files a process takes at once. */
const batch = 32;

type Outcome = { readonly pressed: Pressed } | { readonly failed: ToldError };

/** Renders every file of a site in as many processes as are worth it, each taking the next files that nobody has, until it is stopped. */
export const pressSite = async (
  order: Omit<PressOrder, 'press'>,
  processes: number,
  signal: AbortSignal,
): Promise<readonly Pressed[]> => {
  const progress = progressOn(process.stderr);
  let taken = 0;
  let failed = false;
  /** The next files to make, as places among them all; none once one has failed. */
  const answer = (total: number): readonly [number, number] => {
    const from = failed ? total : Math.min(taken, total);
    taken = Math.min(from + batch, total);
    progress(Math.min(from, total - 1), total);
    return [from, taken];
  };
  const outcomes = await Promise.all(
    Array.from({ length: processes }, async (_, press) => {
      const outcome = await inProcess<Outcome>('press', { ...order, press }, { answer, signal });
      failed ||= 'failed' in outcome;
      return outcome;
    }),
  );
  const pressed = outcomes.map((outcome) => {
    if ('failed' in outcome) throw errorOf(outcome.failed);
    return outcome.pressed;
  });
  progress(taken, taken);
  return pressed;
};
