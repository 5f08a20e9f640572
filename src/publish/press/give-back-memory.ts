import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { stop as endEsbuild } from 'esbuild';

/** Gives back the memory of what is no longer used, before other processes need it. V8 leaves it for ten seconds with a process that waits, unless it is told that there is no other; esbuild waits in a process of its own, and comes back if somebody wants it. */
export const giveBackMemory = async (): Promise<void> => {
  await endEsbuild();
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (options: object) => void;
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
};
