import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import type { PressOrder } from './press-process.ts';

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

/** What Astro bundled, for those who render it. */
export type Bundle = Pick<PressOrder, 'entry' | 'pages'>;

const entryOf = (folder: string): string => {
  const [entry] = globSync('.prerender/prerender-entry*.mjs', { cwd: folder });
  if (entry === undefined) throw new Error(`${folder}.prerender has no prerender-entry.`);
  return pathToFileURL(join(folder, entry)).href;
};

/** Has what Astro bundled into a folder rendered by somebody else, so that nothing is left for it to render. */
export const pressPrerenderer = (
  astro: AstroPrerenderer & Built,
  folder: string,
  render: (bundle: Bundle) => Promise<void>,
): AstroPrerenderer => ({
  ...astro,
  getStaticPaths: async () => {
    if (astro.app === undefined) throw new Error('This is not the Astro that the press knows.');
    const templates = Object.values(astro.app.getOptions().allPages);
    const pages = new Map(templates.map(({ key, styles }) => [key, { styles }]));
    await render({ entry: entryOf(folder), pages });
    return [];
  },
});
