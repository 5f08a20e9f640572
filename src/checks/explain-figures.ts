import type { DerivationFault } from '../domain/derive.ts';
import type { Mix } from '../domain/resolve-figures.ts';
import { error, type Explainers, warning } from './explanation.ts';
import type { FigureProblem } from './problem.ts';

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

/** What is wrong with figures and series, in words. */
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
};
