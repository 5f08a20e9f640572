import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { z } from 'zod';
import type { CslItem } from './csl-item.ts';

/** The styles in which a page can be cited; APA comes with the processor. */
export const citationStyles = ['apa', 'chicago', 'mla'] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** The package that carries the two other styles exports only its plugin, which warns when it is loaded. */
const loadStyles = async (): Promise<void> => {
  const { resolve: locate } = createRequire(resolve('package.json'));
  const folder = join(dirname(locate('rehype-citation')), 'styles');
  for (const style of ['chicago', 'mla'] as const) {
    const module: unknown = await import(
      /* @vite-ignore */ pathToFileURL(join(folder, `${style}.js`)).href
    );
    const { default: xml } = z.object({ default: z.string() }).parse(module);
    plugins.config.get('@csl').styles.add(style, xml);
  }
};

let loaded: Promise<void> | undefined;

/** Stands for `<` while the processor works, which takes `<b>` in a title for a mark of its own. */
const lessThan = '\ue000';

/** An item in a bibliography of a style, as HTML whose only tags are `<i>` and the mark of what is Chinese. */
export const citationOf = async (item: CslItem, style: CitationStyle): Promise<string> => {
  loaded ??= loadStyles();
  await loaded;
  const html = new Cite(JSON.parse(JSON.stringify(item).replaceAll('<', lessThan))).format(
    'bibliography',
    { style, lang: 'en-US', format: 'html' },
  );
  return html
    .replace(/<\/?div[^>]*>/g, '')
    .replaceAll(lessThan, '&lt;')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\p{Script=Han}+/gu, '<span lang="zh-Hans">$&</span>');
};
