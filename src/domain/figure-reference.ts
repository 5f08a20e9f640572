/** A piece of prose: words, or the id of a figure whose value stands there. */
export type ProsePiece = { readonly text: string } | { readonly figure: string };

const reference = /:figure\[([^\]\n]*)\]/g;

/** Cuts prose at its figure references, `:figure[id]`, so that a page can fill them from the catalogue. */
export const proseOf = (text: string): ProsePiece[] => {
  const pieces: ProsePiece[] = [];
  let done = 0;
  for (const match of text.matchAll(reference)) {
    if (match.index > done) pieces.push({ text: text.slice(done, match.index) });
    pieces.push({ figure: match[1] ?? '' });
    done = match.index + match[0].length;
  }
  if (done < text.length) pieces.push({ text: text.slice(done) });
  return pieces;
};

/** Prose as plain text, each figure reference filled with what `valueOf` says of its id. */
export const plainProse = (text: string, valueOf: (id: string) => string): string =>
  proseOf(text)
    .map((piece) => ('figure' in piece ? valueOf(piece.figure) : piece.text))
    .join('');

/** What was meant as a figure reference and is none, such as `:figure{id}` or `:figure [id]`. */
export const brokenReferences = (text: string): string[] =>
  proseOf(text).flatMap((piece) =>
    'figure' in piece
      ? []
      : (piece.text.match(/(?<!\w):\s?figures?\s?[[{(]\S*|(?<!\w):\w+\[[^\]\n]*\]/g) ?? []),
  );

/** The ids of the figures that prose refers to, in its order. */
export const figuresIn = (text: string): string[] =>
  proseOf(text).flatMap((piece) => ('figure' in piece ? [piece.figure] : []));
