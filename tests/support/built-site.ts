import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { Build } from './build-setup.ts';
import { type Document, parseDocument } from './document.ts';
import { filesOf } from './folder-contents.ts';

/** One built page: its file, the path of its address, its HTML, and that HTML parsed. */
export interface BuiltPage {
  readonly file: string;
  readonly path: string;
  readonly html: string;
  readonly document: Document;
}

/** The builds of this run, the one at the root of a host first. */
export const builds = (): readonly Build[] => inject('builds');

/** The build at the root of a host. */
export const rootBuild = (): Build => {
  const [first] = builds();
  if (first === undefined) throw new Error('The global setup built nothing.');
  return first;
};

/** The pages of a build. */
export const pagesOf = ({ folder, base }: Build): BuiltPage[] =>
  filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const path = base + file.replace(/(^|\/)index\.html$/, '$1');
      return { file, path, html, document: parseDocument(html) };
    });

/** The page at a path among built ones. */
export const pageAt = (pages: readonly BuiltPage[], path: string): BuiltPage => {
  const page = pages.find((built) => built.path === path);
  if (page === undefined) throw new Error(`${path} was not built.`);
  return page;
};
