import type { DerivationFault } from '../domain/derive.ts';
import type { Mix } from '../domain/resolve-figures.ts';
import { error, type Explainers, warning } from './explanation.ts';
import type { FigureProblem } from './problem.ts';

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

const mixWords: Readonly<Record<Mix, string>> = {
  stage: 'of different stages',
  counted: 'counted in different ways',
  source: 'from different sources or editions',
  period: 'for different periods',
  denominator: 'out of different wholes',
};

const derivationWords = (fault: DerivationFault): readonly [string, string, string] => {
  switch (fault.kind) {
    case 'input':
      return [
        'inputs',
        `cannot be computed: the input “${fault.input}” is missing or wrong itself`,
        'mend that first',
      ];
    case 'cycle':
      return [
        'inputs',
        `is computed from itself, by way of “${fault.input}”`,
        'name inputs that do not rest on it',
      ];
    case 'count':
      return ['inputs', `its operation takes ${fault.wants}`, 'list as many under inputs:'];
    case 'inexact':
      return [
        'inputs',
        `the input “${fault.input}” is a bound or a range, which has no one value`,
        'compute with exact, rounded or “about” figures, and show bounds beside them',
      ];
    case 'units':
      return [
        'inputs',
        `the inputs are in ${fault.units.join(' and ')}`,
        'compute only with figures of one unit',
      ];
    case 'unit':
      return ['unit', 'the unit is not what the operation gives', `set unit: ${fault.gives}`];
    case 'repeated':
      return ['inputs', `the input “${fault.input}” stands there twice`, 'name each figure once'];
    case 'too-large':
      return [
        'inputs',
        'comes out larger than any amount that can be shown',
        'look at its inputs and its divisor',
      ];
    case 'zero':
      return [
        'inputs',
        `the input “${fault.input}” is zero, and nothing can be divided by it`,
        'name another',
      ];
  }
};

const cellFaults = {
  edition: [
    'has the edition',
    ', which the series’ entry does not list',
    'add it under editions: or mend the cell',
  ],
  geography: [
    'has the geography',
    ', which the series’ entry does not list',
    'add it under geographies: or mend the cell',
  ],
} as const;

/** What is wrong with figures, series and charts, in words. */
export const explainFigures: Explainers<FigureProblem> = {
  'figure-unused': ({ basis }) =>
    basis === 'stated'
      ? warning(
          {},
          'no claim lists this figure',
          'list it under figures: of its claim, or delete the file',
        )
      : warning(
          {},
          'nothing uses this figure',
          'show it as evidence, in a chart or in prose, compute with it, or delete the file',
        ),
  derivation: ({ fault, line }) => {
    const [field, what, remedy] = derivationWords(fault);
    return error(line === undefined ? { field } : { line }, what, remedy);
  },
  'joined-without-caveat': ({ mixes, line }) =>
    error(
      line === undefined ? { field: 'inputs' } : { line },
      `joins figures ${mixes.map((mix) => mixWords[mix]).join(', ')}`,
      'compute only with what was counted alike, or say in caveat: what a reader must know, which is shown with it',
    ),
  'stages-joined': ({ operation }) =>
    error(
      { field: 'inputs' },
      `takes the ${operation} of figures of different stages`,
      'mining, refining and magnets are three totals, never parts of one: leave it out',
    ),
  'stage-declared': ({ stage, inputs }) =>
    error(
      { field: 'stage' },
      `is of the stage ${stage}, but computed from figures of ${inputs.map((input) => input || 'no stage').join(' and ')}`,
      'leave stage: out, or compute it from figures of that stage',
    ),
  cell: ({ line, fault, name }) => {
    const [has, which, remedy] = cellFaults[fault];
    return error({ line }, `${has} “${name}”${which}`, remedy);
  },
  'cell-twice': ({ line, name, earlier }) =>
    error(
      { line },
      `repeats the cell “${name}” of line ${earlier}`,
      'keep one of the two; a number of another edition has that edition’s id',
    ),
  'revised-cell': ({ field, id, near }) =>
    error(
      { field },
      `“${id}” is no cell of this series`,
      near === undefined
        ? 'name a cell: series, edition, geography, year'
        : `name a cell: did you mean “${near}”?`,
    ),
  'revision-same': ({ field }) =>
    error(
      { field },
      'the former value is the present one',
      'say what stood there before, or take the revision out',
    ),
  'series-geography': ({ field, name, near }) =>
    error(
      { field },
      `names “${name}”, which is not among its geographies`,
      near === undefined ? 'add it or fix the id' : `add it or fix the id: did you mean “${near}”?`,
    ),
  'series-without-whole': () =>
    error(
      { field: 'shares' },
      'derives shares of no whole',
      'set whole: to the geography of the total',
    ),
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
