/** A piece of prose: words, the id of a figure whose value stands there, or words that a term of the glossary explains. */
export type ProsePiece =
  | { readonly text: string }
  | { readonly figure: string }
  | { readonly term: string; readonly words: string };

/** A piece and where it stands in the prose; of a term, where its words begin. */
interface PlacedPiece {
  readonly piece: ProsePiece;
  readonly start: number;
  readonly end: number;
}

/** Stands in flattened Markdown where formatting begins or ends: invisible, and no part of a reference. */
export const seam = '\u2060';

const reference = /(?<![:：]):(figure|term)\[([^\][\n\u2060]*)\](?:\{#([^{}\n\u2060]*)\})?/g;

/** The id of the term that words name by themselves: `REO` is `reo`. */
const termOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const placedPieces = (text: string): PlacedPiece[] => {
  const pieces: PlacedPiece[] = [];
  let done = 0;
  const addText = (end: number): void => {
    if (end > done) pieces.push({ piece: { text: text.slice(done, end) }, start: done, end });
  };
  for (const match of text.matchAll(reference)) {
    const { index: start, 0: all, 1: name, 2: label = '', 3: id } = match;
    if (name === 'figure' && id !== undefined) continue;
    const end = start + all.length;
    addText(start);
    const piece =
      name === 'figure' ? { figure: label } : { term: id ?? termOf(label), words: label };
    pieces.push({ piece, start, end });
    done = end;
  }
  addText(text.length);
  return pieces;
};

/** Cuts prose at its references, `:figure[id]` and `:term[words]` or `:term[words]{#id}`, so that a page can fill them from the catalogue. */
export const proseOf = (text: string): ProsePiece[] => placedPieces(text).map(({ piece }) => piece);

/** Prose as plain text, each figure reference filled with what `valueOf` says of its id. */
export const plainProse = (text: string, valueOf: (id: string) => string): string => {
  // Most prose has no reference, and a build asks about it many times.
  if (!text.includes(':')) return text;
  return proseOf(text)
    .map((piece) => {
      if ('figure' in piece) return valueOf(piece.figure);
      return 'term' in piece ? piece.words : piece.text;
    })
    .join('');
};

/** A reference in prose, as it is written, and where. */
export interface Reference {
  readonly kind: 'figure' | 'term';
  readonly id: string;
  readonly start: number;
  readonly text: string;
}

/** The references of prose, in its order. */
export const referencesIn = (text: string): Reference[] =>
  placedPieces(text).flatMap(({ piece, start, end }): Reference[] => {
    if ('text' in piece) return [];
    const written = { start, text: text.slice(start, end) };
    return 'figure' in piece
      ? [{ kind: 'figure', id: piece.figure, ...written }]
      : [{ kind: 'term', id: piece.term, ...written }];
  });

/** What was meant as a reference and is none, such as `:figure{id}`, `figure[id]` or `::figure[id]`; and how it should be written, where that can be told. */
export interface BrokenReference {
  readonly start: number;
  readonly text: string;
  readonly meant: string | undefined;
}

const opening = '[[{(［｛（【]';
const closing = '[\\]})］｝）】]';
const inside = '([^\\]})］｝）】[{(［｛（【\\n]*)';
const nearMiss = new RegExp(
  [
    `(?<![:：])[:：]{1,3}\\s?(figure|term)s?\\s?${opening}${inside}${closing}?`,
    `(?<![\\p{L}\\p{N}:：])(figure|term)s?[[［【]${inside}${closing}?`,
    String.raw`(?<![\w:]):\w+\[[^\][\n]*\]`,
  ].join('|'),
  'giu',
);

/** What in prose was meant as a reference and is none. */
export const brokenReferences = (text: string): BrokenReference[] =>
  placedPieces(text).flatMap(({ piece, start }) =>
    'text' in piece
      ? [...piece.text.matchAll(nearMiss)].map(({ index, 0: broken, 1: a, 2: b, 3: c, 4: d }) => {
          const name = (a ?? c)?.toLowerCase();
          const id = (b ?? d ?? '').replaceAll(seam, '').trim().replace(/^#/, '');
          const meant = name === undefined || id === '' ? undefined : `:${name}[${id}]`;
          return { start: start + index, text: broken.replaceAll(seam, ''), meant };
        })
      : [],
  );

const blotted = (text: string): string => '\u25a1'.repeat(text.length);

/** Prose in which all that is not its own words is blotted out, offset for offset: ids of figures and terms. */
export const withoutReferences = (text: string): string =>
  placedPieces(text)
    .map(({ piece, start, end }) => {
      const written = text.slice(start, end);
      if ('text' in piece) return written.replace(nearMiss, blotted);
      if ('figure' in piece) return blotted(written);
      const [before, after] = [':term['.length, ':term['.length + piece.words.length];
      return blotted(written.slice(0, before)) + piece.words + blotted(written.slice(after));
    })
    .join('');

/** The ids of the figures that prose refers to, in its order. */
export const figuresIn = (text: string): string[] =>
  referencesIn(text).flatMap(({ kind, id }) => (kind === 'figure' ? [id] : []));

/** The ids of the terms that prose marks, in its order. */
export const termsIn = (text: string): string[] =>
  referencesIn(text).flatMap(({ kind, id }) => (kind === 'term' ? [id] : []));
