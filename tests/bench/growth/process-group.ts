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

/** The milliseconds of processor that all ended descendants of this process took, each counted when its parent learned of its end. */
export const spentByEnded = (): number => {
  const [user = 0, system = 0] = fieldsOf('self').slice(13, 15).map(Number);
  return (user + system) * tick;
};

/** The most memory, in bytes, that each process of a group has held so far. */
export const peaksOfGroup = (group: number): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(fieldsOf(name)[2]) === group)
    .map((pid) => {
      const kilobytes = /^VmHWM:\s*(\d+) kB$/m.exec(ofProcess(pid, 'status'))?.[1];
      return Number(kilobytes ?? 0) * 1024;
    });
