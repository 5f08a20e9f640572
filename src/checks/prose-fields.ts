import type { Catalogue, Figure } from '../domain/catalogue.ts';
import { fieldsOf, inBody, onLine, type ProseField } from './prose-field.ts';

const ofClaims = ({ claims }: Catalogue): ProseField[] =>
  claims.all.flatMap(({ file, figures, restatement, findings, evidence, revisions, body }) => {
    const near = [...figures, ...evidence.flatMap((piece) => piece.figures)];
    const prose = fieldsOf(file, near);
    return [
      ...fieldsOf(file, figures)('restatement', restatement),
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
  charts.all.flatMap(({ file, summary, caveat, body }) => [
    ...fieldsOf(file)('summary', summary),
    ...fieldsOf(file)('caveat', caveat),
    ...inBody(file, body),
  ]);

const ofFigure = (figure: Figure): ProseField[] => {
  if (figure.basis === 'stated') return [];
  const { id, file, line, data } = figure;
  if (line !== undefined) return data.basis === 'measured' ? onLine(file, line, data.note) : [];
  const prose = fieldsOf(file, [id]);
  return [
    ...prose('note', data.note),
    ...(data.basis === 'derived'
      ? prose('caveat', data.caveat)
      : data.revisions.flatMap(({ reason }, index) => prose(`revisions.${index}.reason`, reason))),
  ];
};

const ofSeries = ({ series }: Catalogue): ProseField[] =>
  series.all.flatMap(({ file, note, shares, revisions }) => [
    ...fieldsOf(file)('note', note),
    ...fieldsOf(file)('shares.caveat', shares?.caveat),
    ...revisions.flatMap(({ reason }, index) =>
      fieldsOf(file)(`revisions.${index}.reason`, reason),
    ),
  ]);

const readAll = (catalogue: Catalogue): readonly ProseField[] => [
  ...ofClaims(catalogue),
  ...ofCharts(catalogue),
  ...catalogue.figures.all.flatMap(ofFigure),
  ...ofSeries(catalogue),
  ...catalogue.events.all.flatMap(({ file, event, body }) => [
    ...fieldsOf(file)('event', event),
    ...inBody(file, body),
  ]),
  ...catalogue.terms.all.flatMap(({ file, meaning, body }) => [
    ...fieldsOf(file)('meaning', meaning),
    ...inBody(file, body),
  ]),
  ...catalogue.sources.all.flatMap(({ file, note }) => fieldsOf(file)('note', note)),
  ...inBody('settings.md', catalogue.about),
];

const read = new WeakMap<Catalogue, readonly ProseField[]>();

/** All prose of ours, in which numbers are references and words may be terms; quotations and names are none of it. It is read once, for all rules that ask. */
export const proseFields = (catalogue: Catalogue): readonly ProseField[] => {
  const known = read.get(catalogue) ?? readAll(catalogue);
  read.set(catalogue, known);
  return known;
};
