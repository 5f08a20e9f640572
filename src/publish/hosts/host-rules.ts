import { type ContentPolicy, mergePolicies, policyText } from '../content-policy.ts';
import { type AddressPattern, patternOfPage } from './address-pattern.ts';

/** Header fields by their names. */
export type Headers = Readonly<Record<string, string>>;

/** What a host sends with the addresses of a pattern. */
export interface HeaderRule {
  readonly pattern: AddressPattern;
  readonly headers: Headers;
}

/** What every host is to do, in one place; each host’s configuration is written from this. */
export interface HostRules {
  /** Sent with every answer. */
  readonly always: Headers;
  /** Every file of a site is of one of these patterns, and of one only. */
  readonly rules: readonly HeaderRule[];
  /** Types that a host cannot know from the end of a name; sent besides. */
  readonly types: readonly { readonly pattern: AddressPattern; readonly type: string }[];
}

/** A page as it was built: its file, and the policy in its head. */
export interface BuiltPolicy {
  readonly file: string;
  readonly policy: ContentPolicy;
}

const always: Headers = {
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** To be asked for anew each time, and answered in a word where nothing changed. */
export const revalidated = 'public, max-age=0, must-revalidate';
const immutable = 'public, max-age=31536000, immutable';

/** For this site alone. */
const own: Headers = { 'Cross-Origin-Resource-Policy': 'same-origin' };
/** For any other site too, which may read it. */
const open: Headers = {
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
};

const fileRules = (
  patterns: readonly AddressPattern[],
  cache: string,
  headers: Headers,
): HeaderRule[] =>
  patterns.map((pattern) => ({ pattern, headers: { 'Cache-Control': cache, ...headers } }));

const files: readonly HeaderRule[] = [
  ...fileRules(['_astro/*'], immutable, own),
  ...fileRules(['cards/*'], immutable, open),
  ...fileRules(['favicon.svg', 'pagefind/*'], revalidated, own),
  ...fileRules(
    [
      'claims.json',
      'articles/*.json',
      // By their endings: to Netlify `claims/:file` would be a claim’s page too.
      ...['json', 'md', 'bib', 'ris'].map((ending) => `claims/*.${ending}`),
      ...['json', 'csv', 'png'].map((ending) => `charts/*.${ending}`),
      ...['json', 'csv'].map((ending) => `data/*.${ending}`),
      'embed/*.json',
      'feed.xml',
      'feed.json',
      'corrections/feed.xml',
      'corrections/feed.json',
      'sitemap-*',
      'robots.txt',
      'llms.txt',
      'licences.txt',
    ],
    revalidated,
    open,
  ),
];

const types: HostRules['types'] = [
  { pattern: 'claims/*.md', type: 'text/markdown; charset=utf-8' },
  { pattern: 'claims/*.csl.json', type: 'application/vnd.citationstyles.csl+json' },
  { pattern: 'claims/*.bib', type: 'application/x-bibtex; charset=utf-8' },
  { pattern: 'claims/*.ris', type: 'application/x-research-info-systems; charset=utf-8' },
  { pattern: 'charts/*.csv', type: 'text/csv; charset=utf-8; header=present' },
  { pattern: 'data/*.csv', type: 'text/csv; charset=utf-8; header=present' },
  { pattern: 'data/*.schema.json', type: 'application/schema+json' },
  { pattern: '*.txt', type: 'text/plain; charset=utf-8' },
  { pattern: 'feed.xml', type: 'application/atom+xml; charset=utf-8' },
  { pattern: 'corrections/feed.xml', type: 'application/atom+xml; charset=utf-8' },
  { pattern: 'feed.json', type: 'application/feed+json; charset=utf-8' },
  { pattern: 'corrections/feed.json', type: 'application/feed+json; charset=utf-8' },
];

/** The page that hosts show where there is none. */
export const missingPage = '404.html';

/** Frames: pages made for that may stand anywhere, all others nowhere. */
const framing = (pattern: AddressPattern): { ancestors: string; headers: Headers } =>
  pattern.startsWith('embed/')
    ? { ancestors: '*', headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' } }
    : { ancestors: "'none'", headers: { 'X-Frame-Options': 'DENY', ...own } };

/** What hosts send with a site: for its pages one policy a pattern, which hinders none of them; the meta of a page narrows it to what that page needs. */
export const hostRules = (pages: readonly BuiltPolicy[]): HostRules => {
  const byPattern = Map.groupBy(pages, ({ file }) => patternOfPage(file));
  const pageRules = [...byPattern]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([pattern, alike]): HeaderRule => {
      const { ancestors, headers } = framing(pattern);
      const policy = mergePolicies(alike.map((page) => page.policy));
      return {
        pattern,
        headers: {
          'Cache-Control': revalidated,
          'Content-Security-Policy': `${policyText(policy)};frame-ancestors ${ancestors}`,
          ...headers,
        },
      };
    });
  return { always, rules: [...pageRules, ...files], types };
};
