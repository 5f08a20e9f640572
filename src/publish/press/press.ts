import { statSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { limitWarnings } from '../limit-warnings.ts';
import { inProcess } from '../processes/in-process.ts';
import { writeSearch } from '../search/write-search.ts';
import { contentBeside } from './content-beside.ts';
import { giveBackMemory } from './give-back-memory.ts';
import { leanScripts } from './lean-scripts.ts';
import { openPressings, type Pressings } from './pressings.ts';
import { pressPrerenderer } from './press-prerenderer.ts';
import type { Pressed } from './press-process.ts';
import { pressSite, processesFor } from './press-site.ts';
import { programDigest } from './program-digest.ts';
import { publishFolder } from './publish-folder.ts';
import { type Checked, renderWhileChecked } from './render-while-checked.ts';
import { isLeftOut, type Stage, stopwatch, tellStage } from './stages.ts';

/** Where a site is built and published, and what is known of the last time. */
interface Place {
  /** The folder in which Astro builds, so that the last good site stands until the next one is whole. */
  readonly fresh: string;
  readonly published: string;
  readonly root: string;
  readonly base: string;
  /** What changes whenever the same content could be made into other files. */
  readonly program: string;
  /** Where parts of the search index are kept from build to build. */
  readonly searchStore: string;
  /** Astro’s store of the content that was read. */
  readonly store: string;
  readonly pressings: Pressings;
}

const freshFolder = ({ cacheDir }: Pick<AstroConfig, 'cacheDir'>): URL =>
  new URL('fresh/', cacheDir);

const storeOf = ({ cacheDir }: Pick<AstroConfig, 'cacheDir'>): string =>
  fileURLToPath(new URL('data-store.json', cacheDir));

const placeOf = ({ base, site, root, outDir, cacheDir }: AstroConfig, published: string): Place => {
  const settings = [site, base, published, process.env['ASSAY_WITHOUT']];
  const program = programDigest(fileURLToPath(root), settings);
  return {
    fresh: fileURLToPath(outDir),
    published,
    base,
    root: new URL(base, site ?? 'http://localhost').href,
    program,
    searchStore: fileURLToPath(new URL('search/', cacheDir)),
    store: storeOf({ cacheDir }),
    pressings: openPressings(fileURLToPath(cacheDir), program),
  };
};

const tellStages = (pressed: readonly Pressed[]): void => {
  const stages = new Map<Stage, number>();
  for (const { took } of pressed) {
    for (const [stage, time] of took) stages.set(stage, (stages.get(stage) ?? 0) + time);
  }
  for (const [stage, time] of stages) tellStage(stage, time / pressed.length);
};

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Checks the content while Astro reads it, renders in processes of its own what changed, and publishes the site once it is whole. */
export const press = (): AstroIntegration => {
  let checked: Promise<Checked> | undefined;
  let published = '';
  let place: Place | undefined;
  let pressed: readonly Pressed[] = [];
  /** Tells how long a part took that ends now, from where the one before it ended. */
  let tellPart: (stage: Stage) => void = () => undefined;
  return {
    name: 'press',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        published = fileURLToPath(config.outDir);
        updateConfig({
          outDir: freshFolder(config),
          vite: { plugins: [contentBeside(storeOf(config)), leanScripts()] },
        });
        checked = inProcess('check', 'content');
        // Whoever awaits it hears of a failure; until then it is not unheard.
        checked.catch(() => undefined);
      },
      'astro:config:done': ({ config }) => {
        if (published === '') return;
        place = placeOf(config, published);
        let time = stopwatch();
        tellPart = (stage) => {
          tellStage(stage, time());
          time = stopwatch();
        };
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        const checking = checked;
        if (place === undefined || checking === undefined) return;
        const { fresh, root, store, pressings } = place;
        tellPart('read');
        setPrerenderer((astro) =>
          pressPrerenderer(astro, fresh, async (bundle) => {
            tellPart('bundle');
            await giveBackMemory();
            const order = {
              ...bundle,
              folder: fresh,
              root,
              published,
              pressings: pressings.folders,
            };
            const processes = processesFor(statSync(store, { throwIfNoEntry: false })?.size ?? 0);
            pressed = await renderWhileChecked(
              (signal) => pressSite(order, processes, signal),
              checking,
              logger,
            );
            tellStages(pressed);
          }),
        );
      },
      'astro:build:done': async ({ logger }) => {
        if (place === undefined) return;
        const { base, fresh, pressings, program, searchStore: store } = place;
        const kept = new Set(pressed.flatMap((one) => one.kept));
        const stand = kept.size;
        if (!isLeftOut('search')) {
          const time = stopwatch();
          const pages = pressed.flatMap(({ searched }) => searched);
          const search = await writeSearch(pages, { fresh, published, store, program });
          for (const file of search.kept) kept.add(file);
          tellStage('search', time());
          const anew = `${search.made} of ${search.parts} parts of their index made anew`;
          logger.info(`${pages.length} pages can be searched; ${anew}`);
        }
        const publishing = stopwatch();
        pressings.forget();
        publishFolder(fresh, published, kept);
        pressings.remember();
        tellStage('publish', publishing());
        const made = sum(pressed.map(({ files }) => files));
        const presses = pressed.length === 1 ? 'one process' : `${pressed.length} processes`;
        const others = stand === 0 ? '' : `, ${stand} stand as they were`;
        logger.info(`${made} files written by ${presses}${others}`);
        logger.info(`the site is in ${relative(process.cwd(), published) || published}`);
        for (const line of limitWarnings(published, base)) logger.warn(line);
      },
    },
  };
};
