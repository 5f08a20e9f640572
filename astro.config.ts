import { readFileSync } from 'node:fs';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { z } from 'zod';
import { settingsSchema } from './src/domain/settings.ts';
import { soundSite } from './src/publish/sound-site.ts';
import { press } from './src/publish/press/press.ts';

const { frontmatter } = parseFrontmatter(readFileSync('content/settings.md', 'utf8'));
const settings = settingsSchema.safeParse(frontmatter);
if (!settings.success) {
  throw new Error(
    `content/settings.md: ${z.prettifyError(settings.error)}\ncontent/README.md lists what each field takes.`,
  );
}
const { site, base } = settings.data;

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  cacheDir: './.astro',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'always' },
  integrations: [soundSite(), press()],
});
