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

/** What stands for signs that the processor would take for its own, `<b>` in a title for a mark and `$&` for a place to fill: code points that are no characters, which no text of ours has. */
const standIns: Readonly<Record<string, string>> = { '<': '\ufdd0', $: '\ufdd1' };
const signs: Readonly<Record<string, string>> = { '\ufdd0': '&lt;', '\ufdd1': '$' };

/** A text as the processor can take it; at a line separator it would stop. */
const guarded = (text: string): string =>
  text.replace(/[<$]/g, (sign) => standIns[sign] ?? sign).replace(/[\u2028\u2029]/g, ' ');

/** An item in a bibliography of a style, as HTML whose only tags are `<i>`, `<sup>` and the mark of what is Chinese. */
export const citationOf = async (item: CslItem, style: CitationStyle): Promise<string> => {
  loaded ??= loadStyles();
  await loaded;
  const html = new Cite(JSON.parse(guarded(JSON.stringify(item)))).format('bibliography', {
    style,
    lang: 'en-US',
    format: 'html',
  });
  return html
    .replace(/<\/?div[^>]*>/g, '')
    .replace(/[\ufdd0\ufdd1]/g, (sign) => signs[sign] ?? sign)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\p{Script=Han}+/gu, '<span lang="zh-Hans">$&</span>');
};
