import type { ViteUserConfig } from 'astro';

/** A plugin for the Vite that Astro bundles with. */
export type VitePlugin = Exclude<
  NonNullable<ViteUserConfig['plugins']>[number],
  PromiseLike<unknown>
>;
