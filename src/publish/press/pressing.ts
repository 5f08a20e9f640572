import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../../reads/digest-of.ts';
import type { Read } from '../../reads/noted-site.ts';
import type { Question } from '../../reads/question.ts';

/** A file of the site as it stood when it was made, so that one that was touched since is known. */
export interface MadeFile {
  /** The digest of what its path brought along. */
  readonly props: string;
  readonly size: number;
  /** When it was written, in milliseconds. */
  readonly written: number;
  /** The digest of what the search index reads of it, where it is to be found. */
  readonly searched?: string | undefined;
}

/** A question that was asked of the site, with the digest of its answer. */
export type Asked = readonly [Question, string];

/** A file, how it was made, and the places of what it asked among the questions before it, counted from 0. */
export type Made = readonly [file: string, made: MadeFile, places: readonly number[]];

/** How many lines are written down at once. */
const enough = 500;

/** Writes down for the next build what a process makes and out of what, line by line as it is made: at 10,000 claims it is too much to be held. */
export const openPressing = (folder: string, name: string) => {
  mkdirSync(folder, { recursive: true });
  const notes = openSync(join(folder, `${name}.ndjson`), 'w');
  let lines: string[] = [];
  const flush = (): void => {
    writeFileSync(notes, lines.join(''));
    lines = [];
  };
  const note = (line: Asked | Made): void => {
    lines.push(`${JSON.stringify(line)}\n`);
    if (lines.length === enough) flush();
  };
  /** Places of questions, by what stands for them: a read of this build, or the words of one of the last. */
  const places = new Map<Read | Question, number>();
  const placeOf = (asked: Read | Question, line: () => Asked): number => {
    const known = places.get(asked);
    if (known !== undefined) return known;
    const place = places.size;
    places.set(asked, place);
    note(line());
    return place;
  };
  return {
    /** Writes down a file that was made, and what it asked. */
    make: (file: string, made: MadeFile, reads: ReadonlySet<Read>): void => {
      const asked = Array.from(reads, (read) =>
        placeOf(read, () => [read.question, digestOf(read.answer)]),
      );
      note([file, made, asked]);
    },
    /** Writes down a file that stays, and the questions that are answered as before. */
    keep: (file: string, made: MadeFile, asked: readonly Asked[]): void => {
      note([file, made, asked.map((line) => placeOf(line[0], () => line))]);
    },
    /** Says that there is no more. */
    close: (): void => {
      flush();
      closeSync(notes);
    },
  };
};
