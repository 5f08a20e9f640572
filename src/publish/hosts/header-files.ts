import { parsePolicy, policyText } from '../content-policy.ts';
import type { Headers } from './host-rules.ts';
import type { PublishedSite } from './published-site.ts';

const line = (name: string, value: string): string => `  ${name}: ${value}`;

const block = (address: string, headers: Headers): string =>
  [address, ...Object.entries(headers).map(([name, value]) => line(name, value))].join('\n');

const policyName = 'Content-Security-Policy';

/** A policy without what says from where things come, whose hashes make it long. */
const shortPolicy = (text: string): string =>
  policyText(new Map([...parsePolicy(text)].filter(([directive]) => !directive.endsWith('-src'))));

/** A site whose policies fit into lines of a length, and the addresses for which that took the sources out of them: there the policy in each page’s head still holds these. */
export const fitPolicies = (
  site: PublishedSite,
  longest: number,
): { readonly fitting: PublishedSite; readonly shortened: readonly string[] } => {
  const isLong = (headers: Headers): boolean =>
    line(policyName, headers[policyName] ?? '').length > longest;
  const { rules } = site.rules;
  const fit = rules.map(({ pattern, headers }) =>
    isLong(headers)
      ? { pattern, headers: { ...headers, [policyName]: shortPolicy(headers[policyName] ?? '') } }
      : { pattern, headers },
  );
  return {
    fitting: { ...site, rules: { ...site.rules, rules: fit } },
    shortened: rules.flatMap(({ pattern, headers }) =>
      isLong(headers) ? [site.base + pattern] : [],
    ),
  };
};

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
