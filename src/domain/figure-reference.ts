/** A piece of prose: words, the id of a figure whose value stands there, or words that a term of the glossary explains. */
export type ProsePiece =
  | { readonly text: string }
  | { readonly figure: string }
  | { readonly term: string; readonly words: string };

const reference = /:(figure|term)\[([^\]\n]*)\](?:\{#([^}\n]*)\})?/g;

/** The id of the term that words name by themselves: `REO` is `reo`. */
const termOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Cuts prose at its references, `:figure[id]` and `:term[words]` or `:term[words]{#id}`, so that a page can fill them from the catalogue. */
export const proseOf = (text: string): ProsePiece[] => {
  const pieces: ProsePiece[] = [];
  let done = 0;
  for (const match of text.matchAll(reference)) {
    const [all, name, label = '', id] = match;
    if (name === 'figure' && id !== undefined) continue;
    if (match.index > done) pieces.push({ text: text.slice(done, match.index) });
    pieces.push(
      name === 'figure' ? { figure: label } : { term: id ?? termOf(label), words: label },
    );
    done = match.index + all.length;
  }
  if (done < text.length) pieces.push({ text: text.slice(done) });
  return pieces;
};

/** Prose as plain text, each figure reference filled with what `valueOf` says of its id. */
export const plainProse = (text: string, valueOf: (id: string) => string): string =>
  proseOf(text)
    .map((piece) => {
      if ('figure' in piece) return valueOf(piece.figure);
      return 'term' in piece ? piece.words : piece.text;
    })
    .join('');

/** What was meant as a reference and is none, such as `:figure{id}` or `:figure [id]`. */
export const brokenReferences = (text: string): string[] =>
  proseOf(text).flatMap((piece) =>
    'text' in piece
      ? (piece.text.match(/(?<!\w):\s?(?:figure|term)s?\s?[[{(]\S*|(?<!\w):\w+\[[^\]\n]*\]/g) ?? [])
      : [],
  );

/** The ids of the figures that prose refers to, in its order. */
export const figuresIn = (text: string): string[] =>
  proseOf(text).flatMap((piece) => ('figure' in piece ? [piece.figure] : []));

/** The ids of the terms that prose marks, in its order. */
export const termsIn = (text: string): string[] =>
  proseOf(text).flatMap((piece) => ('term' in piece ? [piece.term] : []));
