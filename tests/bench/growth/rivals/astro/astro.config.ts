import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import rehypeSlug from 'rehype-slug';

export default defineConfig({
  site: 'https://claims.survey.example',
  trailingSlash: 'always',
  cacheDir: './.astro',
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: { processor: unified({ rehypePlugins: [rehypeSlug], gfm: false, smartypants: false }) },
});
