import { describe, expect, test } from 'vitest';
import { explainLimit } from '../../src/publish/hosts/explain-limit.ts';
import { hosts } from '../../src/publish/hosts/host-plan.ts';
import { isRefused, nearLimits } from '../../src/publish/hosts/near-limits.ts';
import {
  type SiteWeight,
  type WeighedFile,
  weightOf,
} from '../../src/publish/hosts/site-weight.ts';

const filesOfClaim = (id: string): readonly string[] => [
  `claims/${id}/index.html`,
  ...['json', 'md', 'bib', 'ris', 'csl.json'].map((format) => `claims/${id}.${format}`),
  `embed/claims/${id}/index.html`,
  `embed/claims/${id}.json`,
  `cards/${id}.0123456789ab.png`,
];

/** The files of a site of so many claims, each of so many bytes. */
const filesOf = (claims: number, bytes = 1000): readonly WeighedFile[] =>
  [
    ...Array.from({ length: claims }, (_, index) => filesOfClaim(`claim-${index}`)).flat(),
    'cards/site.0123456789ab.png',
  ].map((path) => ({ path, bytes }));

const siteOf = (claims: number, bytes?: number): SiteWeight => weightOf(filesOf(claims, bytes), []);

const said = (weight: SiteWeight): string[] =>
  hosts.flatMap((host) => nearLimits(host, weight).map((near) => explainLimit(near, 'dist')));

const refusing = (weight: SiteWeight): string[] =>
  hosts.filter((host) => nearLimits(host, weight).some(isRefused));

describe('the limits of hosts', () => {
  test('are not spoken of while a site is far from them', () => {
    expect(said(siteOf(1700))).toEqual([]);
  });

  test('are told before they are met, with what helps, the most first', () => {
    expect(said(siteOf(1800))).toEqual([
      'dist: has 16,201 files, and Cloudflare Pages takes 20,000, 100,000 on a paid plan — before it grows beyond that, leave out, as far as needed, citations (5,400), embeds (3,600), cards (1,800), records (1,800), markdown (1,800): name them in content/settings.md under leaveOut; or take a paid plan or another host',
    ]);
  });

  test('that leaving out does not save are told so', () => {
    expect(said(siteOf(30_000)).filter((line) => line.includes('Cloudflare'))).toEqual([
      'dist: has 270,001 files, and Cloudflare Pages takes 20,000, 100,000 on a paid plan — even without citations (90,000), embeds (60,000), cards (30,000), records (30,000), markdown (30,000) it would have 30,001: choose another host',
    ]);
  });

  test('name only what would help: one folder of Netlify has no cards and no frames', () => {
    expect(said(siteOf(11_000)).filter((line) => line.includes('Netlify'))).toEqual([
      'dist/claims/: has 55,000 files, and Netlify takes 54,000 in one folder — leave out, as far as needed, citations (33,000), records (11,000), markdown (11,000): name them in content/settings.md under leaveOut; or choose another host',
    ]);
  });

  test('of what is left out already offer it no more', () => {
    const bare = filesOf(10_000).filter(
      ({ path }) => !/\.(?:bib|ris|csl\.json)$|^embed/.test(path),
    );
    const [line] = said(weightOf(bare, []));
    expect(line).toContain('has 40,001 files');
    expect(line).toContain('cards (10,000), records (10,000), markdown (10,000)');
    expect(line).not.toMatch(/citations|embeds/);
  });

  test('in bytes count how large it is, and name nothing that saves next to nothing', () => {
    const heavy = filesOf(9000).map(({ path, bytes }) => ({
      path,
      bytes: path.startsWith('cards/') ? 100_000 : bytes,
    }));
    expect(said(weightOf(heavy, []))[0]).toBe(
      'dist: has 972.1 MB, and GitHub Pages takes 1,000 MB — before it grows beyond that, leave out, as far as needed, cards (900 MB), citations (27 MB), embeds (18 MB): name them in content/settings.md under leaveOut; or choose another host',
    );
  });

  test('name the file that is too large', () => {
    const weight = weightOf([...filesOf(1), { path: 'claims.json', bytes: 30_000_000 }], []);
    expect(said(weight)).toEqual([
      'dist/claims.json: has 30 MB, and Cloudflare Pages takes 26.2 MB in one file — choose another host',
    ]);
    expect(refusing(weight)).toEqual(['cloudflare']);
  });

  test('count redirects by what they lead to', () => {
    const redirects = Array.from({ length: 1800 }, (_, index) => ({
      extra: index % 9 < 3 ? ('citations' as const) : undefined,
    }));
    expect(said(weightOf([], redirects))).toEqual([
      'dist: has 1,800 redirects, and Cloudflare Pages takes 2,000 — before it grows beyond that, leave out, as far as needed, citations (600): name them in content/settings.md under leaveOut; or choose another host',
      'dist: has 1,800 redirects, and Vercel takes 1,900 — before it grows beyond that, leave out, as far as needed, citations (600): name them in content/settings.md under leaveOut; or choose another host',
    ]);
  });

  test('make a host refuse only what it takes on no plan', () => {
    expect(refusing(siteOf(10_000))).toEqual([]);
    expect(refusing(siteOf(11_200))).toEqual(['netlify', 'cloudflare']);
    expect(refusing(siteOf(10, 20_000_000))).toEqual(['github-pages']);
  });
});
