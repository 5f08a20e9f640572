import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { digestOf } from '../../reads/digest-of.ts';
import { readPressings } from './last-pressing.ts';
import { keepResponses } from './kept-response.ts';
import { pageRenderer } from './page-renderer.ts';
import { openPressing } from './pressing.ts';
import type { PressingFolders } from './pressings.ts';
import { readsOf } from './reads-of.ts';
import { openApp } from './site-app.ts';
import { type SitePath, sitePathsOf } from './site-paths.ts';
import { isLeftOut, type Stage, stageOf, stopwatch } from './stages.ts';
import { tellError } from './told-error.ts';

/** What a thread is given: the bundle of the site, the styles of its pages, where files go, and how far all threads have come. */
export interface PressOrder {
  readonly entry: string;
  readonly pages: ReadonlyMap<string, { readonly styles: readonly unknown[] }>;
  /** The folder into which files are made. */
  readonly folder: string;
  readonly root: string;
  /** The folder in which the files stand that the last build made. */
  readonly published: string;
  readonly pressings: PressingFolders;
  /** Two numbers that all threads share: how many files are taken, and how many there are. */
  readonly shared: SharedArrayBuffer;
  /** Which of the threads it is, counted from 0. */
  readonly thread: number;
}

/** What it tells when it is done. */
export interface Pressed {
  /** How many files it made. */
  readonly files: number;
  /** The files that may stay as they stand. */
  readonly kept: readonly string[];
  /** Milliseconds by stage. */
  readonly took: ReadonlyMap<Stage, number>;
}

/** How many paths a thread takes at once. */
const batch = 16;

const press = async (order: PressOrder): Promise<Pressed> => {
  const reads = readsOf();
  const app = await openApp(order);
  const paths = (await sitePathsOf(app)).filter((path) => !isLeftOut(stageOf(path)));
  const render = pageRenderer(app, order);
  const { last, next } = order.pressings;
  const stands = last === undefined ? undefined : readPressings(last, order.published);
  const pressing = openPressing();

  const shared = new Int32Array(order.shared);
  Atomics.store(shared, 1, paths.length);
  const took = new Map<Stage, number>();
  const made = new Set<string>();
  const kept: string[] = [];
  let files = 0;

  const keep = (path: SitePath): boolean => {
    const found = stands?.(path, reads.site());
    if (found === undefined) return false;
    pressing.keep(path.file, found.made, found.asked);
    kept.push(path.file);
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
    pressing.make(path.file, { props: digestOf(path.props), size, written }, read);
    files += 1;
  };
  for (;;) {
    const from = Atomics.add(shared, 0, batch);
    if (from >= paths.length) break;
    for (const [stage, some] of Map.groupBy(paths.slice(from, from + batch), stageOf)) {
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
  pressing.write(next, `${order.thread}.json`);
  return { files, kept, took };
};

const order = workerData as PressOrder;
keepResponses();
try {
  parentPort?.postMessage({ pressed: await press(order) });
} catch (thrown) {
  // Nobody is to go on: what is left counts as taken.
  Atomics.store(new Int32Array(order.shared), 0, 2 ** 30);
  parentPort?.postMessage({ failed: tellError(thrown) });
}
