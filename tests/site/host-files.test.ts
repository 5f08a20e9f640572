import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { ledgerSchema } from '../../src/domain/permalink-ledger.ts';
import { matches } from '../../src/publish/hosts/address-pattern.ts';
import {
  cloudfrontRequest,
  cloudfrontResponse,
  longestFunction,
  s3Upload,
} from '../../src/publish/hosts/cloudfront.ts';
import { fitPolicies, headersFile, redirectsFile } from '../../src/publish/hosts/header-files.ts';
import { cloudflareHeaders, hostLimits } from '../../src/publish/hosts/host-limits.ts';
import { hosts, planFor } from '../../src/publish/hosts/host-plan.ts';
import { readBuiltSite } from '../../src/publish/hosts/read-built-site.ts';
import { vercelConfig } from '../../src/publish/hosts/vercel.ts';
import { builds } from '../support/built-site.ts';
import { filesOf } from '../support/folder-contents.ts';
import { projectRoot } from '../support/project.ts';
import { runNode } from '../support/run-process.ts';
import { scratchOf } from '../support/scratch-of.ts';

const hash = '0123456789abcdef';
const asserted = [
  {
    day: '2026-03-05',
    revisions: 0,
    quote: hash,
    restatement: hash,
    findings: hash,
    figures: hash,
  },
];
/** As if many claims had moved in the course of years. */
const ledger = ledgerSchema.parse({
  claims: Object.fromEntries(
    Array.from({ length: 400 }, (_, index) => [
      `old-name-of-a-claim-${index}`,
      { since: '2026-03-05', movedTo: 'china-mining-share', asserted },
    ]),
  ),
});

const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

type Rules = readonly (readonly [
  pattern: string,
  headers: readonly (readonly [string, string])[],
])[];

/** Reads a `_headers` file as Cloudflare Pages does: `:name` is a part of a path, `*` anything. */
const readHeaders = (text: string): Rules => {
  const rules: [string, [string, string][]][] = [];
  for (const line of text.split('\n').filter((part) => part !== '')) {
    const [, name = '', value = ''] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
    if (name === '') rules.push([line, []]);
    else rules.at(-1)?.[1].push([name, value]);
  }
  return rules;
};

describe.for(builds().map((build) => ({ base: build.base, build })))(
  'what hosts are told of the site at $base',
  ({ base, build: { folder } }) => {
    const site = readBuiltSite(folder, ledger);
    const files = filesOf(folder).filter((file) => !file.startsWith('.'));

    test('is read from the built pages alone', () => {
      expect(site.base).toBe(base);
      expect(site.site).toBe('https://assay.example');
      expect(site.redirects.length).toBeGreaterThan(3000);
    });

    test('tells of every file what is sent with it, once', () => {
      for (const file of files) {
        const rules = site.rules.rules.filter(({ pattern }) => matches(pattern, addressOf(file)));
        expect(rules, file).toHaveLength(1);
        const types = site.rules.types.filter(({ pattern }) => matches(pattern, addressOf(file)));
        expect(types.length, file).toBeLessThan(2);
      }
    });

    describe('the _headers of Netlify and Cloudflare Pages', () => {
      const text = headersFile(site);
      const rules = readHeaders(text);

      test('stay within what Cloudflare takes', () => {
        expect(rules.length).toBeLessThanOrEqual(cloudflareHeaders.rules);
        for (const line of text.split('\n')) {
          expect(line.length).toBeLessThanOrEqual(cloudflareHeaders.line);
        }
      });

      test('give no file a header twice, which Cloudflare would join to one', () => {
        for (const file of files) {
          const address = base + addressOf(file);
          const names = rules
            .filter(([pattern]) => matches(pattern, address))
            .flatMap(([, headers]) => headers.map(([name]) => name));
          expect(new Set(names).size, file).toBe(names.length);
          expect(names).toContain('Cache-Control');
          expect(names).toContain('X-Content-Type-Options');
          if (file.endsWith('.html')) expect(names).toContain('Content-Security-Policy');
        }
      });
    });

    test('a policy too long for a line of Cloudflare is sent without its sources, and that is said', () => {
      const { fitting, shortened } = fitPolicies(site, 500);
      const long = headersFile(site).split('\n');
      expect(long.some((line) => line.length > 500)).toBe(true);
      expect(
        headersFile(fitting)
          .split('\n')
          .every((line) => line.length <= 500),
      ).toBe(true);
      expect(shortened).toContain(`${base}claims/:id/`);
      const policy = fitting.rules.rules.find(({ pattern }) => pattern === 'claims/:id/')?.headers[
        'Content-Security-Policy'
      ];
      expect(policy).toContain("frame-ancestors 'none'");
      // Without its sources, default-src would forbid them all.
      expect(policy).not.toContain('-src');
      expect(fitPolicies(site, cloudflareHeaders.line)).toMatchObject({ shortened: [] });
    });

    test('the _redirects put pages first, so that what Cloudflare cuts off are files', () => {
      const plan = planFor('cloudflare', site, { listen: '', root: '', brotli: false });
      const lines = (plan.inside.find(({ path }) => path === '_redirects')?.text ?? '')
        .trim()
        .split('\n');
      expect(lines).toHaveLength(hostLimits.cloudflare.limits.redirects?.most ?? 0);
      const pages = lines.filter((line) => line.split(' ')[0]?.endsWith('/'));
      expect(pages).toHaveLength(1200);
      expect(lines[0]).toBe(
        `${base}claims/old-name-of-a-claim-0/ ${base}claims/china-mining-share/ 301`,
      );
      expect(redirectsFile(site, '301!').split('\n')[0]).toMatch(/ 301!$/);
    });

    test('Vercel has no more than 2,048 routes, however many addresses moved', () => {
      const redirects = Array.from({ length: 4000 }, (_, index) => ({
        from: `${base}x${index}/`,
        to: base,
        isPage: true,
        extra: undefined,
      }));
      const place = { listen: '', root: '', brotli: false };
      const { beside, warnings } = planFor('vercel', { ...site, redirects }, place);
      const { routes } = JSON.parse(beside[0]?.text ?? '') as { routes: readonly unknown[] };
      expect(routes.length).toBeGreaterThan(1900);
      expect(routes.length).toBeLessThanOrEqual(2048);
      expect(warnings?.join()).toMatch(/no room for 2100 of the redirects/);
    });

    test('Vercel finds its routes in their order: headers, redirects, files, the page for misses', () => {
      const { version, routes } = JSON.parse(vercelConfig(site)) as {
        version: number;
        routes: readonly {
          src?: string;
          handle?: string;
          status?: number;
          headers?: Readonly<Record<string, string>>;
        }[];
      };
      expect(version).toBe(3);
      const filesAt = routes.findIndex(({ handle }) => handle === 'filesystem');
      expect(routes[filesAt + 1]).toMatchObject({ status: 404, dest: `${base}404.html` });
      expect(routes[filesAt + 2]).toEqual({ handle: 'hit' });
      const answer = (path: string) =>
        routes.slice(0, filesAt).filter(({ src = '' }) => new RegExp(src).test(path));
      const page = Object.assign(
        {},
        ...answer(`${base}claims/china-mining-share/`).map(({ headers }) => headers),
      ) as Readonly<Record<string, string>>;
      expect(page['Content-Security-Policy']).toContain("frame-ancestors 'none'");
      expect(answer(`${base}claims/china-mining-share`)[0]).toMatchObject({
        status: 308,
        headers: { Location: '$1/' },
      });
      expect(answer(`${base}claims/china-mining-share/index.html`).length).toBe(
        answer(`${base}claims/china-mining-share/`).length,
      );
      expect(answer(`${base}claims/old-name-of-a-claim-7/`).at(-1)).toMatchObject({
        status: 301,
        headers: { Location: `${base}claims/china-mining-share/` },
      });
    });

    describe('the functions of CloudFront', () => {
      const run = (code: string, event: object): unknown =>
        runInNewContext(`${code}\nJSON.stringify(handler(event))`, { event });
      const asked = (
        uri: string,
        querystring: object = {},
      ): { uri?: string; statusCode?: number; headers?: object } => {
        const answer = JSON.parse(
          String(run(cloudfrontRequest(site), { request: { uri, querystring } })),
        ) as { uri?: string; querystring?: object };
        delete answer.querystring;
        return answer;
      };
      const sent = (uri: string): Record<string, { value: string }> => {
        const event = { request: { uri }, response: { statusCode: 200, headers: {} } };
        const response = JSON.parse(String(run(cloudfrontResponse(site), event))) as {
          headers: Record<string, { value: string }>;
        };
        return response.headers;
      };

      test('are short enough, however many addresses moved', () => {
        expect(Buffer.byteLength(cloudfrontRequest(site))).toBeLessThanOrEqual(longestFunction);
        expect(Buffer.byteLength(cloudfrontResponse(site))).toBeLessThanOrEqual(longestFunction);
      });

      test('keep to what their runtime knows, which has no for-of and nothing newer', () => {
        for (const code of [cloudfrontRequest(site), cloudfrontResponse(site)]) {
          expect(code).not.toMatch(/for \([^)]* of |\?\.|\?\?|hasOwn\(|await|\.\.\./);
        }
      });

      test('lead nobody to another host, whatever stands before the address', () => {
        for (const uri of ['//evil.example/x', '/\\\\evil.example/x', '///evil.example/x']) {
          expect(asked(uri)).toMatchObject({
            headers: { location: { value: '/evil.example/x/' } },
          });
        }
      });

      test('keep what is asked for behind the address', () => {
        const query = { q: { value: 'rare%20earth' }, a: { value: '', multiValue: [] } };
        expect(asked(`${base}search`, { q: query.q })).toMatchObject({
          headers: { location: { value: `${base}search/?q=rare%20earth` } },
        });
      });

      test('lead files and histories of what moved on too', () => {
        const to = (path: string) => {
          const { headers } = asked(`${base}${path}`) as {
            headers: { location: { value: string } };
          };
          return headers.location.value.slice(base.length);
        };
        expect(to('claims/old-name-of-a-claim-1.csl.json')).toBe(
          'claims/china-mining-share.csl.json',
        );
        expect(to('claims/old-name-of-a-claim-1/history/')).toBe('claims/china-mining-share/');
        expect(to('embed/claims/old-name-of-a-claim-1.json')).toBe(
          'embed/claims/china-mining-share.json',
        );
      });

      test('ask the bucket for the page of a folder, and lead on to the slash and to what moved', () => {
        expect(asked(`${base}claims/`)).toEqual({ uri: '/claims/index.html' });
        expect(asked(`${base}claims.json`)).toEqual({ uri: '/claims.json' });
        expect(asked(`${base}claims`)).toMatchObject({
          statusCode: 301,
          headers: { location: { value: `${base}claims/` } },
        });
        expect(asked(`${base}claims/old-name-of-a-claim-0/`)).toMatchObject({
          statusCode: 301,
          headers: { location: { value: `${base}claims/china-mining-share/` } },
        });
      });

      test('send with each file what is to be sent with it', () => {
        for (const file of files) {
          const rule = site.rules.rules.find(({ pattern }) => matches(pattern, addressOf(file)));
          const headers = sent(`/${file}`);
          for (const [name, value] of Object.entries(rule?.headers ?? {})) {
            expect(headers[name.toLowerCase()]?.value, `${file}: ${name}`).toBe(value);
          }
          expect(headers['x-content-type-options']?.value).toBe('nosniff');
        }
      });
    });

    test('the upload to a bucket sends what pages ask for first, types them, and takes away last', () => {
      const place = scratchOf('upload');
      mkdirSync(join(place, 'bin'));
      const log = join(place, 'log');
      writeFileSync(join(place, 'bin/aws'), `#!/bin/sh\necho "$*" >> '${log}'\n`);
      chmodSync(join(place, 'bin/aws'), 0o755);
      writeFileSync(join(place, 'upload.sh'), s3Upload(site));
      const { status, stderr } = spawnSync('sh', ['upload.sh', folder, 's3://bucket'], {
        cwd: place,
        env: { ...process.env, PATH: `${join(place, 'bin')}:${process.env['PATH'] ?? ''}` },
        encoding: 'utf8',
      });
      expect(stderr).toBe('');
      expect(status).toBe(0);
      const calls = readFileSync(log, 'utf8').trim().split('\n');
      expect(calls[0]).toContain(`sync ${folder}/_astro s3://bucket/_astro`);
      expect(calls[0]).toContain('immutable');
      expect(calls.filter((call) => call.includes('--delete'))).toEqual([calls.at(-1)]);
      expect(calls.filter((call) => call.includes('--content-type')).length).toBe(
        site.rules.types.length,
      );
    });

    test('a host that has no room for all that moved says how much it leaves out', () => {
      const place = { listen: '', root: '', brotli: false };
      const warned = (host: 'cloudflare' | 's3' | 'netlify') =>
        planFor(host, site, place).warnings?.join() ?? '';
      expect(warned('cloudflare')).toMatch(/no room for 1600 of the redirects/);
      expect(warned('s3')).toMatch(/no room for \d+ of the moved ids/);
      expect(warned('netlify')).toBe('');
    });
  },
);

describe('npm run publish:host', () => {
  const cli = (folder: string, ...args: string[]) =>
    runNode(folder, [join(projectRoot, 'src/publish/host-cli.ts'), ...args]);

  test.each(hosts)('writes what %s needs, and says what to do next', async (host) => {
    const place = scratchOf('host');
    cpSync(builds()[0]?.folder ?? '', join(place, 'dist'), { recursive: true });
    const { code, output } = await cli(
      place,
      host,
      ...['--content', join(projectRoot, 'content')],
    ).catch((error: unknown) => ({ code: 1, output: String(error) }));
    expect(output).not.toContain('    at ');
    expect(code, output).toBe(0);
    expect(output.trim().split('\n').at(-1)?.length).toBeGreaterThan(10);
  });

  test.each([
    [900_000_000, 0, 'warning  dist: has 9'],
    [1_100_000_000, 1, 'error    dist: has 1,1'],
  ])('exits honestly on GitHub Pages with a file of %i bytes', async (bytes, expected, said) => {
    const place = scratchOf('host');
    cpSync(builds()[0]?.folder ?? '', join(place, 'dist'), { recursive: true });
    writeFileSync(join(place, 'dist/film.mp4'), '');
    truncateSync(join(place, 'dist/film.mp4'), bytes);
    const { code, output } = await cli(place, 'github-pages');
    expect(output).toContain(said);
    expect(output.includes('Nothing was written')).toBe(expected === 1);
    expect(code, output).toBe(expected);
  });

  test.each([
    [[], 'name a host'],
    [['apache'], 'there is no host apache'],
    [['nginx', '--dist', 'nowhere'], 'nowhere holds no site — run npm run build first'],
    [['nginx', '--wrong'], 'Usage:'],
  ])('exits with 2 and says why for %j', async (args, said) => {
    const { code, output } = await cli(scratchOf('host'), ...args);
    expect(output).toContain(said);
    expect(code).toBe(2);
  });
});
