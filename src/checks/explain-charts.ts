import { error, type Explainers } from './explanation.ts';
import type { ChartProblem } from './problem.ts';

const chartFaults = {
  'not-percent': ['is not in percent', 'a track from 0 to 100% draws only percentages'],
  'no-stage': ['has no stage', 'give the figure a stage: mining, refining or magnets'],
  'stage-twice': ['repeats the stage of an earlier row', 'keep one row a stage'],
  'other-stage': [
    'is of another stage than the one it stands beside',
    'set beside each other only what is of one stage: the three are never parts of one',
  ],
  'other-place': [
    'is about another place than the share that is drawn',
    'name what the article states of that place',
  ],
  'no-limit': [
    'sets no limit',
    'name a percentage or a ratio with one value that the article states, or leave limit: out for the whole',
  ],
  'beyond-track': [
    'lies outside 0 to 100%',
    'a share of a whole lies between; fix the figure or leave it out',
  ],
  'other-article': [
    'is not stated by a published claim of the chart’s article',
    'name a figure that such a claim lists',
  ],
  'is-stated': [
    'is stated by the article, not measured',
    'name a measured or derived figure here: what the article states has a place of its own',
  ],
  'other-unit': ['is in another unit than the first', 'draw amounts of one unit'],
  'not-one-number': ['is a bound or a range', 'draw here a figure with one value'],
} as const;

const seriesFaults = {
  'no-share': ['derives no share of', 'name a geography that the series lists under shares:'],
  'no-year': ['has no cell for', 'name a year of its table'],
  'no-place': ['has no geography', 'name one that the series lists under geographies:'],
} as const;

/** What is wrong with charts, in words. */
export const explainCharts: Explainers<ChartProblem> = {
  'chart-figure': ({ field, id, fault }) => {
    const [what, remedy] = chartFaults[fault];
    return error({ field }, `the figure “${id}” ${what}`, remedy);
  },
  'chart-series': ({ field, name, fault }) => {
    const [what, remedy] = seriesFaults[fault];
    return error({ field }, `the series ${what} “${name}”`, remedy);
  },
  'chart-without-caveat': () =>
    error(
      {},
      'draws several editions side by side without a caveat',
      'say in caveat: what changes between them; it is shown with the chart',
    ),
  'reading-fails': ({ field, id, value, under }) =>
    error(
      { field },
      `the figure “${id}” is ${value}%, which is not under ${under}%: the sentence would not hold so`,
      'take the reading out, or look at what changed the figure',
    ),
};
