import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://claims.survey.example',
  trailingSlash: 'always',
  cacheDir: './.astro',
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: { processor: unified({ gfm: false, smartypants: false }) },
});
