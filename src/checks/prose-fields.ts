import type { Catalogue, Figure } from '../domain/catalogue.ts';
import { fieldsOf, inBody, onLine, type ProseField } from './prose-field.ts';
import { bodyReader } from './read-bodies.ts';

type BodyReader = ReturnType<typeof bodyReader>;

const ofClaims = ({ claims }: Catalogue, read: BodyReader): ProseField[] =>
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
      ...inBody(file, read(body), near),
    ];
  });

const ofCharts = ({ charts }: Catalogue, read: BodyReader): ProseField[] =>
  charts.all.flatMap(({ file, summary, caveat, body }) => [
    ...fieldsOf(file)('summary', summary),
    ...fieldsOf(file)('caveat', caveat),
    ...inBody(file, read(body)),
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

const readAll = (catalogue: Catalogue): readonly ProseField[] => {
  const read = bodyReader(catalogue);
  return [
    ...ofClaims(catalogue, read),
    ...ofCharts(catalogue, read),
    ...catalogue.figures.all.flatMap(ofFigure),
    ...ofSeries(catalogue),
    ...catalogue.events.all.flatMap(({ file, event, body }) => [
      ...fieldsOf(file)('event', event),
      ...inBody(file, read(body)),
    ]),
    ...catalogue.terms.all.flatMap(({ file, meaning, body }) => [
      ...fieldsOf(file)('meaning', meaning),
      ...inBody(file, read(body)),
    ]),
    ...catalogue.sources.all.flatMap(({ file, note }) => fieldsOf(file)('note', note)),
    ...inBody('settings.md', read(catalogue.about)),
  ];
};

const known = new WeakMap<Catalogue, readonly ProseField[]>();

/** All prose of ours, in which numbers are references and words may be terms; quotations and names are none of it. It is read once, for all rules that ask. */
export const proseFields = (catalogue: Catalogue): readonly ProseField[] => {
  const fields = known.get(catalogue) ?? readAll(catalogue);
  known.set(catalogue, fields);
  return fields;
};
