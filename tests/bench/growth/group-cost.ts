import { groupWatch, spentByEnded } from './process-group.ts';

/** What a group of processes took of the machine. */
export interface GroupCost {
  /** Milliseconds of processor, user and system, of all its processes. */
  readonly cpu: number;
  /** The most bytes that its processes held in memory at once, what they share counted in each. */
  readonly memory: number;
}

/** Looks at a group of processes ten times a second, until it is asked for the cost. */
export const watchGroup = (group: number): (() => GroupCost) => {
  const look = groupWatch(group);
  const endedBefore = spentByEnded();
  const lastSeen = new Map<string, number>();
  let memory = 0;
  const watch = setInterval(() => {
    const running = look();
    for (const { pid, cpu } of running) lastSeen.set(pid, cpu);
    const held = running.reduce((sum, process) => sum + process.held, 0);
    memory = Math.max(memory, held);
  }, 100);
  return () => {
    clearInterval(watch);
    // The kernel’s sum is exact, but lacks those for which nobody waited, such as Pagefind’s; what was seen lacks the last moments of each. Neither says too much, and the larger says too little by some hundredths at most.
    const waitedFor = spentByEnded() - endedBefore;
    const seen = [...lastSeen.values()].reduce((sum, cpu) => sum + cpu, 0);
    return { cpu: Math.max(waitedFor, seen), memory };
  };
};
