import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inProcess } from '../processes/in-process.ts';
import { mostProcesses } from '../processes/most-processes.ts';
import { errorOf, type ToldError } from '../processes/told-error.ts';
import type { IndexPart } from './index-part.ts';
import type { IndexOrder } from './index-process.ts';
import { joinIndexes } from './join-indexes.ts';
import type { IndexFiles } from './make-index.ts';
import { openPartStore } from './part-store.ts';
import { nameOfPart, type SearchedPage, splitPages } from './split-pages.ts';

/** Where an index is made, and what is known of the last one. */
export interface SearchPlace {
  /** The folder of the site that is being made. */
  readonly fresh: string;
  /** The folder of the last one. */
  readonly published: string;
  /** The folder of the parts that were made before. */
  readonly store: string;
  /** What changes whenever the same pages could be indexed in another way. */
  readonly program: string;
}

/** What came of it. */
export interface WrittenSearch {
  readonly parts: number;
  /** How many of the parts were made anew. */
  readonly made: number;
  /** The files of the last site that may stay as they stand. */
  readonly kept: readonly string[];
}

const makeParts = async (order: IndexOrder): Promise<void> => {
  let taken = 0;
  const answer = (): number => {
    taken += 1;
    return taken - 1;
  };
  const processes = Math.min(mostProcesses(), order.parts.length);
  const outcomes = await Promise.all(
    Array.from({ length: processes }, () =>
      inProcess<{ readonly failed?: ToldError }>('index', order, { answer }),
    ),
  );
  for (const { failed } of outcomes) if (failed !== undefined) throw errorOf(failed);
};

const isAt = (path: string, content: Uint8Array): boolean => {
  try {
    return readFileSync(path).equals(content);
  } catch {
    return false;
  }
};

/** Puts into the fresh folder what does not stand in the published one as it is to be, and tells what does. */
const writeFiles = (files: IndexFiles, { fresh, published }: SearchPlace): readonly string[] => {
  const kept: string[] = [];
  const folders = new Set<string>();
  for (const [path, content] of files) {
    const file = `pagefind/${path}`;
    if (isAt(join(published, file), content)) {
      kept.push(file);
      continue;
    }
    const folder = dirname(join(fresh, file));
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(join(fresh, file), content);
  }
  return kept;
};

/** Writes the search index of a site’s pages. It is made in parts, of which only those are made anew whose pages changed in what is read of them; joined, they are one index, the same however they came about. */
export const writeSearch = async (
  pages: readonly SearchedPage[],
  place: SearchPlace,
): Promise<WrittenSearch> => {
  const store = openPartStore(place.store);
  const parts = splitPages(pages).map((some) => ({
    name: nameOfPart(some, place.program),
    pages: some,
  }));
  const known = new Map(parts.map(({ name }) => [name, store.read(name)]));
  const stale = parts.filter(({ name }) => known.get(name) === undefined);
  await makeParts({
    parts: stale,
    folders: [place.fresh, place.published],
    store: place.store,
  });
  store.sweep(new Set(parts.map(({ name }) => name)));
  const made = parts.map(({ name }): IndexPart => {
    const part = known.get(name) ?? store.read(name);
    if (part === undefined) throw new Error(`${join(place.store, name)} was not written.`);
    return part;
  });
  const [only] = made;
  const files = made.length === 1 && only !== undefined ? only.files : await joinIndexes(made);
  return { parts: parts.length, made: stale.length, kept: writeFiles(files, place) };
};
