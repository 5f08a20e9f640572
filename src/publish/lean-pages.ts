import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { pageLeaner } from './lean-page.ts';
import { readScripts } from './script-names.ts';

const isPage = ({ headers }: Response): boolean =>
  headers.get('content-type')?.startsWith('text/html') === true;

/** Renders pages as Astro does, and makes each lean before it is written. */
const leanPrerenderer = (astro: AstroPrerenderer, folder: string): AstroPrerenderer => {
  let lean: ReturnType<typeof pageLeaner> | undefined;
  return {
    ...astro,
    render: async (request, options) => {
      const rendered = await astro.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      if (!isPage(response)) return rendered;
      lean ??= pageLeaner(readScripts(folder));
      return new Response(lean(await response.text()), response);
    },
  };
};

/** Makes the pages of a build lean. */
export const leanPages = (): AstroIntegration => {
  let folder = '';
  return {
    name: 'lean-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => leanPrerenderer(astro, folder));
      },
    },
  };
};
