import type { AstroIntegration } from 'astro';
import { settingsSchema } from '../domain/settings.ts';

/** Holds a site that the command line sets, by --site, to what content/settings.md may set, before anything is built. */
export const soundSite = (): AstroIntegration => ({
  name: 'sound-site',
  hooks: {
    'astro:config:done': ({ config: { site } }) => {
      const { error } = settingsSchema.shape.site.safeParse(site);
      if (error === undefined) return;
      const faults = error.issues.map(({ message }) => message).join('; ');
      throw new Error(
        `--site ${site ?? ''}: ${faults}. Name an origin, such as https://news.example; the path goes into --base.`,
      );
    },
  },
});
