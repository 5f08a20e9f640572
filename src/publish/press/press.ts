import { globSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type {
  AstroConfig,
  AstroIntegration,
  AstroIntegrationLogger,
  AstroPrerenderer,
} from 'astro';
import { AstroError } from 'astro/errors';
import type { Report } from '../../checks/report.ts';
import { unsound } from '../../checks/unsound.ts';
import { limitWarnings } from '../limit-warnings.ts';
import { writeSearchIndex } from '../search-index.ts';
import { contentBeside } from './content-beside.ts';
import { inProcess } from './in-process.ts';
import { openPressings, type Pressings } from './pressings.ts';
import type { Pressed } from './press-process.ts';
import { pressSite, processesFor } from './press-site.ts';
import { programDigest } from './program-digest.ts';
import { publishFolder } from './publish-folder.ts';
import { isLeftOut, type Stage, stopwatch, tellStage } from './stages.ts';

/** What Astro’s own prerenderer keeps of the build, beside what it promises. */
interface Built {
  readonly app?: {
    readonly getOptions: () => {
      readonly allPages: Readonly<
        Record<string, { readonly key: string; readonly styles: readonly unknown[] }>
      >;
    };
  };
}

/** Where a site is built and published, and what is known of the last time. */
interface Place {
  /** The folder in which Astro builds, so that the last good site stands until the next one is whole. */
  readonly fresh: string;
  readonly published: string;
  readonly root: string;
  readonly base: string;
  /** Astro’s store of the content that was read. */
  readonly store: string;
  readonly pressings: Pressings;
}

const freshFolder = ({ cacheDir }: Pick<AstroConfig, 'cacheDir'>): URL =>
  new URL('fresh/', cacheDir);

const storeOf = ({ cacheDir }: Pick<AstroConfig, 'cacheDir'>): string =>
  fileURLToPath(new URL('data-store.json', cacheDir));

const placeOf = (
  { base, site, root, outDir, cacheDir }: AstroConfig,
  published: string,
): Place => ({
  fresh: fileURLToPath(outDir),
  published,
  base,
  root: new URL(base, site ?? 'http://localhost').href,
  store: storeOf({ cacheDir }),
  pressings: openPressings(
    fileURLToPath(cacheDir),
    programDigest(fileURLToPath(root), [site, base, published, process.env['ASSAY_WITHOUT']]),
  ),
});

const entryOf = (folder: string): string => {
  const [entry] = globSync('.prerender/prerender-entry*.mjs', { cwd: folder });
  if (entry === undefined) throw new Error(`${folder}.prerender has no prerender-entry.`);
  return pathToFileURL(join(folder, entry)).href;
};

const assertSound = ({ errors, warnings }: Report, logger: AstroIntegrationLogger): void => {
  for (const line of warnings) logger.warn(line);
  if (errors.length === 0) return;
  const { message, hint } = unsound(errors);
  // Where in our code that was found helps nobody who has an entry to mend.
  throw Object.assign(new AstroError(message, hint), { stack: '' });
};

const tellStages = (pressed: readonly Pressed[]): void => {
  const stages = new Map<Stage, number>();
  for (const { took } of pressed) {
    for (const [stage, time] of took) stages.set(stage, (stages.get(stage) ?? 0) + time);
  }
  for (const [stage, time] of stages) tellStage(stage, time / pressed.length);
};

/** Renders what Astro bundled in processes of our own, so that nothing is left for it to render. */
const prerendererOf = (
  astro: AstroPrerenderer & Built,
  { fresh, published, root, store, pressings }: Place,
  {
    before,
    done,
  }: { readonly before: () => Promise<void>; readonly done: (pressed: readonly Pressed[]) => void },
): AstroPrerenderer => ({
  ...astro,
  getStaticPaths: async () => {
    await before();
    if (astro.app === undefined) throw new Error('This is not the Astro that the press knows.');
    const templates = Object.values(astro.app.getOptions().allPages);
    const pressed = await pressSite(
      {
        entry: entryOf(fresh),
        pages: new Map(templates.map(({ key, styles }) => [key, { styles }])),
        folder: fresh,
        root,
        published,
        pressings: pressings.folders,
      },
      processesFor(statSync(store, { throwIfNoEntry: false })?.size ?? 0),
    );
    tellStages(pressed);
    done(pressed);
    return [];
  },
});

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Checks the content while Astro reads it, renders in processes of its own what changed, and publishes the site once it is whole. */
export const press = (): AstroIntegration => {
  let checked: Promise<{ report: Report; took: number }> | undefined;
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
          vite: { plugins: [contentBeside(storeOf(config))] },
        });
        checked = inProcess(new URL('check-process.ts', import.meta.url), 'content');
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
        const here = place;
        if (here === undefined) return;
        tellPart('read');
        const before = async (): Promise<void> => {
          tellPart('bundle');
          const found = await checked;
          if (found === undefined) return;
          tellStage('check', found.took);
          assertSound(found.report, logger);
        };
        const done = (all: readonly Pressed[]): void => {
          pressed = all;
        };
        setPrerenderer((astro) => prerendererOf(astro, here, { before, done }));
      },
      'astro:build:done': async ({ logger }) => {
        if (place === undefined) return;
        const { base, fresh, pressings } = place;
        const publishing = stopwatch();
        pressings.forget();
        publishFolder(fresh, published, new Set(pressed.flatMap(({ kept }) => kept)));
        pressings.remember();
        tellStage('publish', publishing());
        const [made, kept] = [
          sum(pressed.map(({ files }) => files)),
          sum(pressed.map((one) => one.kept.length)),
        ];
        const presses = pressed.length === 1 ? 'one process' : `${pressed.length} processes`;
        const others = kept === 0 ? '' : `, ${kept} stand as they were`;
        logger.info(`${made} files written by ${presses}${others}`);
        logger.info(`the site is in ${relative(process.cwd(), published) || published}`);
        if (!isLeftOut('search')) {
          const time = stopwatch();
          const pages = await writeSearchIndex(published);
          tellStage('search', time());
          logger.info(`${pages} pages can be searched`);
        }
        for (const line of limitWarnings(published, base)) logger.warn(line);
      },
    },
  };
};
