import type { ReadBody } from '../markdown/read-body.ts';
import type { ProsePlace } from './problem.ts';

/** A piece of prose of ours: where it stands, and the figures it most likely means. */
export interface ProseField {
  readonly file: string;
  readonly text: string;
  /** Where in the file an offset of the text stands. */
  readonly at: (offset: number) => ProsePlace;
  /** The ids of the figures that stand nearest to it. */
  readonly near: readonly string[];
}

/** Makes pieces of the fields of one file, each by its name; none of a field that is left out. */
export const fieldsOf =
  (file: string, near: readonly string[] = []) =>
  (field: string, text: string | undefined): ProseField[] =>
    text === undefined ? [] : [{ file, text, near, at: (offset) => ({ field, offset }) }];

/** A piece on one line of a table. */
export const onLine = (file: string, line: number, text: string | undefined): ProseField[] =>
  text === undefined ? [] : [{ file, text, near: [], at: () => ({ line }) }];

/** The pieces of a Markdown body, as its page shows them. */
export const inBody = (
  file: string,
  { texts }: Pick<ReadBody, 'texts'>,
  near: readonly string[] = [],
): ProseField[] =>
  texts.map(({ text, lines }) => ({
    file,
    text,
    near,
    at: (offset) => ({ bodyLine: lines[offset] ?? 1 }),
  }));
