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

/** What a build of Assay does that a bare site does not: their time is taken off where the two are compared. It compresses nothing. */
const extras = ['cards', 'search'];

/** Milliseconds of one run of a build; undefined where they cannot be told. */
type Time = (run: BuildRun, build: BuildResult) => number | undefined;

/** All of it, by the clock. */
const fullTime: Time = ({ wall }) => wall;

/** What is left without what a bare site does not do, if the build told how long that took. */
const leanTime: Time = ({ wall, stages }, { cards }) => {
  const isTold = Object.keys(stages).length > 0 && (cards === 0 || 'cards' in stages);
  return isTold ? extras.reduce((left, stage) => left - (stages[stage] ?? 0), wall) : undefined;
};

/** One build over another, round by round: what else went on then met both. */
const byRounds = (
  top: BuildResult | undefined,
  bottom: BuildResult | undefined,
  time: Time,
): Spread | undefined => {
  if (top === undefined || bottom === undefined) return undefined;
  const quotients = top.runs.flatMap((run, index) => {
    const [above, below] = [time(run, top), bottom.runs[index]?.wall];
    return above === undefined || below === undefined ? [] : [above / below];
  });
  return quotients.length === 0 ? undefined : spreadOf(quotients);
};

interface Pairing {
  readonly what: string;
  readonly build: BuildName;
  readonly over: readonly [SystemName, BuildName];
  readonly time: Time;
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

const growing: readonly (readonly [SystemName, BuildName, string, Time])[] = [
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
    const costs = (result: SizeResult): readonly number[] => {
      const built = buildOf(result, system, build);
      const times = built?.runs.map((run) => time(run, built)) ?? [];
      return times.filter((taken) => taken !== undefined).map((taken) => taken / result.claims);
    };
    const [few, many] = [costs(first), costs(last)];
    if (few.length === 0 || many.length === 0) return [];
    const base = spreadOf(few).median;
    const ratio = spreadOf(many.map((cost) => cost / base));
    const what = `${title}: a claim’s cost at ${last.claims} ÷ at ${first.claims}`;
    return [{ what, claims: last.claims, ratio }];
  });
};
