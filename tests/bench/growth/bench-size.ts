import { join } from 'node:path';
import { cardsIn, isSameAsClean, runStep } from './bench-step.ts';
import type { BuildResult, BuildRun, Compression, SizeResult } from './bench-result.ts';
import { planFor } from './build-plan.ts';
import { compressSite } from './compress-site.ts';
import { writeCorpusApart } from './corpus-apart.ts';
import { weightOf, type Weight } from './folder-weight.ts';
import { readingNotes } from './reading-notes.ts';
import { benchEnvironment } from './run-script.ts';
import { setUpSystem, type SystemName, titles } from './systems.ts';

/** What is built at one size, and where. */
export interface SizeJob {
  readonly claims: number;
  readonly runs: number;
  readonly systems: readonly SystemName[];
  /** The folder of this run, just below `.scratch/`. */
  readonly scratch: string;
  /** Where Eleventy’s packages are, if it is measured. */
  readonly eleventy: string | undefined;
  /** Whether Assay’s build after an edit is compared with a clean one. */
  readonly comparesWithClean: boolean;
  readonly signal: AbortSignal;
  readonly say: (progress: string) => void;
}

/** Builds a corpus of one size with all systems, in as many rounds as asked; what is built stays until all is measured, for the sake of the builds that follow. */
export const benchSize = async (job: SizeJob): Promise<SizeResult> => {
  const { claims, systems, signal } = job;
  const folder = join(job.scratch, String(claims));
  const corpusFolder = join(folder, 'corpus');
  // As deep below the repository as the rivals’ templates are: bare Astro’s imports of our schemas hold here too.
  const siteOf = (system: SystemName): string => join(folder, 'sites', system);
  const say = (doing: string): void => {
    job.say(`${claims.toLocaleString('en')} claims: ${doing}`);
  };
  const plan = planFor(systems);
  const runs = plan.map((): BuildRun[] => []);
  const left: { readonly dist: Weight; readonly cards: number }[] = [];
  let compressions: readonly Compression[] = [];
  let sameAsClean: boolean | undefined;
  say('writing them');
  const corpus = await writeCorpusApart(corpusFolder, claims, { env: benchEnvironment, signal });
  for (const system of systems) {
    setUpSystem(system, siteOf(system), { corpus: corpusFolder, eleventy: job.eleventy });
  }
  for (let round = 1; round <= job.runs; round += 1) {
    for (const [index, step] of plan.entries()) {
      const { system, build } = step;
      const site = siteOf(system);
      say(`${titles[system]}, ${build}, run ${round} of ${job.runs}`);
      const run = await runStep(step, site, { signal, looks: round === 1 });
      runs[index]?.push(run);
      if (round > 1) continue;
      const dist = join(site, 'dist');
      left.push({ dist: weightOf(dist), cards: cardsIn(dist) });
      if (system === 'assay' && step.edits && job.comparesWithClean) {
        say('Assay, clean, to compare');
        sameAsClean = await isSameAsClean(step, site, signal);
      }
    }
    // After all else of the round, since it leaves files beside the site; the next one begins anew.
    if (round === 1 && systems.includes('assay')) {
      say('Assay, compressing');
      compressions = await compressSite(siteOf('assay'), signal);
    }
  }
  const builds = plan.map(({ system, build }, index): BuildResult => ({
    system,
    build,
    runs: runs[index] ?? [],
    ...(left[index] ?? { dist: { files: 0, bytes: 0 }, cards: 0 }),
  }));
  const notes = readingNotes(builds);
  const same = sameAsClean !== undefined && { sameAsClean };
  return { claims, corpus, builds, compressions, notes, ...same };
};
