import type { Catalogue, Chart, Figure } from '../domain/catalogue.ts';
import { endsOfValue } from '../domain/quantity.ts';
import { restsOnStated } from '../domain/resolve-figures.ts';
import { newestCell } from '../domain/series.ts';
import type { Problem, ProblemOf } from './problem.ts';

type Fault = ProblemOf<'chart-figure'>['fault'];
type Of<Type extends Chart['type']> = Extract<Chart, { readonly type: Type }>;

/** What keeps a figure from standing on a track from 0 to 100%. */
const trackFaults = (figure: Figure): Fault[] => [
  ...(figure.unit === 'percent' ? [] : (['not-percent'] as const)),
  ...(endsOfValue(figure.value).some((end) => end < 0 || end > 100)
    ? (['beyond-track'] as const)
    : []),
];

/** The rules for each form of chart; `problem` notes what is wrong with the figure that a field names. */
const rulesOf = ({ claims, figures, series }: Catalogue) => {
  const problems = (file: string, field: string, id: string, faults: readonly Fault[]): Problem[] =>
    faults.map((fault) => ({ kind: 'chart-figure', file, field, id, fault }));
  const statedIn = (article: string): ReadonlySet<string> =>
    new Set(
      claims.all
        .filter((claim) => claim.article === article && !claim.draft)
        .flatMap((claim) => claim.figures),
    );
  const stated = (chart: Chart, field: string, id: string, more: readonly Fault[]): Problem[] => {
    const figure = figures.byId.get(id);
    if (figure === undefined) return [];
    const claimed = statedIn(chart.article).has(id);
    return problems(chart.file, field, id, [
      ...trackFaults(figure),
      ...more,
      ...(claimed ? [] : (['other-article'] as const)),
    ]);
  };

  const shares = (chart: Of<'shares'>): Problem[] => {
    const seen = new Set<string>();
    return chart.rows.flatMap(({ stated: id, measured }, row) => {
      const stage = figures.byId.get(id)?.stage;
      const twice = stage !== undefined && seen.has(stage);
      if (stage !== undefined) seen.add(stage);
      return [
        ...stated(chart, `rows.${row}.stated`, id, [
          ...(stage === undefined ? (['no-stage'] as const) : []),
          ...(twice ? (['stage-twice'] as const) : []),
        ]),
        ...measured.flatMap((name, index) => {
          const figure = figures.byId.get(name);
          if (figure === undefined) return [];
          return problems(chart.file, `rows.${row}.measured.${index}`, name, [
            ...trackFaults(figure),
            ...(restsOnStated(figure) ? (['is-stated'] as const) : []),
            ...(stage === undefined || figure.stage === stage ? [] : (['other-stage'] as const)),
          ]);
        }),
      ];
    });
  };

  const years = (chart: Of<'years'>): Problem[] => {
    const { file, series: id, of, caveat } = chart;
    const drawn = series.byId.get(id);
    return [
      ...stated(chart, 'stated', chart.stated, []),
      ...(drawn !== undefined && drawn.shares?.of.includes(of) !== true
        ? [{ kind: 'chart-series', file, field: 'of', name: of, fault: 'no-share' } as const]
        : []),
      ...(drawn !== undefined && drawn.editions.length > 1 && caveat === undefined
        ? [{ kind: 'chart-without-caveat', file } as const]
        : []),
    ];
  };

  const countries = ({ file, series: id, year }: Of<'countries'>): Problem[] => {
    const drawn = series.byId.get(id);
    const has = drawn?.geographies.some(
      ({ id: place }) => newestCell(drawn, drawn.cells, place, year) !== undefined,
    );
    return has === false
      ? [{ kind: 'chart-series', file, field: 'year', name: String(year), fault: 'no-year' }]
      : [];
  };

  const threshold = ({ file, rows, threshold: limit, readings }: Of<'threshold'>): Problem[] => {
    const unit = figures.byId.get(rows[0]?.figure ?? '')?.unit;
    const bar = (field: string, id: string): Problem[] => {
      const figure = figures.byId.get(id);
      if (figure === undefined) return [];
      return problems(file, field, id, [
        ...(figure.unit === unit ? [] : (['other-unit'] as const)),
        ...(typeof figure.value === 'number' ? [] : (['not-one-number'] as const)),
      ]);
    };
    return [
      ...rows.flatMap(({ figure }, row) => bar(`rows.${row}.figure`, figure)),
      ...bar('threshold.figure', limit.figure),
      ...readings.flatMap(({ figures: ids, under }, index) =>
        ids.flatMap((id): Problem[] => {
          const figure = figures.byId.get(id);
          if (figure === undefined) return [];
          const field = `readings.${index}.figures`;
          if (figure.unit !== 'percent') return problems(file, field, id, ['not-percent']);
          const most = Math.max(...endsOfValue(figure.value));
          const value = Number(most.toFixed(figure.decimals ?? 1));
          return most < under ? [] : [{ kind: 'reading-fails', file, index, id, value, under }];
        }),
      ),
    ];
  };

  return (chart: Chart): Problem[] => {
    switch (chart.type) {
      case 'shares':
        return shares(chart);
      case 'years':
        return years(chart);
      case 'countries':
        return countries(chart);
      case 'threshold':
        return threshold(chart);
    }
  };
};

/** A chart draws only what may stand on its scale: of one unit, of one stage in a row, stated by a published claim of its article where it says so, and a reading that holds. */
export const checkCharts = (catalogue: Catalogue): Problem[] =>
  catalogue.charts.all.flatMap(rulesOf(catalogue));
