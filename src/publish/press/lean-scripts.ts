import { transform } from 'esbuild';
import type { VitePlugin } from './vite-plugin.ts';

const inlineScript = /(?<=<script is:inline>)[\s\S]*?(?=<\/script>)/g;

/** Has a component that brings a script into its page bring it as short as can be. */
export const leanScripts = (): VitePlugin => ({
  name: 'lean-scripts',
  transform: {
    order: 'pre',
    filter: { id: /\.astro$/ },
    handler: async (component) => {
      const scripts = component.match(inlineScript) ?? [];
      const short = await Promise.all(scripts.map((script) => transform(script, { minify: true })));
      const lean = short.map(({ code }) => code.trim()).values();
      return scripts.length === 0
        ? undefined
        : component.replace(inlineScript, () => lean.next().value ?? '');
    },
  },
});
