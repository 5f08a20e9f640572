import type { Catalogue, DerivedFigure } from '../domain/catalogue.ts';
import type { Problem } from './problem.ts';

const additive = ['sum', 'difference', 'span'];

const problemsOf = (figure: DerivedFigure, catalogue: Catalogue): Problem[] => {
  const { file, line, data, fault, mixes } = figure;
  const at = line === undefined ? {} : { line };
  if (fault !== undefined) return [{ kind: 'derivation', file, fault, ...at }];
  const stages = new Set(
    data.inputs.flatMap((id) => catalogue.figures.byId.get(id)?.grounds.stage ?? []),
  );
  const declared = data.stage;
  if (additive.includes(data.operation) && stages.size > 1) {
    return [{ kind: 'stages-joined', file, operation: data.operation }];
  }
  return [
    ...(declared !== undefined && [...stages].some((stage) => stage !== '' && stage !== declared)
      ? [{ kind: 'stage-declared', file, stage: declared, inputs: [...stages] } as const]
      : []),
    ...(mixes.length > 0 && data.caveat === undefined
      ? [{ kind: 'joined-without-caveat', file, mixes, ...at } as const]
      : []),
  ];
};

/** A derived figure can be computed, in the unit and of the stage it says, and where its inputs were counted differently it has a caveat of its own, for none is inherited; stages are never added up. */
export const checkDerivations = (catalogue: Catalogue): Problem[] =>
  catalogue.figures.all.flatMap((figure) =>
    figure.basis === 'derived' ? problemsOf(figure, catalogue) : [],
  );
