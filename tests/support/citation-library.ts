import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { z } from 'zod';
import type { CitationStyle } from '../../src/sharing/citations/bibliography.ts';
import type { CslItem } from '../../src/sharing/citations/csl-item.ts';
import { projectRoot } from './project.ts';

/** APA comes with the library; the package that carries the two other styles exports only its plugin, which warns when it is loaded. */
const loadStyles = async (): Promise<void> => {
  const { resolve: locate } = createRequire(join(projectRoot, 'package.json'));
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

/** What stands for signs that the library would take for its own, `<b>` in a title for a mark and `$&` for a place to fill: code points that are no characters, which no text of ours has. */
const standIns: Readonly<Record<string, string>> = { '<': '\ufdd0', $: '\ufdd1' };

/** Signs as our pages write them, where the library has others. */
const signs: Readonly<Record<string, string>> = {
  '\ufdd0': '&lt;',
  '\ufdd1': '$',
  '&#38;': '&amp;',
  '&#62;': '&gt;',
  '"': '&quot;',
};

/** What the library makes of an item by a style’s published rules, in the form in which our pages have it. */
export const citedByLibrary = async (item: CslItem, style: CitationStyle): Promise<string> => {
  loaded ??= loadStyles();
  await loaded;
  const guarded = JSON.stringify(item).replace(/[<$]/g, (sign) => standIns[sign] ?? sign);
  return new Cite(JSON.parse(guarded))
    .format('bibliography', { style, lang: 'en-US', format: 'html' })
    .replace(/<\/?div[^>]*>/g, '')
    .replace(/[\ufdd0\ufdd1"]|&#38;|&#62;/g, (sign) => signs[sign] ?? sign)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\p{Script=Han}+/gu, '<span lang="zh-Hans">$&</span>');
};
