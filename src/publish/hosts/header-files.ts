import type { Headers } from './host-rules.ts';
import type { PublishedSite } from './published-site.ts';

const block = (address: string, headers: Headers): string =>
  [address, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/** The `_headers` of Netlify and of Cloudflare Pages: an address that several rules meet gets the headers of all, so no header stands in two of them. */
export const headersFile = ({ base, rules: { always, rules, types } }: PublishedSite): string =>
  `${[
    block(`${base}*`, always),
    ...rules.map(({ pattern, headers }) => block(base + pattern, headers)),
    ...types.map(({ pattern, type }) => block(base + pattern, { 'Content-Type': type })),
  ].join('\n')}\n`;

/** The `_redirects` of either; Netlify prefers a page that is there unless the status ends in `!`, Cloudflare never does. */
export const redirectsFile = (
  { redirects }: Pick<PublishedSite, 'redirects'>,
  status: '301' | '301!',
): string => redirects.map(({ from, to }) => `${from} ${to} ${status}\n`).join('');

/** What Cloudflare Pages takes: https://developers.cloudflare.com/pages/configuration/headers/ and redirects/ beside it. */
export const cloudflareLimits = { headerRules: 100, headerLine: 2000, redirects: 2000 } as const;
