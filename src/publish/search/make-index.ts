import { close, createIndex } from 'pagefind';

/** The files of a search index, by their paths in its folder. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/** A page for the index: its address below the site’s root, and its text as `indexable` gives it. */
export interface IndexedPage {
  readonly address: string;
  readonly text: string;
}

/** What Pagefind brings beside the index: interfaces of its own, which we do not use. */
const unused = /^pagefind-(?!worker\.js$|entry\.json$).*\.(js|css)$/;

const refuseErrors = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`The search index: ${errors.join('; ')}`);
};

/** Has Pagefind make an index of pages, numbered in the order in which they are given. */
export const makeIndex = async (pages: readonly IndexedPage[]): Promise<IndexFiles> => {
  const { index, errors } = await createIndex();
  refuseErrors(errors);
  if (index === undefined) throw new Error('The search index was not made.');
  try {
    // Pagefind takes them in turn, and need not wait for us between two of them.
    const added = await Promise.all(
      pages.map(({ address: url, text: content }) => index.addHTMLFile({ url, content })),
    );
    refuseErrors(added.flatMap((page) => page.errors));
    const written = await index.getFiles();
    refuseErrors(written.errors);
    const files = written.files.filter(({ path }) => !unused.test(path));
    return new Map(files.map(({ path, content }) => [path, content]));
  } finally {
    await index.deleteIndex();
  }
};

/** Ends Pagefind, which otherwise waits for more pages. */
export const endIndexing = close;
