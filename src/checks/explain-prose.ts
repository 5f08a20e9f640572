import { error, type Explainers, whereIn } from './explanation.ts';
import type { ProseProblem } from './problem.ts';

/** What is wrong with prose of ours, in words. */
export const explainProse: Explainers<ProseProblem> = {
  'typed-number': ({ place, number, figure }) =>
    error(
      whereIn(place, number),
      `the number “${number.replace(/\s+/g, ' ')}” is typed by hand`,
      figure === undefined
        ? 'write it as a reference to a figure, :figure[id]'
        : `write it as a reference to its figure: :figure[${figure}]`,
    ),
  'number-in-label': ({ place, number }) =>
    error(
      whereIn(place, number),
      `“${number}” stands in ${'field' in place ? `“${place.field}”` : 'a label'}, which has no numbers`,
      'say it in words: the number stands beside it on the page',
    ),
  'broken-reference': ({ place, text }) =>
    error(
      whereIn(place, text),
      `“${text}” is no reference`,
      'write it as :figure[id], without a space, or a term as :term[words]{#id}',
    ),
  'figure-unpublished': ({ place, id }) =>
    error(
      whereIn(place, id),
      `names “${id}”, which the article states but no published claim`,
      'list it under figures: of a published claim, or leave it out',
    ),
  'other-claims-figure': ({ id }) =>
    error(
      { field: 'restatement' },
      `the restatement has the number of “${id}”, which this claim does not list`,
      'a restatement says what its quote says: refer to a figure under figures:',
    ),
};
