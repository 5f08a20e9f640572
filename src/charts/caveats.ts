import type { Figure } from '../domain/catalogue.ts';
import type { ChartSite } from './chart-context.ts';

/** What must be shown with figures: a chart's own caveat, then those of what is derived, each once. */
export const caveatsOf = (
  own: string | undefined,
  ids: readonly string[],
  { figures }: Pick<ChartSite, 'figures'>,
): string[] => {
  const caveats = ids
    .flatMap((id): Figure[] => {
      const figure = figures.byId.get(id);
      return figure === undefined ? [] : [figure];
    })
    .flatMap((figure) => (figure.basis === 'derived' ? figure.caveats : []));
  return [...new Set([...(own === undefined ? [] : [own]), ...caveats])];
};
