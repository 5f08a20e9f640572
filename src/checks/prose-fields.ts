import type { Catalogue, Claim, Figure, Series } from '../domain/catalogue.ts';
import { fieldsOf, inBody, onLine, type ProseField } from './prose-field.ts';
import { bodyReader } from './read-bodies.ts';

type BodyReader = ReturnType<typeof bodyReader>;

const ofClaim = (
  { file, figures, restatement, findings, evidence, revisions, body }: Claim,
  read: BodyReader,
): ProseField[] => {
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
};

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

const ofSeries = ({ file, note, shares, revisions }: Series): ProseField[] => [
  ...fieldsOf(file)('note', note),
  ...fieldsOf(file)('shares.caveat', shares?.caveat),
  ...revisions.flatMap(({ reason }, index) => fieldsOf(file)(`revisions.${index}.reason`, reason)),
];

/** All prose of ours, in which numbers are references and words may be terms; quotations and names are none of it. It comes piece by piece, for of 10,000 claims it is much. */
export const proseFields = function* (catalogue: Catalogue): Generator<ProseField> {
  const read = bodyReader(catalogue);
  for (const claim of catalogue.claims.all) yield* ofClaim(claim, read);
  for (const { file, summary, caveat, body } of catalogue.charts.all) {
    yield* fieldsOf(file)('summary', summary);
    yield* fieldsOf(file)('caveat', caveat);
    yield* inBody(file, read(body));
  }
  for (const figure of catalogue.figures.all) yield* ofFigure(figure);
  for (const series of catalogue.series.all) yield* ofSeries(series);
  for (const { file, event, body } of catalogue.events.all) {
    yield* fieldsOf(file)('event', event);
    yield* inBody(file, read(body));
  }
  for (const { file, meaning, body } of catalogue.terms.all) {
    yield* fieldsOf(file)('meaning', meaning);
    yield* inBody(file, read(body));
  }
  for (const { file, note } of catalogue.sources.all) yield* fieldsOf(file)('note', note);
  yield* inBody('settings.md', read(catalogue.about));
};
