import type { Catalogue } from '../domain/catalogue.ts';
import { chartFigures } from '../domain/chart-figures.ts';
import { referencesIn } from '../domain/figure-reference.ts';
import type { Problem, ProblemOf } from './problem.ts';
import { proseFields } from './prose-fields.ts';

type Place = ProblemOf<'figure-unpublished'>['place'];

/** What the article states stands in public only where a published claim states it; a draft may speak of its own. */
export const checkPublishedFigures = (catalogue: Catalogue): Problem[] => {
  const { claims, charts, figures } = catalogue;
  const stated = new Set(
    claims.all.filter(({ draft }) => !draft).flatMap((claim) => claim.figures),
  );
  const drafts = new Set(claims.all.filter(({ draft }) => draft).map(({ file }) => file));
  const unpublished = (file: string, place: Place, id: string): Problem[] =>
    figures.byId.get(id)?.basis === 'stated' && !stated.has(id)
      ? [{ kind: 'figure-unpublished', file, place, id }]
      : [];
  return [
    ...proseFields(catalogue).flatMap(({ file, at, text }) =>
      drafts.has(file)
        ? []
        : referencesIn(text).flatMap(({ kind, id, start }) =>
            kind === 'figure' ? unpublished(file, at(start), id) : [],
          ),
    ),
    ...figures.all.flatMap(({ file, ...figure }) =>
      figure.basis === 'derived'
        ? figure.data.inputs.flatMap((id, index) =>
            unpublished(file, { field: `inputs.${index}` }, id),
          )
        : [],
    ),
    ...charts.all.flatMap((chart) =>
      chart.type === 'threshold'
        ? chartFigures(chart).flatMap(({ field, id }) => unpublished(chart.file, { field }, id))
        : [],
    ),
  ];
};
