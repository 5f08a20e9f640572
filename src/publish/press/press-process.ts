import { hash } from 'node:crypto';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf } from '../../reads/digest-of.ts';
import { ask, obey } from '../processes/obey.ts';
import { tellError } from '../processes/told-error.ts';
import { indexable } from '../search/indexable.ts';
import type { SearchedPage } from '../search/split-pages.ts';
import { readPressings } from './last-pressing.ts';
import { keepResponses } from './kept-response.ts';
import { markdownTime } from './markdown-time.ts';
import { pageRenderer } from './page-renderer.ts';
import { openPressing } from './pressing.ts';
import type { PressingFolders } from './pressings.ts';
import { readsOf } from './reads-of.ts';
import { openApp } from './site-app.ts';
import { type SitePath, sitePathsOf } from './site-paths.ts';
import { isLeftOut, type Stage, stageOf, stopwatch } from './stages.ts';

/** What a process is given: the bundle of the site, the styles of its pages, and where files go. */
export interface PressOrder {
  readonly entry: string;
  readonly pages: ReadonlyMap<string, { readonly styles: readonly unknown[] }>;
  /** The folder into which files are made. */
  readonly folder: string;
  readonly root: string;
  /** The folder in which the files stand that the last build made. */
  readonly published: string;
  readonly pressings: PressingFolders;
  /** Which of the processes it is, counted from 0. */
  readonly press: number;
}

/** What it tells when it is done. */
export interface Pressed {
  /** How many files it made. */
  readonly files: number;
  /** The files that may stay as they stand. */
  readonly kept: readonly string[];
  /** The pages among all these that search is to find. */
  readonly searched: readonly SearchedPage[];
  /** Milliseconds by stage. */
  readonly took: ReadonlyMap<Stage, number>;
}

/** The digest of what the search index is to read of a file; undefined where it is not to be found. */
const searchedOf = (file: string, content: string | Uint8Array): string | undefined => {
  if (isLeftOut('search')) return undefined;
  if (typeof content !== 'string' || !/(?:^|\/)index\.html$/.test(file)) return undefined;
  const text = indexable(content);
  return text === undefined ? undefined : hash('sha256', text, 'base64url');
};

const press = async (order: PressOrder): Promise<Pressed> => {
  const opening = stopwatch();
  const markdown = markdownTime();
  const reads = readsOf();
  const app = await openApp(order);
  const paths = (await sitePathsOf(app)).filter((path) => !isLeftOut(stageOf(path)));
  const render = pageRenderer(app, order);
  const { last, next } = order.pressings;
  const stands = last === undefined ? undefined : readPressings(last, order.published);
  const pressing = openPressing(next, String(order.press));

  const took = new Map<Stage, number>([['open', opening()]]);
  const made = new Set<string>();
  const kept: string[] = [];
  const searched: SearchedPage[] = [];
  let files = 0;

  const keep = (path: SitePath): boolean => {
    const found = stands?.(path, reads.site());
    if (found === undefined) return false;
    pressing.keep(path.file, found.made, found.asked);
    kept.push(path.file);
    const { searched: digest } = found.made;
    if (digest !== undefined) searched.push({ file: path.file, digest });
    return true;
  };
  const make = async (path: SitePath): Promise<void> => {
    const file = join(order.folder, path.file);
    const folder = dirname(file);
    const [content, read] = await reads.during(() => render(path));
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(file, content);
    const { size, mtimeMs: written } = statSync(file);
    const digest = searchedOf(path.file, content);
    if (digest !== undefined) searched.push({ file: path.file, digest });
    const asMade = { props: digestOf(path.props), size, written, searched: digest };
    pressing.make(path.file, asMade, read);
    files += 1;
  };
  for (;;) {
    const [from, to] = (await ask(paths.length)) as readonly [number, number];
    if (from === to) break;
    for (const [stage, some] of Map.groupBy(paths.slice(from, to), stageOf)) {
      const time = stopwatch();
      const queue = some.filter((path) => !keep(path));
      const work = async (): Promise<void> => {
        for (let path = queue.shift(); path !== undefined; path = queue.shift()) await make(path);
      };
      // A card is packed while the next is drawn; more at once would only fill the memory.
      await Promise.all(stage === 'cards' ? [work(), work()] : [work()]);
      took.set(stage, (took.get(stage) ?? 0) + time());
    }
  }
  took.set('markdown', markdown());
  pressing.close();
  return { files, kept, searched, took };
};

keepResponses();
await obey(async (order) => {
  try {
    return { pressed: await press(order as PressOrder) };
  } catch (thrown) {
    return { failed: tellError(thrown) };
  }
});
