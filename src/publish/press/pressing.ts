import { mkdirSync, writeFileSync } from 'node:fs';
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

/** What a process made, and out of what. */
export interface Pressing {
  /** Each question that was asked of the site, with the digest of its answer. */
  readonly questions: readonly (readonly [Question, string])[];
  /** Each file, with the places of the questions that it asked. */
  readonly files: Readonly<Record<string, readonly [MadeFile, readonly number[]]>>;
}

/** Collects what a process makes, to write it down for the next build. */
export const openPressing = () => {
  const places = new Map<Question, number>();
  const placesOfReads = new Map<Read, number>();
  const questions: [Question, string][] = [];
  const files: Record<string, readonly [MadeFile, readonly number[]]> = {};
  const placeOf = (question: Question, digest: () => string): number => {
    const known = places.get(question);
    if (known !== undefined) return known;
    const place = questions.push([question, digest()]) - 1;
    places.set(question, place);
    return place;
  };
  const placeOfRead = (read: Read): number => {
    const known = placesOfReads.get(read);
    if (known !== undefined) return known;
    const place = placeOf(read.question, () => digestOf(read.answer));
    placesOfReads.set(read, place);
    return place;
  };
  return {
    /** Writes down a file that was made, and what it asked. */
    make: (file: string, made: MadeFile, reads: ReadonlySet<Read>): void => {
      files[file] = [made, Array.from(reads, placeOfRead)];
    },
    /** Writes down a file that stays, and the questions that are answered as before. */
    keep: (file: string, made: MadeFile, asked: Pressing['questions']): void => {
      files[file] = [made, asked.map(([question, digest]) => placeOf(question, () => digest))];
    },
    write: (folder: string, name: string): void => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, name), JSON.stringify({ questions, files } satisfies Pressing));
    },
  };
};
