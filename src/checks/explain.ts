import type { Explanation } from './explanation.ts';
import { explainCharacters } from './explain-characters.ts';
import { explainCharts } from './explain-charts.ts';
import { explainClaims } from './explain-claims.ts';
import { explainEntries } from './explain-entries.ts';
import { explainFigures } from './explain-figures.ts';
import { explainPermalinks } from './explain-permalinks.ts';
import { explainProse } from './explain-prose.ts';
import type { Problem } from './problem.ts';

/** Every kind of problem, explained: a new one does not compile until it is. */
const explainers: Readonly<Record<Problem['kind'], (problem: never) => Explanation>> = {
  ...explainEntries,
  ...explainCharacters,
  ...explainProse,
  ...explainClaims,
  ...explainFigures,
  ...explainCharts,
  ...explainPermalinks,
};

/** Puts a problem into words. */
export const explain = (problem: Problem): Explanation =>
  (explainers[problem.kind] as (problem: Problem) => Explanation)(problem);
