import { type BuildResult, type BuildRun, buildOf, type SizeResult } from './bench-result.ts';
import type { BuildName } from './build-plan.ts';
import { type Spread, spreadOf } from './spread.ts';
import { type SystemName, titles } from './systems.ts';

/** One number that says how two builds stand to each other. */
export interface Ratio {
  readonly what: string;
  readonly claims: number;
  readonly ratio: Spread;
}

/** What Assay does that a bare site does not: their time is taken off where the two are compared. */
const extras = ['cards', 'search', 'compress'];

/** Milliseconds of a build by the clock, without what a bare site does not do. */
const leanTime = ({ wall, stages }: BuildRun): number =>
  extras.reduce((left, stage) => left - (stages[stage] ?? 0), wall);

const fullTime = ({ wall }: BuildRun): number => wall;

/** One build over another, round by round: what else went on then met both. */
const byRounds = (
  top: BuildResult | undefined,
  bottom: BuildResult | undefined,
  time: (run: BuildRun) => number,
): Spread | undefined => {
  if (top === undefined || bottom === undefined) return undefined;
  const quotients = top.runs.flatMap((run, index) => {
    const other = bottom.runs[index];
    return other === undefined ? [] : [time(run) / fullTime(other)];
  });
  return quotients.length === 0 ? undefined : spreadOf(quotients);
};

interface Pairing {
  readonly what: string;
  readonly build: BuildName;
  readonly over: readonly [SystemName, BuildName];
  readonly time: (run: BuildRun) => number;
}

const bareParts = 'without cards, search and compression';
const pairings: readonly Pairing[] = [
  ...(['astro', 'eleventy'] as const).map((rival): Pairing => ({
    what: `Assay cold, ${bareParts} ÷ ${titles[rival]} cold`,
    build: 'cards off',
    over: [rival, 'cold'],
    time: leanTime,
  })),
  ...(['astro', 'eleventy'] as const).map((rival): Pairing => ({
    what: `Assay cold, all of it ÷ ${titles[rival]} cold`,
    build: 'cold',
    over: [rival, 'cold'],
    time: fullTime,
  })),
  {
    what: 'Assay after one change, all of it ÷ Bare Astro warm',
    build: 'one changed',
    over: ['astro', 'warm'],
    time: fullTime,
  },
  {
    what: `Assay after one change, ${bareParts} ÷ Bare Astro warm`,
    build: 'one changed',
    over: ['astro', 'warm'],
    time: leanTime,
  },
];

/** How Assay stands to the rivals at one size. */
export const ratiosAt = (result: SizeResult): Ratio[] =>
  pairings.flatMap(({ what, build, over: [system, other], time }) => {
    const ratio = byRounds(buildOf(result, 'assay', build), buildOf(result, system, other), time);
    return ratio === undefined ? [] : [{ what, claims: result.claims, ratio }];
  });

const growing: readonly (readonly [SystemName, BuildName, string, (run: BuildRun) => number])[] = [
  ['assay', 'cold', 'Assay cold, all of it', fullTime],
  ['assay', 'cards off', `Assay cold, ${bareParts}`, leanTime],
  ['assay', 'one changed', 'Assay after one change, all of it', fullTime],
  ['astro', 'cold', 'Bare Astro cold', fullTime],
  ['eleventy', 'cold', 'Eleventy cold', fullTime],
];

/** How the cost of a claim grows with their number: at the largest size over that at 1,000, or at the smallest where that was not built. */
export const growthRatios = (results: readonly SizeResult[]): Ratio[] => {
  const last = results.at(-1);
  const first = results.find(({ claims }) => claims === 1000) ?? results[0];
  if (first === undefined || last === undefined || first.claims >= last.claims) return [];
  return growing.flatMap(([system, build, title, time]) => {
    const each = ({ runs }: BuildResult, { claims }: SizeResult): number[] =>
      runs.map((run) => time(run) / claims);
    const [few, many] = [buildOf(first, system, build), buildOf(last, system, build)];
    if (few === undefined || many === undefined) return [];
    const base = spreadOf(each(few, first)).median;
    const ratio = spreadOf(each(many, last).map((cost) => cost / base));
    const what = `${title}: a claim’s cost at ${last.claims} ÷ at ${first.claims}`;
    return [{ what, claims: last.claims, ratio }];
  });
};
