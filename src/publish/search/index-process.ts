import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, obey } from '../processes/obey.ts';
import { tellError } from '../processes/told-error.ts';
import { partOf } from './index-part.ts';
import { indexable } from './indexable.ts';
import { endIndexing, makeIndex } from './make-index.ts';
import { openPartStore } from './part-store.ts';
import { addressOf, type SearchedPage } from './split-pages.ts';

/** What a process is given: the parts to make, of which it asks for one after the other, and where they go. */
export interface IndexOrder {
  readonly parts: readonly { readonly name: string; readonly pages: readonly SearchedPage[] }[];
  /** Where pages stand, the newest first. */
  readonly folders: readonly string[];
  readonly store: string;
}

const readPage = (folders: readonly string[], page: SearchedPage) => {
  const path = folders.map((folder) => join(folder, page.file)).find((file) => existsSync(file));
  const text = path === undefined ? undefined : indexable(readFileSync(path, 'utf8'));
  if (text === undefined) throw new Error(`${page.file} is to be found, but cannot be read.`);
  return { address: addressOf(page), text };
};

const makeParts = async ({ parts, folders, store }: IndexOrder): Promise<void> => {
  const { write } = openPartStore(store);
  for (;;) {
    const part = parts[(await ask(parts.length)) as number];
    if (part === undefined) return;
    const files = await makeIndex(part.pages.map((page) => readPage(folders, page)));
    write(part.name, partOf(files));
  }
};

await obey(async (order) => {
  try {
    await makeParts(order as IndexOrder);
    return {};
  } catch (thrown) {
    return { failed: tellError(thrown) };
  } finally {
    await endIndexing();
  }
});
