import { join } from 'node:path';
import { digestsOf, filesOf } from '../../support/folder-contents.ts';
import type { BuildRun } from './bench-result.ts';
import type { Step } from './build-plan.ts';
import { buildSite } from './build-site.ts';
import { changeOneClaim } from './changed-claim.ts';
import { rivalFaults } from './rival-faults.ts';
import { forgetBuilds } from './systems.ts';

/** Throws where a rival’s build left something out. */
const assertWhole = (folder: string): void => {
  const faults = rivalFaults(join(folder, 'dist'), join(folder, 'content'));
  if (faults.length === 0) return;
  const some = faults.slice(0, 20).join('\n');
  throw new Error(
    `The rival in ${folder} has ${faults.length} faults, so it is no measure:\n${some}`,
  );
};

/** Runs one build as its step says, in the folder of its site, and where asked looks whether a rival’s pages, the edit among them, are whole. */
export const runStep = async (
  { system, kept, env, edits }: Step,
  folder: string,
  { signal, looks }: { readonly signal: AbortSignal; readonly looks: boolean },
): Promise<BuildRun> => {
  forgetBuilds(system, folder, kept);
  const change = edits ? changeOneClaim(join(folder, 'content')) : undefined;
  try {
    const run = await buildSite(folder, env, signal);
    if (looks && system !== 'assay') assertWhole(folder);
    return run;
  } finally {
    change?.undo();
  }
};

/** Whether Assay’s build after an edit, which stands in the folder, has the bytes of a clean build of the edited content. */
export const isSameAsClean = async (
  step: Step,
  folder: string,
  signal: AbortSignal,
): Promise<boolean> => {
  const dist = join(folder, 'dist');
  const changed = digestsOf(dist);
  await runStep({ ...step, kept: 'nothing' }, folder, { signal, looks: false });
  const clean = digestsOf(dist);
  return (
    clean.size === changed.size &&
    [...clean].every(([file, digest]) => changed.get(file) === digest)
  );
};

/** The share cards that a build left. */
export const cardsIn = (dist: string): number =>
  filesOf(join(dist, 'cards')).filter((file) => file.endsWith('.png')).length;
