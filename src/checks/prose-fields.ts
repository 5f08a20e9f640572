import type { Catalogue } from '../domain/catalogue.ts';
import type { ProsePlace } from './problem.ts';

/** A piece of prose of ours: where it stands, and the figures it most likely means. */
export interface ProseField {
  readonly file: string;
  readonly place: ProsePlace;
  readonly text: string;
  /** The ids of the figures that stand nearest to it. */
  readonly near: readonly string[];
}

const field =
  (file: string, near: readonly string[] = []) =>
  (name: string, text: string | undefined): ProseField[] =>
    text === undefined ? [] : [{ file, place: { field: name }, text, near }];

const inBody = (file: string, body: string, near: readonly string[] = []): ProseField[] =>
  body.trim() === '' ? [] : [{ file, place: { body: true }, text: body, near }];

const ofClaims = ({ claims }: Catalogue): ProseField[] =>
  claims.all.flatMap(({ file, figures, restatement, findings, evidence, revisions, body }) => {
    const near = [...figures, ...evidence.flatMap((piece) => piece.figures)];
    const prose = field(file, near);
    return [
      ...field(file, figures)('restatement', restatement),
      ...findings.flatMap(({ about, reason }, index) => [
        ...prose(`findings.${index}.about`, about),
        ...prose(`findings.${index}.reason`, reason),
      ]),
      ...evidence.flatMap(({ note }, index) => prose(`evidence.${index}.note`, note)),
      ...revisions.flatMap(({ reason }, index) => prose(`revisions.${index}.reason`, reason)),
      ...inBody(file, body, near),
    ];
  });

const ofCharts = ({ charts }: Catalogue): ProseField[] =>
  charts.all.flatMap((chart) => {
    const { file, summary, caveat, body } = chart;
    const prose = field(file);
    return [
      ...prose('summary', summary),
      ...prose('caveat', caveat),
      ...(chart.type === 'threshold'
        ? chart.readings.flatMap(({ reading }, index) =>
            prose(`readings.${index}.reading`, reading),
          )
        : []),
      ...inBody(file, body),
    ];
  });

const ofFigures = ({ figures, series }: Catalogue): ProseField[] => [
  ...figures.all.flatMap((figure): ProseField[] => {
    if (figure.basis === 'stated') return [];
    const { file, line, data } = figure;
    if (line !== undefined) {
      const { note } = data;
      return figure.basis === 'measured' && note !== undefined
        ? [{ file, place: { line }, text: note, near: [] }]
        : [];
    }
    const prose = field(file, [figure.id]);
    return [
      ...prose('note', data.note),
      ...(data.basis === 'derived'
        ? prose('caveat', data.caveat)
        : data.revisions.flatMap(({ reason }, index) =>
            prose(`revisions.${index}.reason`, reason),
          )),
    ];
  }),
  ...series.all.flatMap(({ file, note, shares, revisions }) => [
    ...field(file)('note', note),
    ...field(file)('shares.caveat', shares?.caveat),
    ...revisions.flatMap(({ reason }, index) => field(file)(`revisions.${index}.reason`, reason)),
  ]),
];

/** All prose of ours, in which numbers are references and words may be terms; quotations and names are none of it. */
export const proseFields = (catalogue: Catalogue): ProseField[] => [
  ...ofClaims(catalogue),
  ...ofCharts(catalogue),
  ...ofFigures(catalogue),
  ...catalogue.events.all.flatMap(({ file, event, body }) => [
    ...field(file)('event', event),
    ...inBody(file, body),
  ]),
  ...catalogue.terms.all.flatMap(({ file, meaning, body }) => [
    ...field(file)('meaning', meaning),
    ...inBody(file, body),
  ]),
  ...catalogue.sources.all.flatMap(({ file, note }) => field(file)('note', note)),
];

/** Labels, which stand beside numbers and so have none: no reference either. */
export const labelFields = ({ figures, series, charts, terms }: Catalogue): ProseField[] => [
  ...figures.all
    .filter(({ line }) => line === undefined)
    .flatMap(({ file, measure, denominator }) => [
      ...field(file)('measure', measure),
      ...field(file)('denominator', denominator),
    ]),
  ...series.all.flatMap(({ file, title, measure, shares }) => [
    ...field(file)('title', title),
    ...field(file)('measure', measure),
    ...field(file)('shares.denominator', shares?.denominator),
  ]),
  ...charts.all.flatMap((chart) => [
    ...field(chart.file)('title', chart.title),
    ...(chart.type === 'threshold'
      ? [
          ...chart.rows.flatMap(({ label }, index) =>
            field(chart.file)(`rows.${index}.label`, label),
          ),
          ...field(chart.file)('threshold.label', chart.threshold.label),
        ]
      : []),
  ]),
  ...terms.all.flatMap(({ file, term }) => field(file)('term', term)),
];
