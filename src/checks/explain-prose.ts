import { error, type Explainers } from './explanation.ts';
import { explainBodies } from './explain-bodies.ts';
import type { ProsePlace, ProseProblem } from './problem.ts';

const orElse =
  'if it is a name, a date or a count on the page, say so: “Section 232”, “in 2010”, “the 3 rows”';

const labelOf = (place: ProsePlace): string => ('field' in place ? `“${place.field}”` : 'a label');

/** What is wrong with prose of ours, in words. */
export const explainProse: Explainers<ProseProblem> = {
  ...explainBodies,
  'typed-number': ({ place, number, figure }) =>
    error(
      place,
      `the number “${number.replace(/\s+/g, ' ')}” is typed by hand`,
      figure === undefined
        ? `write it as a reference to a figure, :figure[id]; ${orElse}`
        : `write it as a reference to its figure: :figure[${figure}]; ${orElse}`,
    ),
  'number-in-label': ({ place, number }) =>
    error(
      place,
      `“${number}” stands in ${labelOf(place)}, which has no numbers`,
      'say it in words: the number stands beside it on the page',
    ),
  'reference-in-label': ({ place, text }) =>
    error(
      place,
      `“${text}” stands in ${labelOf(place)}, which the page shows as it stands`,
      'write the words themselves',
    ),
  'broken-reference': ({ place, text, meant }) =>
    error(
      place,
      `“${text}” is no reference`,
      meant === undefined
        ? 'write it as :figure[id], without a space, or a term as :term[words]{#id}'
        : `write it as ${meant}`,
    ),
  'figure-unpublished': ({ place, id }) =>
    error(
      place,
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
