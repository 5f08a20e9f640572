import { joinLanguage } from './join-language.ts';
import type { IndexPart } from './index-part.ts';
import type { IndexFiles } from './make-index.ts';

/** The first file of an index that a browser asks for. */
interface Entry {
  readonly languages: Readonly<
    Record<
      string,
      { readonly hash: string; readonly wasm: string | null; readonly page_count: number }
    >
  >;
}

const entryFile = 'pagefind-entry.json';

const entryOf = (files: IndexFiles): Entry => {
  const file = files.get(entryFile);
  if (file === undefined) throw new Error(`A part of the search index has no ${entryFile}.`);
  return JSON.parse(Buffer.from(file).toString()) as Entry;
};

/** Whether a file tells of pages; the others are Pagefind’s own. */
const isOfPages = (path: string): boolean =>
  path === entryFile || /\.pf_(?:meta|fragment|index)$/.test(path);

/** Joins indexes of some pages each to the index that Pagefind makes of all of them at once, so that nobody who searches can tell. Pagefind’s own way, to merge indexes in the browser, finds other pages: a part that lacks a word gives those with the beginning of it, and each part weighs words by itself. */
export const joinIndexes = async (parts: readonly IndexPart[]): Promise<IndexFiles> => {
  const entries = parts.map((part) => ({ part, entry: entryOf(part.files) }));
  const joined = new Map<string, Uint8Array>();
  for (const [path, file] of parts.flatMap(({ files }) => [...files])) {
    if (!isOfPages(path)) joined.set(path, file);
  }
  const languages = new Set(entries.flatMap(({ entry }) => Object.keys(entry.languages)));
  const told: Record<string, Entry['languages'][string]> = {};
  for (const language of [...languages].sort()) {
    const having = entries.flatMap(({ part, entry }) => {
      const found = entry.languages[language];
      return found === undefined ? [] : { part, hash: found.hash, wasm: found.wasm };
    });
    const { files, hash, pages } = await joinLanguage(language, having);
    for (const [path, file] of files) joined.set(path, file);
    told[language] = { hash, wasm: having[0]?.wasm ?? null, page_count: pages };
  }
  const entry = { ...entries[0]?.entry, languages: told };
  joined.set(entryFile, Buffer.from(JSON.stringify(entry)));
  return joined;
};
