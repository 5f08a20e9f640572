import type { Catalogue } from '../domain/catalogue.ts';
import type { Problem } from './problem.ts';

/** The same figure of other editions has the unit of the bar or the threshold that names it. */
export const checkChartEditions = ({ charts, figures }: Catalogue): Problem[] =>
  charts.all.flatMap((chart) => {
    if (chart.type !== 'threshold') return [];
    const places = [
      ...chart.rows.map((row, index) => ({ ...row, field: `rows.${index}.editions` })),
      { ...chart.threshold, field: 'threshold.editions' },
    ];
    return places.flatMap(({ figure, editions, field }) =>
      editions.flatMap((id, index): Problem[] => {
        const [own, other] = [figures.byId.get(figure), figures.byId.get(id)];
        if (own === undefined || other === undefined || own.unit === other.unit) return [];
        const fault = 'other-unit';
        return [{ kind: 'chart-figure', file: chart.file, field: `${field}.${index}`, id, fault }];
      }),
    );
  });
