import type { Catalogue } from '../domain/catalogue.ts';
import { codePointName, hiddenIn, unlawfulIn } from '../domain/hidden-characters.ts';
import type { CharacterPlace, Problem } from './problem.ts';

/** A text of an entry: its file, where an offset of it stands, and whether it is quoted, in which what nobody sees is no fault of ours. */
interface PlacedText {
  readonly file: string;
  readonly text: string;
  readonly at: (start: number) => CharacterPlace;
  readonly quoted: boolean;
}

/** What the catalogue adds to an entry, or keeps apart from its fields. */
const added = ['id', 'file', 'line', 'digest', 'search', 'place', 'body', 'cells'];

/** The texts of an entry's fields, each by its path with dots. */
const textsIn = (value: unknown, path = ''): [field: string, text: string][] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    path === '' && added.includes(key) ? [] : textsIn(inner, path === '' ? key : `${path}.${key}`),
  );
};

const ofFields = (file: string, data: unknown): PlacedText[] =>
  textsIn(data).map(([field, text]) => ({
    file,
    text,
    at: (offset) => ({ field, offset }),
    quoted: /(?:^|\.)(?:quote|wording|excerpt)$/.test(field),
  }));

const ofBody = (file: string, body: string): PlacedText => ({
  file,
  text: body,
  at: (start) => ({ bodyLine: body.slice(0, start).split('\n').length }),
  quoted: false,
});

const ofDigests = ({ articles }: Catalogue): PlacedText[] =>
  articles.all.map(({ file, digest }) => {
    const text = digest.sections
      .flatMap(({ heading, statements }) => [heading, ...statements.map(({ raw }) => raw)])
      .join('\n');
    return {
      file,
      text,
      at: (start) => ({ words: String.fromCodePoint(text.codePointAt(start) ?? 0) }),
      quoted: true,
    };
  });

const ofTables = ({ series }: Catalogue): PlacedText[] =>
  series.all.flatMap(({ file, cells }) =>
    cells.flatMap(({ line, counted = '', note = '' }) => ({
      file: file.replace(/\.md$/, '.csv'),
      text: `${counted}\n${note}`,
      at: () => ({ line }),
      quoted: false,
    })),
  );

/** One after the other: all at once are too much to be held of 10,000 claims. */
const textsOf = function* (catalogue: Catalogue): Generator<PlacedText> {
  const { settings, about, articles, claims, figures, series, sources, charts, events, terms } =
    catalogue;
  yield* ofFields('settings.md', settings);
  yield ofBody('settings.md', about);
  for (const { all } of [articles, claims, series, sources, charts, events, terms]) {
    for (const thing of all) yield* ofFields(thing.file, thing);
  }
  for (const figure of figures.all) {
    if (figure.line !== undefined) continue;
    yield* ofFields(figure.file, figure.basis === 'stated' ? figure : figure.data);
  }
  for (const { all } of [claims, charts, events, terms]) {
    for (const { file, body } of all) yield ofBody(file, body);
  }
  yield* ofDigests(catalogue);
  yield* ofTables(catalogue);
};

const problemsIn = ({ file, text, at, quoted }: PlacedText): Problem[] => {
  const unlawful = unlawfulIn(text);
  if (unlawful >= 0) {
    const name = codePointName(text.slice(unlawful));
    return [{ kind: 'unlawful-character', file, place: at(unlawful), name }];
  }
  return hiddenIn(text).map(({ start, name, does }) => ({
    kind: quoted ? 'hidden-in-quotation' : 'hidden-character',
    file,
    place: at(start),
    name,
    does,
  }));
};

/** No text has a character that no page can carry; and of those that nobody sees, or that turn round or cover other text, ours has none. */
export const checkCharacters = (catalogue: Catalogue): Problem[] =>
  textsOf(catalogue).flatMap(problemsIn).toArray();
