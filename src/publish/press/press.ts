import { globSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger, AstroPrerenderer } from 'astro';
import { AstroError } from 'astro/errors';
import type { Report } from '../../checks/report.ts';
import { inThread } from './in-thread.ts';
import type { Pressed, PressOrder } from './press-thread.ts';
import { progressOn } from './progress.ts';
import { type Stage, tellStage } from './stages.ts';
import { errorOf, type ToldError } from './told-error.ts';

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

const entryOf = (folder: string): string => {
  const [entry] = globSync('.prerender/prerender-entry*.mjs', { cwd: folder });
  if (entry === undefined) throw new Error(`${folder}.prerender has no prerender-entry.`);
  return pathToFileURL(join(folder, entry)).href;
};

/** As much content as makes another thread worth its start, in bytes as Astro keeps it. */
const perThread = 1_000_000;

const threadsFor = (store: string): number =>
  Math.min(
    availableParallelism(),
    1 + Math.floor((statSync(store, { throwIfNoEntry: false })?.size ?? 0) / perThread),
  );

const assertSound = ({ errors, warnings }: Report, logger: AstroIntegrationLogger): void => {
  for (const line of warnings) logger.warn(line);
  if (errors.length === 0) return;
  throw new AstroError(
    `The content has ${errors.length === 1 ? 'an error' : `${errors.length} errors`}:\n${errors.join('\n')}`,
    'npm run check lists them, and warnings, without a build.',
  );
};

type Message = { readonly pressed: Pressed } | { readonly failed: ToldError };

/** Renders every file of a site in as many threads as are worth it, each taking the next files that nobody has. */
const pressSite = async (
  order: Omit<PressOrder, 'shared'>,
  threads: number,
): Promise<readonly Pressed[]> => {
  const shared = new SharedArrayBuffer(8);
  const at = (index: number) => (): number => Atomics.load(new Int32Array(shared), index);
  const [taken, total] = [at(0), at(1)];
  const progress = progressOn(process.stderr);
  const watch = setInterval(() => {
    progress(Math.min(taken(), total() - 1), total());
  }, 200);
  const messages = await Promise.all(
    Array.from({ length: threads }, () =>
      inThread<Message>(new URL('press-thread.ts', import.meta.url), { ...order, shared }),
    ),
  ).finally(() => {
    clearInterval(watch);
  });
  progress(total(), total());
  return messages.map((message) => {
    if ('failed' in message) throw errorOf(message.failed);
    return message.pressed;
  });
};

/** Checks the content while Astro reads and bundles it, then renders the site in threads of their own. */
export const press = (): AstroIntegration => {
  let checked: Promise<{ report: Report; took: number }> | undefined;
  let place = { folder: '', root: '', store: '' };
  return {
    name: 'press',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        checked = inThread(new URL('check-thread.ts', import.meta.url));
        // Whoever awaits it hears of a failure; until then it is not unheard.
        checked.catch(() => undefined);
      },
      'astro:config:done': ({ config }) => {
        place = {
          folder: fileURLToPath(config.outDir),
          root: new URL(config.base, config.site ?? 'http://localhost').href,
          store: fileURLToPath(new URL('data-store.json', config.cacheDir)),
        };
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        const getStaticPaths =
          (astro: AstroPrerenderer & Built): AstroPrerenderer['getStaticPaths'] =>
          async () => {
            const { report, took } = (await checked) ?? {
              report: { errors: [], warnings: [] },
              took: 0,
            };
            tellStage('check', took);
            assertSound(report, logger);
            if (astro.app === undefined) throw new Error('This is not the Astro that press knows.');
            const pages = Object.values(astro.app.getOptions().allPages);
            const pressed = await pressSite(
              {
                entry: entryOf(place.folder),
                pages: new Map(pages.map(({ key, styles }) => [key, { styles }])),
                folder: place.folder,
                root: place.root,
              },
              threadsFor(place.store),
            );
            const stages = new Map<Stage, number>();
            for (const { took: times } of pressed) {
              for (const [stage, time] of times) stages.set(stage, (stages.get(stage) ?? 0) + time);
            }
            for (const [stage, time] of stages) tellStage(stage, time / pressed.length);
            const files = pressed.reduce((sum, { files: some }) => sum + some, 0);
            logger.info(`${files} files written by ${pressed.length} threads`);
            // Nothing is left for Astro to render.
            return [];
          };
        setPrerenderer((astro) => ({ ...astro, getStaticPaths: getStaticPaths(astro) }));
      },
    },
  };
};
