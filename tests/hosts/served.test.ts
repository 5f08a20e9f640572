import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parsePolicy } from '../../src/publish/content-policy.ts';
import { builds, pagesOf } from '../support/built-site.ts';
import { find } from '../support/document.ts';
import { filesOf } from '../support/folder-contents.ts';
import { isInstalled, type RunningServer, servers, startServer } from '../support/host-servers.ts';
import { scratchOf } from '../support/scratch-of.ts';
import { projectRoot } from '../support/project.ts';

const cases = servers.flatMap((server) =>
  builds().map((build) => ({ server, base: build.base, build })),
);

const types: readonly (readonly [RegExp, string])[] = [
  [/(^|\/)feed\.xml$/, 'application/atom+xml; charset=utf-8'],
  [/(^|\/)feed\.json$/, 'application/feed+json; charset=utf-8'],
  [/\.csl\.json$/, 'application/vnd.citationstyles.csl+json'],
  [/\.schema\.json$/, 'application/schema+json'],
  [/\.json$/, 'application/json'],
  [/\.html$/, 'text/html; charset=utf-8'],
  [/\.md$/, 'text/markdown; charset=utf-8'],
  [/\.bib$/, 'application/x-bibtex; charset=utf-8'],
  [/\.ris$/, 'application/x-research-info-systems; charset=utf-8'],
  [/\.csv$/, 'text/csv; charset=utf-8; header=present'],
  [/\.txt$/, 'text/plain; charset=utf-8'],
  [/\.png$/, 'image/png'],
  [/\.svg$/, 'image/svg+xml'],
  [/\.js$/, 'text/javascript; charset=utf-8'],
];

/** What is published for others to read from their own pages. */
const isOpen = (file: string): boolean =>
  /^(articles|claims|charts|data|embed\/\w+)\/.*\.(json|md|bib|ris|csv|png)$/.test(file) ||
  /^(cards\/|claims\.json|sitemap|robots|llms|licences|feed|corrections\/feed)/.test(file);
const isHashed = (file: string): boolean => /^(_astro|cards)\//.test(file);

describe.for(cases)('$server at $base', ({ server, build }) => {
  const { folder, base } = build;
  const installed = isInstalled(server);
  const files = filesOf(folder).filter((file) => !file.startsWith('.'));
  const pages = pagesOf(build);
  let host: RunningServer;

  beforeAll(async () => {
    if (installed) {
      const site = { dist: folder, base, content: join(projectRoot, 'content') };
      host = await startServer(server, site, scratchOf(server));
    }
  });
  afterAll(async () => {
    if (installed) await host.close();
  });

  const at = (path: string): URL => new URL(path, host.address);
  const ask = (path: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(at(path), { redirect: 'manual', headers });
  const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

  test.skipIf(!installed)(
    'serves every file, as what it is, and never as anything else',
    async () => {
      const wrong: string[] = [];
      for (const file of files) {
        const answer = await ask(addressOf(file), { 'accept-encoding': 'identity' });
        const body = Buffer.from(await answer.arrayBuffer());
        const type = types.find(([end]) => end.test(file))?.[1];
        if (answer.status !== 200) wrong.push(`${answer.status} ${file}`);
        if (!body.equals(readFileSync(join(folder, file)))) wrong.push(`other bytes: ${file}`);
        if (type !== undefined && answer.headers.get('content-type')?.toLowerCase() !== type) {
          wrong.push(`${file} is served as ${answer.headers.get('content-type') ?? 'nothing'}`);
        }
        if (answer.headers.get('x-content-type-options') !== 'nosniff')
          wrong.push(`sniffed: ${file}`);
      }
      expect(wrong).toEqual([]);
      expect(files.length).toBeGreaterThan(100);
    },
  );

  test.skipIf(!installed)(
    'lets hashed files be kept for ever, and asks anew for all others',
    async () => {
      for (const file of files) {
        const answer = await fetch(at(addressOf(file)), { method: 'HEAD' });
        expect(answer.headers.get('cache-control'), file).toBe(
          isHashed(file)
            ? 'public, max-age=31536000, immutable'
            : 'public, max-age=0, must-revalidate',
        );
      }
    },
  );

  test.skipIf(!installed)('answers that nothing changed where nothing did', async () => {
    const first = await ask('');
    await first.arrayBuffer();
    const again = await ask('', { 'if-none-match': first.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  });

  test.skipIf(!installed)(
    'lets any site read data, feeds and pictures of charts, and no page',
    async () => {
      for (const file of files) {
        const { headers } = await fetch(at(addressOf(file)), { method: 'HEAD' });
        expect(headers.get('access-control-allow-origin'), file).toBe(isOpen(file) ? '*' : null);
      }
    },
  );

  test.skipIf(!installed)('sends texts compressed before, by what the browser takes', async () => {
    const [page] = pages.filter(({ file }) => /^claims\/[^/]+\/index/.test(file));
    const whole = Buffer.from(page?.html ?? '');
    const { hostname, port, pathname } = at(addressOf(page?.file ?? ''));
    const { get } = await import('node:http');
    const raw = (encoding: string) =>
      new Promise<{ encoding: string | undefined; vary: string | undefined; body: Buffer }>(
        (resolve, reject) => {
          get(
            { hostname, port, path: pathname, headers: { 'accept-encoding': encoding } },
            (answer) => {
              const parts: Buffer[] = [];
              answer.on('data', (part: Buffer) => parts.push(part));
              answer.on('end', () => {
                resolve({
                  encoding: answer.headers['content-encoding'],
                  vary: answer.headers.vary,
                  body: Buffer.concat(parts),
                });
              });
            },
          ).on('error', reject);
        },
      );
    const brotli = await raw('gzip, br');
    expect(brotli.encoding).toBe('br');
    expect(brotli.vary).toMatch(/accept-encoding/i);
    expect(brotliDecompressSync(brotli.body)).toEqual(whole);
    expect(brotli.body.length).toBeLessThan(whole.length / 3);
    const gzip = await raw('gzip');
    expect(gzip.encoding).toBe('gzip');
    expect(gunzipSync(gzip.body)).toEqual(whole);
    expect((await raw('identity')).body).toEqual(whole);
  });

  test.skipIf(!installed)('leads an address without its slash to the one with it', async () => {
    for (const path of pages.map(({ file }) => addressOf(file))) {
      if (path === '' || path.endsWith('.html')) continue;
      const bare = path.replace(/\/$/, '');
      const answer = await ask(bare);
      expect([301, 308]).toContain(answer.status);
      const target = new URL(answer.headers.get('location') ?? '', at(bare));
      expect(target.pathname).toBe(`${base}${bare}/`);
      expect(target.origin).toBe(at('').origin);
    }
  });

  test.skipIf(!installed)(
    'shows the page for misses where there is none, with status 404',
    async () => {
      const missing = readFileSync(join(folder, '404.html'), 'utf8');
      for (const path of [
        'claims/no-such-claim/',
        'no-such-file.json',
        'data/nothing.csv',
        'embed/claims/',
      ]) {
        const answer = await ask(path);
        expect(answer.status, path).toBe(404);
        expect(await answer.text(), path).toBe(missing);
        expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
        expect(answer.headers.get('content-type')?.toLowerCase()).toBe('text/html; charset=utf-8');
      }
    },
  );

  test.skipIf(!installed)(
    'sends with each page a policy that is no narrower than the page’s own',
    async () => {
      for (const { file, document } of pages) {
        const { headers } = await fetch(at(addressOf(file)), { method: 'HEAD' });
        const sent = headers.get('content-security-policy') ?? '';
        expect(sent, file).toMatch(/^default-src 'none';/);
        expect(sent, file).not.toMatch(/unsafe-inline|unsafe-eval(?!')|https?:|\*(?!$)/);
        const header = parsePolicy(sent);
        const [meta] = find(document, 'meta', { 'http-equiv': 'content-security-policy' });
        for (const [directive, allowed] of parsePolicy(meta?.attributes.get('content') ?? '')) {
          const wider = header.get(directive);
          for (const source of allowed.filter((name) => name !== "'none'")) {
            expect(wider, `${file}: ${directive}`).toContain(source);
          }
        }
      }
    },
  );

  test.skipIf(!installed)(
    'lets pages made for it be framed anywhere, and no other anywhere',
    async () => {
      for (const { file } of pages) {
        // By the name of its file too.
        for (const address of [addressOf(file), file]) {
          const { headers } = await fetch(at(address), { method: 'HEAD' });
          const isFrame = file.startsWith('embed/');
          expect(headers.get('content-security-policy'), address).toMatch(
            isFrame ? /;frame-ancestors \*$/ : /;frame-ancestors 'none'$/,
          );
          expect(headers.get('x-frame-options'), address).toBe(isFrame ? null : 'DENY');
        }
      }
    },
  );
});
