import type { BuildResult, BuildRun, SizeResult } from './bench-result.ts';
import { type Ratio, ratiosAt } from './ratios.ts';
import { spreadOf } from './spread.ts';
import { titles } from './systems.ts';
import { textTable } from './text-table.ts';
import {
  count,
  megabytes,
  milliseconds,
  quotient,
  seconds,
  spreadText,
  tenths,
  type Told,
} from './told-numbers.ts';

const titleOf = ({ system, build }: BuildResult): string => `${titles[system]}, ${build}`;

const of = ({ runs }: BuildResult, number: (run: BuildRun) => number, told: Told): string =>
  spreadText(spreadOf(runs.map(number)), runs.length, told);

const costs = ({ builds, claims }: SizeResult): string =>
  textTable([
    ['', 'wall s', 'CPU s', 'peak MB', 'ms/claim', 'files', 'MB'],
    ...builds.map((build) => [
      titleOf(build),
      of(build, ({ wall }) => wall, seconds),
      of(build, ({ cpu }) => cpu, seconds),
      of(build, ({ memory }) => memory, megabytes),
      of(build, ({ wall }) => wall / claims, milliseconds),
      count(build.dist.files),
      tenths(build.dist.bytes),
    ]),
  ]);

/** What of Assay’s stages is a part of others is told as such. */
const titleOfStage = (name: string): string => (name === 'markdown' ? 'of which Markdown' : name);

const stages = ({ builds }: SizeResult): string | undefined => {
  const names = [
    ...new Set(builds.flatMap(({ runs }) => runs.flatMap((run) => Object.keys(run.stages)))),
  ];
  if (names.length === 0) return undefined;
  const staged = builds.filter(({ runs }) =>
    runs.some((run) => Object.keys(run.stages).length > 0),
  );
  return textTable([
    ['stages, ms', ...names.map(titleOfStage)],
    ...staged.map((build) => [
      titleOf(build),
      ...names.map((name) => of(build, (run) => run.stages[name] ?? 0, milliseconds)),
    ]),
  ]);
};

const compressing = ({ compressions, claims }: SizeResult): string | undefined =>
  compressions.length === 0
    ? undefined
    : textTable([
        ['compressing', 'wall s', 'CPU s', 'peak MB', 'ms/claim', 'files', '.br MB', '.gz MB'],
        ...compressions.map(({ of, wall, cpu, memory, brotli, gzip }) => [
          of,
          seconds(wall),
          seconds(cpu),
          megabytes(memory),
          milliseconds(wall / claims),
          count(brotli.files + gzip.files),
          tenths(brotli.bytes),
          tenths(gzip.bytes),
        ]),
      ]);

/** Ratios as lines of text. */
export const ratioText = (ratios: readonly Ratio[], runs: number): string =>
  textTable(ratios.map(({ what, ratio }) => [what, spreadText(ratio, runs, quotient)]));

/** What was measured at one size, for people. */
export const sizeReport = (result: SizeResult): string => {
  const { claims, corpus, builds, sameAsClean, notes } = result;
  const runs = builds[0]?.runs.length ?? 0;
  const spread = runs > 1 ? `; of ${runs} runs the least/middle/most` : '';
  return [
    `${count(claims)} claims, with ${count(corpus.articles)} articles, ${count(corpus.figures)} figures and ${count(corpus.sources)} sources${spread}`,
    costs(result),
    stages(result),
    compressing(result),
    ratioText(ratiosAt(result), runs),
    sameAsClean === undefined
      ? ''
      : `Assay’s build after one change ${sameAsClean ? 'has the bytes' : 'HAS NOT THE BYTES'} of a clean build.`,
    ...notes,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join('\n\n');
};
