import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { transformSync } from 'esbuild';
import { gatherStyles, leanStyles, shortenProperties } from './lean-styles.ts';

/** Names the scopes of a page's styles as short as can be, in their order: a page carries all of its styles, so no other page knows their names. */
export const shortenScopes = (html: string): string => {
  const names = new Map<string, string>();
  return html.replace(/\b(data-astro-cid-[a-z0-9]{8})\b(?:="")?/g, (_whole, long: string) => {
    const name = names.get(long) ?? `data-${names.size.toString(36)}_`;
    names.set(long, name);
    return name;
  });
};

const blocks =
  'article|aside|blockquote|div|dl|dt|dd|figcaption|figure|footer|g|h[1-6]|header|li|main|nav|ol|p|section|svg|table|tbody|td|th|thead|tr|ul';
const padding = new RegExp(`(<(?:${blocks})\\b[^>]*>)[ \\n]+|[ \\n]+(?=</(?:${blocks})>)`, 'g');

/** Takes away the spaces at the very beginning and end of blocks, where none is shown, and all but one between two tags. */
export const trimBlocks = (html: string): string =>
  html.replace(padding, '$1').replace(/>[ \n]{2,}</g, '> <');

/** What a script may write into a page: the texts in it, as names. */
const namesIn = (script: string): readonly string[] =>
  [...script.matchAll(/(["'`])((?:(?!\1).)*?)\1/g)].flatMap(
    ([, , text = '']) => text.match(/[\w-]+/g) ?? [],
  );

/** The names in the scripts of a build, each script with those that it fetches. */
const readScripts = (folder: string): ((file: string) => readonly string[]) => {
  const files = new Map(
    globSync('_astro/*.js', { cwd: folder }).map((path) => {
      const script = readFileSync(join(folder, path), 'utf8');
      const fetched = [...script.matchAll(/[\w.-]+\.js/g)].map(([name]) => name);
      return [basename(path), { names: namesIn(script), fetched }] as const;
    }),
  );
  const namesFrom = (file: string, seen: ReadonlySet<string> = new Set()): readonly string[] => {
    const script = files.get(file);
    if (script === undefined || seen.has(file)) return [];
    const met = new Set([...seen, file]);
    return [...script.names, ...script.fetched.flatMap((name) => namesFrom(name, met))];
  };
  return namesFrom;
};

/** The names that the scripts of a page may bring into it. */
const madeBy = (html: string, namesFrom: (file: string) => readonly string[]): Set<string> =>
  new Set(
    [...html.matchAll(/<script(?! type="application)([^>]*)>([\s\S]*?)<\/script>/g)].flatMap(
      ([, attributes = '', script = '']) => [
        ...namesIn(script),
        ...[...(attributes + script).matchAll(/[\w.-]+\.js/g)].flatMap(([name]) => namesFrom(name)),
      ],
    ),
  );

const minified = new Map<string, string>();

/** Shortens the script that stands in every page; it is one text, and stays one. */
const minifyScript = (html: string): string =>
  html.replace(/(?<=<script>)[\s\S]*?(?=<\/script>)/g, (script) => {
    const short = minified.get(script) ?? transformSync(script, { minify: true }).code.trim();
    minified.set(script, short);
    return short;
  });

/** Shortens the pages that a build wrote, by styles that they do not use, by long names and by spaces that nobody sees: a sixth of a claim’s page as it travels. */
export const leanPages = (): AstroIntegration => ({
  name: 'lean-pages',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const folder = fileURLToPath(dir);
      const namesFrom = readScripts(folder);
      for (const file of globSync('**/*.html', { cwd: folder }).sort()) {
        const path = join(folder, file);
        const html = readFileSync(path, 'utf8');
        const made = madeBy(html, namesFrom);
        const lean = shortenProperties(gatherStyles(leanStyles(html, made)), made);
        writeFileSync(path, minifyScript(shortenScopes(trimBlocks(lean))));
      }
    },
  },
});
