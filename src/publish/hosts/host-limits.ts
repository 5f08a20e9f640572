import type { Host } from './host-plan.ts';

/** What a host takes at most, and on its paid plans, where its documentation sets a number to these too. */
export interface Limit {
  readonly most: number;
  readonly paid?: number;
}

/** What of a site hosts set limits to: its files and those of one folder, its bytes and those of one file, and its redirects. */
export const limitedParts = ['files', 'folderFiles', 'bytes', 'fileBytes', 'redirects'] as const;
export type LimitedPart = (typeof limitedParts)[number];

/** A host by its name, and its limits; without one where its documentation names none. */
export interface LimitedHost {
  readonly name: string;
  readonly limits: Readonly<Partial<Record<LimitedPart, Limit>>>;
}

/** What Cloudflare Pages takes of a `_headers` file: https://developers.cloudflare.com/pages/platform/limits/#headers, read on 26 November 2026. */
export const cloudflareHeaders = { rules: 100, line: 2000 } as const;

/** The limits of each host, as its documentation had them on 26 November 2026. */
export const hostLimits: Readonly<Record<Host, LimitedHost>> = {
  // https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits
  'github-pages': { name: 'GitHub Pages', limits: { bytes: { most: 1_000_000_000 } } },
  // https://docs.netlify.com/site-deploys/overview/ under “Files per directory limit”
  netlify: { name: 'Netlify', limits: { folderFiles: { most: 54_000 } } },
  // https://developers.cloudflare.com/pages/platform/limits/
  cloudflare: {
    name: 'Cloudflare Pages',
    limits: {
      files: { most: 20_000, paid: 100_000 },
      fileBytes: { most: 25 * 1024 * 1024 },
      redirects: { most: 2000 },
    },
  },
  // https://vercel.com/docs/limits has 2,048 routes a deployment; a test holds that ours for headers leave these.
  vercel: { name: 'Vercel', limits: { redirects: { most: 1900 } } },
  nginx: { name: 'nginx', limits: {} },
  caddy: { name: 'Caddy', limits: {} },
  s3: { name: 'S3 with CloudFront', limits: {} },
};
