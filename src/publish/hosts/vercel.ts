import { expressionOf } from './address-pattern.ts';
import { missingPage } from './host-rules.ts';
import type { PublishedSite } from './published-site.ts';

/** The `config.json` of Vercel’s Build Output API, version 3, for files that stand beside it in `static`. */
export const vercelConfig = ({ base, redirects, rules }: PublishedSite): string => {
  const at = (pattern: string): string => `^${expressionOf(base)}${expressionOf(pattern)}$`;
  const routes = [
    { src: `^${expressionOf(base)}.*$`, headers: rules.always, continue: true },
    ...rules.rules.map(({ pattern, headers }) => ({ src: at(pattern), headers, continue: true })),
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
  ];
  return `${JSON.stringify({ version: 3, routes }, null, 2)}\n`;
};
