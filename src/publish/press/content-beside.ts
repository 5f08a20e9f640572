import type { VitePlugin } from './vite-plugin.ts';

const asked = 'astro:data-layer-content';
const answered = '\0assay:content-beside';

/** Has the bundle of a site read Astro’s store of its content, a JSON file, when it runs; Astro would write all of it into a module, which takes seconds to bundle and as long again to compile in every process. It is parsed as Astro would, which keeps what it was parsed from. */
export const contentBeside = (store: string): VitePlugin => ({
  name: 'content-beside',
  resolveId: {
    order: 'pre',
    handler: (id) => (id === asked ? answered : undefined),
  },
  load: {
    order: 'pre',
    handler: (id) =>
      id === answered
        ? `import { readFileSync } from 'node:fs';
import { parse } from 'devalue';
export default parse(readFileSync(${JSON.stringify(store)}, 'utf8'));`
        : undefined,
  },
});
