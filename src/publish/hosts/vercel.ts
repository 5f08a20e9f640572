import { expressionOf, isFolder } from './address-pattern.ts';
import { type HeaderRule, missingPage } from './host-rules.ts';
import type { PublishedSite } from './published-site.ts';

/** The `config.json` of Vercel’s Build Output API, version 3, for files that stand beside it in `static`. */
export const vercelConfig = ({ base, redirects, rules }: PublishedSite): string => {
  const root = expressionOf(base);
  // A page is also there by the name of its file.
  const at = (pattern: string): string =>
    `^${root}${expressionOf(pattern)}${isFolder(pattern) ? '(?:index\\.html)?' : ''}$`;
  const isKept = ({ headers }: HeaderRule): boolean =>
    headers['Cache-Control']?.includes('immutable') === true;
  const told = ({ pattern, headers }: HeaderRule) => ({
    src: at(pattern),
    headers,
    continue: true,
  });
  const routes = [
    // Without its slash a page would be taken for a file.
    { src: `^(${root}(?:[^/]+/)*[^/.]+)$`, headers: { Location: '$1/' }, status: 308 },
    ...(base === '/'
      ? []
      : [
          { src: `^${expressionOf(base.slice(0, -1))}$`, headers: { Location: base }, status: 308 },
        ]),
    { src: `^${expressionOf(base)}.*$`, headers: rules.always, continue: true },
    ...rules.rules.filter((rule) => !isKept(rule)).map(told),
    ...rules.types.map(({ pattern, type }) => ({
      src: at(pattern),
      headers: { 'Content-Type': type },
      continue: true,
    })),
    ...redirects.map(({ from, to }) => ({
      src: `^${expressionOf(from)}$`,
      headers: { Location: to },
      status: 301,
    })),
    { handle: 'filesystem' },
    { src: '^.*$', dest: `${base}${missingPage}`, status: 404 },
    // What is to be kept for ever is so only where it is there.
    { handle: 'hit' },
    ...rules.rules.filter(isKept).map(told),
  ];
  return `${JSON.stringify({ version: 3, routes }, null, 2)}\n`;
};
