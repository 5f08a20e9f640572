import type { Statement } from './digest.ts';

/** A quote to mark in a statement: UTF-16 offsets into its `text`. */
export interface Mark {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A piece of a statement as it stands; `citation` for its brackets, whose text begins with the space before them. */
export interface Piece {
  readonly text: string;
  readonly citation: boolean;
}

/** Neighbouring pieces that belong to one mark, or to none. */
export interface Segment {
  readonly mark: string | undefined;
  readonly pieces: readonly Piece[];
}

/** Cuts a statement at the ends of marks that do not overlap; all pieces joined are the statement's `raw`. */
export const markStatement = (statement: Statement, marks: readonly Mark[]): Segment[] => {
  const segments: { mark: string | undefined; pieces: Piece[] }[] = [];
  const add = (mark: string | undefined, piece: Piece): void => {
    const last = segments.at(-1);
    if (last !== undefined && last.mark === mark) last.pieces.push(piece);
    else segments.push({ mark, pieces: [piece] });
  };
  const ends = marks.flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set(ends)].sort((a, b) => a - b);
  let at = 0;
  for (const part of statement.parts) {
    if (part.kind === 'citation') {
      const around = marks.find(({ start, end }) => start < at && at < end);
      add(around?.id, { text: part.raw, citation: true });
      continue;
    }
    const end = part.start + part.text.length;
    for (const stop of [...cuts.filter((cut) => cut > part.start && cut < end), end]) {
      const inside = marks.find((mark) => mark.start <= at && at < mark.end);
      add(inside?.id, {
        text: part.text.slice(at - part.start, stop - part.start),
        citation: false,
      });
      at = stop;
    }
  }
  return segments;
};
