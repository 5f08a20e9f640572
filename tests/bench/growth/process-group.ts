import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second, whatever the machine. */
const tick = 10;

/** A file of /proc, or nothing where its process has just ended. */
const ofProcess = (pid: string, file: string): string => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
};

/** The fields of a process that follow its name, which may have spaces and brackets; the first is its state. */
const fieldsOf = (pid: string): string[] => {
  const stat = ofProcess(pid, 'stat');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
};

/** Milliseconds of processor, user and system, from the two fields that begin at one. */
const spent = (fields: readonly string[], first: number): number => {
  const [user = 0, system = 0] = fields.slice(first, first + 2).map(Number);
  return (user + system) * tick;
};

/** The milliseconds of processor that all ended descendants of this process took for which their parents waited. */
export const spentByEnded = (): number => spent(fieldsOf('self'), 13);

/** A process that runs: the milliseconds of processor that it took, and the bytes of memory that it holds. */
export interface RunningProcess {
  readonly pid: string;
  readonly cpu: number;
  readonly held: number;
}

/** Looks for the processes of a group that run just now. Those of others are remembered, so that a look costs the build that is measured little. */
export const groupWatch = (group: number): (() => RunningProcess[]) => {
  const others = new Set<string>();
  return () =>
    readdirSync('/proc').flatMap((pid) => {
      if (others.has(pid) || !/^\d+$/.test(pid)) return [];
      const fields = fieldsOf(pid);
      if (Number(fields[2]) !== group) {
        others.add(pid);
        return [];
      }
      const kilobytes = /^VmRSS:\s*(\d+) kB$/m.exec(ofProcess(pid, 'status'))?.[1];
      return [{ pid, cpu: spent(fields, 11), held: Number(kilobytes ?? 0) * 1024 }];
    });
};
