/** Milliseconds by the name of a stage. */
export type Stages = Readonly<Record<string, number>>;

/** What of a build Assay times where it is asked to, added up: a stage may come in several parts. */
export const stagesIn = (printed: string): Stages => {
  const stages = new Map<string, number>();
  for (const [, name = '', time] of printed.matchAll(/^assay:stage (\S+) (\d+(?:\.\d+)?)$/gm)) {
    stages.set(name, (stages.get(name) ?? 0) + Number(time));
  }
  return Object.fromEntries(stages);
};
