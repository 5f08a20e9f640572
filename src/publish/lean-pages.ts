import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { standings } from '../domain/finding.ts';
import { policyOf, policyText } from './content-policy.ts';
import {
  leanSheet,
  namesOnPage,
  scopesOf,
  shortenProperties,
  stylesOf,
  tightSheet,
  withStyles,
} from './lean-styles.ts';
import { dropScopes, minifyScript, plainQuotes, shortenScopes, trimBlocks } from './lean-markup.ts';
import { escapeValues, hasAttribute } from './page-markup.ts';
import { madeBy, readScripts } from './script-names.ts';

/** The styles that pages of one template share, as each of them is to carry them. */
interface Sheet {
  readonly text: string;
  /** Short names for the scopes of components; one that no rule asks for has none. */
  readonly scopes: ReadonlyMap<string, string>;
  /** The words of the pages’ scripts, which may bring any of them into a page. */
  readonly made: ReadonlySet<string>;
}

/** Names of which a page may have another after a finding changes: styles have all or none of each, so that no page changes with another’s finding. */
const alike: readonly (readonly string[])[] = [[...standings, 'cut']];

/** What most pages of a template have none of, though its styles are long: those that have it share styles of their own. */
const weighty = ['popover', 'data-reading'];

/** What pages that share their styles have in common: their template, which they are built with the same styles for, and what of it is weighty. */
const kindOf = (html: string): string =>
  [stylesOf(html), ...weighty.filter((mark) => hasAttribute(html, mark))].join('\n');

/** Pages of one kind keep what any of them uses, so that a hash or two admit the styles of a whole template. */
const sheetsOf = (pages: Iterable<string>, namesFrom: (file: string) => readonly string[]) => {
  const used = new Map<string, { styles: string; names: Set<string>; made: Set<string> }>();
  for (const html of pages) {
    const kind = kindOf(html);
    const found = used.get(kind) ?? { styles: stylesOf(html), names: new Set(), made: new Set() };
    used.set(kind, found);
    for (const name of namesOnPage(html)) found.names.add(name);
    for (const name of madeBy(html, namesFrom)) found.made.add(name);
  }
  return new Map(
    [...used].map(([kind, { styles, names, made }]): [string, Sheet] => {
      for (const some of alike) {
        if (some.some((name) => names.has(name))) for (const name of some) names.add(name);
      }
      const isThere = (name: string): boolean => names.has(name) || made.has(name);
      const text = shortenProperties(tightSheet(leanSheet(styles, isThere)), made);
      const scopes = scopesOf(text);
      return [kind, { text, scopes, made }];
    }),
  );
};

/** Puts a page’s policy before whatever it is to govern. */
const withPolicy = (html: string): string =>
  html.replace(
    /<meta charset="utf-8">/,
    (charset) =>
      `${charset}<meta http-equiv="content-security-policy" content="${policyText(policyOf(html))}">`,
  );

/** Shortens the pages that a build wrote, by styles that they do not use, by long names and by spaces that nobody sees, a sixth of a claim’s page as it travels; and writes into each the policy that lets nothing else run. */
export const leanPages = (): AstroIntegration => ({
  name: 'lean-pages',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const folder = fileURLToPath(dir);
      const files = globSync('**/*.html', { cwd: folder }).sort();
      const read = (file: string): string => escapeValues(readFileSync(join(folder, file), 'utf8'));
      const sheets = sheetsOf(files.values().map(read), readScripts(folder));
      for (const file of files) {
        const html = read(file);
        const sheet = sheets.get(kindOf(html));
        if (sheet === undefined) throw new Error(`${file} changed while it was read.`);
        const scoped = shortenScopes(withStyles(html, sheet.text), sheet.scopes);
        const lean = dropScopes(scoped, stylesOf(scoped), sheet.made);
        writeFileSync(join(folder, file), withPolicy(minifyScript(plainQuotes(trimBlocks(lean)))));
      }
    },
  },
});
