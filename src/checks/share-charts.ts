import type { Catalogue } from '../domain/catalogue.ts';
import type { Problem } from './problem.ts';

type Fault = Extract<Problem, { kind: 'chart-row' }>['fault'];

/** A shares chart has one row a stage, each a percentage between 0 and 100 that a published claim of its article states. */
export const checkShareCharts = ({ charts, claims, figures }: Catalogue): Problem[] =>
  charts.all.flatMap(({ file, article, rows }) => {
    const stated = new Set(
      claims.all
        .filter((claim) => claim.article === article && !claim.draft)
        .flatMap((claim) => claim.figures),
    );
    const seen = new Set<string>();
    return rows.flatMap(({ stated: id }, row): Problem[] => {
      const figure = figures.byId.get(id);
      if (figure === undefined) return [];
      const ends = typeof figure.value === 'number' ? [figure.value] : Object.values(figure.value);
      const faults: (Fault | false)[] = [
        figure.unit !== 'percent' && 'not-percent',
        figure.stage === undefined && 'no-stage',
        figure.stage !== undefined && seen.has(figure.stage) && 'stage-twice',
        ends.some((end) => end < 0 || end > 100) && 'beyond-track',
        !stated.has(id) && 'other-article',
      ];
      if (figure.stage !== undefined) seen.add(figure.stage);
      return faults.flatMap((fault) =>
        fault === false ? [] : [{ kind: 'chart-row', file, row, id, fault }],
      );
    });
  });
