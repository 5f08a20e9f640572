import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { pageLeaner } from '../lean-page.ts';
import { readScripts } from '../script-names.ts';
import { type SiteApp, type SitePath, sitePathsOf } from './site-paths.ts';
import { isLeftOut, type Stage, stageOf, stopwatch } from './stages.ts';
import { tellError } from './told-error.ts';

/** What a thread is given: the bundle of the site, the styles of its pages, where files go, and how far all threads have come. */
export interface PressOrder {
  readonly entry: string;
  readonly pages: ReadonlyMap<string, { readonly styles: readonly unknown[] }>;
  readonly folder: string;
  readonly root: string;
  /** Two numbers that all threads share: how many files are taken, and how many there are. */
  readonly shared: SharedArrayBuffer;
}

/** What it tells when it is done. */
export interface Pressed {
  readonly files: number;
  /** Milliseconds by stage. */
  readonly took: ReadonlyMap<Stage, number>;
}

/** How many paths a thread takes at once. */
const batch = 16;

const openApp = async ({ entry, pages }: PressOrder): Promise<SiteApp> => {
  const { app } = (await import(entry)) as {
    app: SiteApp & {
      setInternals: (internals: object) => void;
      setOptions: (options: object) => void;
    };
  };
  // Astro’s own build gives its app far more; this is what rendering asks for.
  app.setInternals({ pagesByKeys: pages, entrySpecifierToBundleMap: new Map() });
  app.setOptions({
    settings: { scripts: [] },
    logger: { options: { destination: { write: () => true } } },
  });
  return app;
};

const press = async (order: PressOrder): Promise<Pressed> => {
  const app = await openApp(order);
  const paths = (await sitePathsOf(app)).filter((path) => !isLeftOut(stageOf(path)));
  const lean = pageLeaner(readScripts(order.folder));
  const contentOf = async ({ route, props, address }: SitePath): Promise<string | Uint8Array> => {
    if (route.type === 'endpoint') {
      const { GET } = await app.getComponentByRoute(route);
      if (GET === undefined) throw new Error(`${route.component} answers no GET.`);
      const response = await GET({ props });
      return new Uint8Array(await response.arrayBuffer());
    }
    const response = await app.render(new Request(order.root + encodeURI(address)), {
      routeData: route,
    });
    return lean(await response.text());
  };

  const shared = new Int32Array(order.shared);
  Atomics.store(shared, 1, paths.length);
  const took = new Map<Stage, number>();
  const made = new Set<string>();
  let files = 0;
  const write = async (path: SitePath): Promise<void> => {
    const file = join(order.folder, path.file);
    const folder = dirname(file);
    const content = await contentOf(path);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(file, content);
    files += 1;
  };
  for (;;) {
    const from = Atomics.add(shared, 0, batch);
    if (from >= paths.length) return { files, took };
    for (const [stage, some] of Map.groupBy(paths.slice(from, from + batch), stageOf)) {
      const time = stopwatch();
      const queue = [...some];
      const work = async (): Promise<void> => {
        for (let path = queue.shift(); path !== undefined; path = queue.shift()) await write(path);
      };
      // A card is packed while the next is drawn; more at once would only fill the memory.
      await Promise.all(stage === 'cards' ? [work(), work()] : [work()]);
      took.set(stage, (took.get(stage) ?? 0) + time());
    }
  }
};

const order = workerData as PressOrder;
try {
  parentPort?.postMessage({ pressed: await press(order) });
} catch (thrown) {
  // Nobody is to go on: what is left counts as taken.
  Atomics.store(new Int32Array(order.shared), 0, 2 ** 30);
  parentPort?.postMessage({ failed: tellError(thrown) });
}
