import { digitsOf, unpack } from './index-bytes.ts';
import type { IndexFiles } from './make-index.ts';

/** A page of a part: its address, and the digits of what the index keeps of it. */
export interface PartPage {
  readonly address: string;
  readonly digits: string;
}

/** An index of some of a site’s pages, and what it takes to join it to those of the others: its pages by the files of their fragments. */
export interface IndexPart {
  readonly files: IndexFiles;
  readonly pages: ReadonlyMap<string, PartPage>;
}

/** The file of a page’s fragment. */
export const fragmentFile = (name: string): string => `fragment/${name}.pf_fragment`;

const pageOf = (fragment: Uint8Array): PartPage => {
  const content = unpack(fragment);
  const { url } = JSON.parse(content.toString()) as { readonly url: string };
  return { address: url, digits: digitsOf(content) };
};

/** Looks at each page of an index once, so that nobody has to again while it stands. */
export const partOf = (files: IndexFiles): IndexPart => {
  const fragments = [...files].filter(([path]) => path.endsWith('.pf_fragment'));
  return { files, pages: new Map(fragments.map(([path, file]) => [path, pageOf(file)])) };
};
