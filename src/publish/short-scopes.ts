import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const styles = /<style>[\s\S]*?<\/style>/g;
const scope = /\bdata-astro-cid-[a-z0-9]{8}\b/g;

/** Leaves out the rules of parts that a page could have and has not, all of whose selectors name such a part. */
export const dropForeignRules = (html: string): string => {
  const own = new Set(html.replace(styles, '').match(scope));
  const isForeign = (selector: string): boolean =>
    (selector.match(scope) ?? []).some((name) => !own.has(name));
  return html.replace(styles, (sheet) =>
    sheet.replace(/[^{};]+\{[^{}]*\}/g, (rule) =>
      rule.slice(0, rule.indexOf('{')).split(',').every(isForeign) ? '' : rule,
    ),
  );
};

/** Names the scopes of a page's styles as short as can be, in their order: a page carries all of its styles, so no other page knows their names. */
export const shortenScopes = (html: string): string => {
  const names = new Map<string, string>();
  return html.replace(/\b(data-astro-cid-[a-z0-9]{8})\b(?:="")?/g, (_whole, long: string) => {
    const name = names.get(long) ?? `data-${names.size.toString(36)}_`;
    names.set(long, name);
    return name;
  });
};

/** Shortens the pages that a build wrote, by styles that they do not use and by long names: an eighth of a claim’s page as it travels. */
export const shortScopes = (): AstroIntegration => ({
  name: 'short-scopes',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const folder = fileURLToPath(dir);
      for (const file of globSync('**/*.html', { cwd: folder }).sort()) {
        const path = join(folder, file);
        writeFileSync(path, shortenScopes(dropForeignRules(readFileSync(path, 'utf8'))));
      }
    },
  },
});
