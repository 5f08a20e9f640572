import type { Catalogue, Chart, Figure } from '../domain/catalogue.ts';
import { isExact } from '../domain/derive.ts';
import { endsOfValue } from '../domain/ends-of-value.ts';
import { readingLimit } from '../domain/reading-limit.ts';
import { isFaulty, restsOnStated } from '../domain/resolve-figures.ts';
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
  const statedBy = new Map(
    claims.all
      .filter(({ draft }) => !draft)
      .flatMap(({ article, figures: ids }) => ids.map((id) => [id, article] as const)),
  );
  const stated = (chart: Chart, field: string, id: string, more: readonly Fault[]): Problem[] => {
    const figure = figures.byId.get(id);
    if (figure === undefined || isFaulty(figure)) return [];
    const claimed = statedBy.get(id) === chart.article;
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
          if (figure === undefined || isFaulty(figure)) return [];
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
    const line = figures.byId.get(chart.stated);
    const place = drawn?.geographies.find((geography) => geography.id === of)?.name;
    return [
      ...stated(chart, 'stated', chart.stated, [
        ...(drawn !== undefined && line?.stage !== drawn.stage ? (['other-stage'] as const) : []),
        ...(place !== undefined && line?.geography !== undefined && line.geography !== place
          ? (['other-place'] as const)
          : []),
      ]),
      ...(drawn !== undefined && drawn.shares?.of.includes(of) !== true
        ? [{ kind: 'chart-series', file, field: 'of', name: of, fault: 'no-share' } as const]
        : []),
      ...(drawn !== undefined && drawn.editions.length > 1 && caveat === undefined
        ? [{ kind: 'chart-without-caveat', file } as const]
        : []),
    ];
  };

  const countries = ({ file, series: id, year, rest }: Of<'countries'>): Problem[] => {
    const drawn = series.byId.get(id);
    if (drawn === undefined) return [];
    const places = drawn.geographies.map((geography) => geography.id);
    return [
      ...(places.some((place) => newestCell(drawn, drawn.cells, place, year) !== undefined)
        ? []
        : [
            {
              kind: 'chart-series',
              file,
              field: 'year',
              name: String(year),
              fault: 'no-year',
            } as const,
          ]),
      ...(rest === undefined || places.includes(rest)
        ? []
        : [{ kind: 'chart-series', file, field: 'rest', name: rest, fault: 'no-place' } as const]),
    ];
  };

  const threshold = (chart: Of<'threshold'>): Problem[] => {
    const { file, rows, threshold: limit, readings } = chart;
    const first = figures.byId.get(rows[0]?.figure ?? '');
    const bar = (field: string, id: string): Problem[] => {
      const figure = figures.byId.get(id);
      if (figure === undefined || isFaulty(figure)) return [];
      return problems(file, field, id, [
        ...(first !== undefined && figure.unit !== first.unit ? (['other-unit'] as const) : []),
        ...(first !== undefined && figure.stage !== first.stage ? (['other-stage'] as const) : []),
        ...(isExact(figure) ? [] : (['not-one-number'] as const)),
      ]);
    };
    const bars = (field: string, { figure, editions }: Of<'threshold'>['threshold']): Problem[] => [
      ...bar(`${field}.figure`, figure),
      ...editions.flatMap((id, index) => bar(`${field}.editions.${index}`, id)),
    ];
    const reading = (
      { limit: named, figures: ids }: (typeof readings)[number],
      index: number,
    ): Problem[] => {
      const said = named === undefined ? undefined : figures.byId.get(named);
      if (named !== undefined && said === undefined) return [];
      const most = readingLimit(said)?.value;
      if (named !== undefined && (most === undefined || said?.basis !== 'stated')) {
        return problems(file, `readings.${index}.limit`, named, ['no-limit']);
      }
      return ids.flatMap((id, item): Problem[] => {
        const figure = figures.byId.get(id);
        if (figure === undefined || isFaulty(figure) || most === undefined) return [];
        const field = `readings.${index}.figures.${item}`;
        if (figure.unit !== 'percent') return problems(file, field, id, ['not-percent']);
        const value = Number(Math.max(...endsOfValue(figure.value)).toFixed(figure.decimals ?? 1));
        return Math.max(...endsOfValue(figure.value)) < most
          ? []
          : [{ kind: 'reading-fails', file, field, id, value, under: most }];
      });
    };
    return [
      ...rows.flatMap((row, index) => bars(`rows.${index}`, row)),
      ...bars('threshold', limit),
      ...readings.flatMap(reading),
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
