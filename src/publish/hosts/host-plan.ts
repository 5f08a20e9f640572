import { caddyfile } from './caddy.ts';
import { cloudfrontRequest, cloudfrontResponse, movesLeftOut, s3Upload } from './cloudfront.ts';
import { fitPolicies, headersFile, redirectsFile } from './header-files.ts';
import { cloudflareHeaders, hostLimits } from './host-limits.ts';
import { nginxConfig } from './nginx.ts';
import type { HostFile, PublishedSite } from './published-site.ts';
import { vercelConfig } from './vercel.ts';

/** The hosts that a site can be written for. */
export const hosts = [
  'github-pages',
  'netlify',
  'cloudflare',
  'vercel',
  'nginx',
  'caddy',
  's3',
] as const;
export type Host = (typeof hosts)[number];

/** What a server of one’s own is told: where it listens, the folder that it serves, and whether nginx can send brotli. */
export interface HostPlace {
  readonly listen: string;
  readonly root: string;
  readonly brotli: boolean;
}

/** What is to be done for a host. */
export interface HostPlan {
  /** Files for the built folder, by their paths in it. */
  readonly inside: readonly HostFile[];
  /** Files for the project’s folder, by their paths in it. */
  readonly beside: readonly HostFile[];
  /** Whether the host sends what was compressed before. */
  readonly compress: boolean;
  /** A folder of the project to which the site is copied, if the host wants it there. */
  readonly copyTo?: string;
  /** What to do next, a line each. */
  readonly next: readonly string[];
  /** What the host has no room for, a line each. */
  readonly warnings?: readonly string[];
}

const settings = '.publish';

const leftOut = (count: number, what: string): readonly string[] =>
  count === 0
    ? []
    : [
        `The host has no room for ${count} of the ${what}: those pages lead on by themselves, their files are gone — put a rule for them before this site, or choose another host.`,
      ];

/** A site with as many redirects as a host takes, those of pages first, and what is said of the others. */
const fitRedirects = (
  host: Host,
  site: PublishedSite,
): { readonly site: PublishedSite; readonly warnings: readonly string[] } => {
  const redirects = site.redirects.slice(0, hostLimits[host].limits.redirects?.most);
  return {
    site: { ...site, redirects },
    warnings: leftOut(site.redirects.length - redirects.length, 'redirects'),
  };
};

const headerFiles = (site: PublishedSite, status: '301' | '301!'): readonly HostFile[] => [
  { path: '_headers', text: headersFile(site) },
  { path: '_redirects', text: redirectsFile(site, status) },
];

const shortPolicyAt = (address: string): string =>
  `The host has no room for a line as long as the policy of ${address}: there it says who may frame the page and no more, and the policy in the page’s head holds the rest.`;

/** Plans what a host needs of a built site. */
export const planFor = (host: Host, site: PublishedSite, place: HostPlace): HostPlan => {
  const fit = fitRedirects(host, site);
  switch (host) {
    case 'github-pages':
      return {
        inside: [],
        beside: [],
        compress: false,
        next: ['Publish the folder; .github/workflows/pages.yml does it with each push to main.'],
      };
    case 'netlify':
      return {
        inside: headerFiles(site, '301!'),
        beside: [],
        compress: false,
        next: ['Publish the folder as it is.'],
      };
    case 'cloudflare': {
      const { fitting, shortened } = fitPolicies(fit.site, cloudflareHeaders.line);
      return {
        inside: headerFiles(fitting, '301'),
        beside: [],
        compress: false,
        next: ['Publish the folder as it is.'],
        warnings: [...fit.warnings, ...shortened.map(shortPolicyAt)],
      };
    }
    case 'vercel':
      return {
        inside: [],
        beside: [{ path: '.vercel/output/config.json', text: vercelConfig(fit.site) }],
        compress: false,
        copyTo: `.vercel/output/static${site.base}`,
        next: ['Let Vercel run this as its build command; it takes what is in .vercel/output.'],
        warnings: fit.warnings,
      };
    case 'nginx':
      return {
        inside: [],
        beside: [{ path: `${settings}/nginx.conf`, text: nginxConfig(site, place) }],
        compress: true,
        next: [`Include ${settings}/nginx.conf in the http block of nginx, and reload it.`],
      };
    case 'caddy':
      return {
        inside: [],
        beside: [{ path: `${settings}/Caddyfile`, text: caddyfile(site, place) }],
        compress: true,
        next: [`caddy run --config ${settings}/Caddyfile`],
      };
    case 's3':
      return {
        inside: [],
        beside: [
          { path: `${settings}/viewer-request.js`, text: cloudfrontRequest(site) },
          { path: `${settings}/viewer-response.js`, text: cloudfrontResponse(site) },
          { path: `${settings}/s3-upload.sh`, text: s3Upload(site) },
        ],
        compress: false,
        next: [
          `Give the two functions in ${settings} to the CloudFront distribution, and let it answer 403 and 404 with /404.html and status 404; a response headers policy of its own has to send these answers their headers, since no function is asked for them.`,
          `Then: sh ${settings}/s3-upload.sh dist s3://<bucket>`,
        ],
        warnings: leftOut(movesLeftOut(site), 'moved ids'),
      };
  }
};
