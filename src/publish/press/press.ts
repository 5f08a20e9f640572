import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger, AstroPrerenderer } from 'astro';
import { AstroError } from 'astro/errors';
import type { Report } from '../../checks/report.ts';
import { unsound } from '../../checks/unsound.ts';
import { inThread } from './in-thread.ts';
import { pressSite, threadsFor } from './press-site.ts';
import type { Pressed } from './press-thread.ts';
import { type Stage, tellStage } from './stages.ts';

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

/** Where a site is built, and where it will stand. */
interface Place {
  readonly folder: string;
  readonly root: string;
  /** Astro’s store of the content that was read. */
  readonly store: string;
}

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

/** Renders what Astro bundled in threads of our own, so that nothing is left for it to render. */
const prerendererOf = (
  astro: AstroPrerenderer & Built,
  { folder, root, store }: Place,
  logger: AstroIntegrationLogger,
): AstroPrerenderer => ({
  ...astro,
  getStaticPaths: async () => {
    if (astro.app === undefined) throw new Error('This is not the Astro that the press knows.');
    const templates = Object.values(astro.app.getOptions().allPages);
    const pressed = await pressSite(
      {
        entry: entryOf(folder),
        pages: new Map(templates.map(({ key, styles }) => [key, { styles }])),
        folder,
        root,
      },
      threadsFor(statSync(store, { throwIfNoEntry: false })?.size ?? 0),
    );
    tellStages(pressed);
    const files = pressed.reduce((sum, { files: some }) => sum + some, 0);
    const threads = pressed.length === 1 ? 'one thread' : `${pressed.length} threads`;
    logger.info(`${files} files written by ${threads}`);
    return [];
  },
});

/** Checks the content while Astro reads it, then renders the site in threads. */
export const press = (): AstroIntegration => {
  let checked: Promise<{ report: Report; took: number }> | undefined;
  let place: Place = { folder: '', root: '', store: '' };
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
      'astro:build:start': async ({ setPrerenderer, logger }) => {
        // Before the bundler empties the folder: the last good site is left alone.
        const found = await checked;
        if (found !== undefined) {
          tellStage('check', found.took);
          assertSound(found.report, logger);
        }
        setPrerenderer((astro) => prerendererOf(astro, place, logger));
      },
    },
  };
};
