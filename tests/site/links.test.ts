import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Build } from '../support/build-setup.ts';
import { builds, type BuiltPage, pagesOf } from '../support/built-site.ts';
import { find } from '../support/document.ts';
import { filesOf } from '../support/folder-contents.ts';
import { projectRoot } from '../support/project.ts';
import { type Reference, referencesInScript, referencesOf } from '../support/references.ts';
import { serve, type Served } from '../support/serve.ts';

const textFiles = /\.(html|css|js|json|svg|xml|txt|webmanifest)$/;

const absolute = ({ path }: BuiltPage, { site }: Build, { address }: Reference): URL =>
  new URL(address, new URL(path, site));

const anchorsOf = ({ document }: BuiltPage): Set<string> =>
  new Set([
    '',
    'top',
    ...find(document, '*', { id: undefined }).map(({ attributes }) => attributes.get('id') ?? ''),
  ]);

describe.for(builds().map((build) => ({ base: build.base, build })))(
  'the site at $base',
  ({ build }) => {
    const pages = pagesOf(build);
    const anchors = new Map(pages.map((page) => [page.path, anchorsOf(page)]));
    const hereOf = (page: BuiltPage): URL[] =>
      referencesOf(page)
        .map((reference) => absolute(page, build, reference))
        .filter(({ origin }) => origin === build.site);
    let host: Served;
    const answers = new Map<string, Promise<number>>();

    beforeAll(async () => {
      host = await serve(build.folder, build.base);
    });
    afterAll(() => host.close());

    const statusOf = (path: string): Promise<number> => {
      const known = answers.get(path);
      if (known !== undefined) return known;
      const asked = fetch(new URL(path, host.address), { redirect: 'manual' }).then(
        async (answer) => {
          await answer.arrayBuffer();
          return answer.status;
        },
      );
      answers.set(path, asked);
      return asked;
    };

    test('a page leads to another', () => {
      expect(pages.flatMap(hereOf).length).toBeGreaterThan(pages.length);
    });

    test.for(pages)(
      '$path leads to nothing that is not there, redirects not counted',
      async (page) => {
        const dead: string[] = [];
        for (const { pathname, href } of hereOf(page)) {
          const status = await statusOf(pathname);
          if (status !== 200 && !pathname.endsWith('/404.html')) dead.push(`${status} ${href}`);
        }
        expect(dead).toEqual([]);
      },
    );

    test.for(pages)('$path leads to no place in a page that the page does not have', (page) => {
      const lost = hereOf(page).filter(
        ({ pathname, hash }) =>
          // A browser takes what stands before the words it is to look for.
          anchors.get(pathname)?.has(decodeURIComponent(hash.slice(1).replace(/:~:.*/, ''))) ===
          false,
      );
      expect(lost.map(({ href }) => href)).toEqual([]);
    });

    test.for(pages)('$path names no address outside the base', (page) => {
      const outside = hereOf(page).filter(({ pathname }) => !pathname.startsWith(build.base));
      expect(outside.map(({ href }) => href)).toEqual([]);
    });

    test.for(pages)('$path loads nothing from anyone else', (page) => {
      const foreign = referencesOf(page)
        .filter(({ loaded }) => loaded)
        .map((reference) => absolute(page, build, reference))
        .filter(({ origin }) => origin !== build.site);
      expect(foreign.map(({ href }) => href)).toEqual([]);
    });

    test('every script imports only files that are there', async () => {
      const dead: string[] = [];
      for (const file of filesOf(build.folder).filter((name) => name.endsWith('.js'))) {
        const script = readFileSync(join(build.folder, file), 'utf8');
        for (const address of referencesInScript(script)) {
          const { pathname } = new URL(address, new URL(build.base + file, build.site));
          if ((await statusOf(pathname)) !== 200) dead.push(`${file} imports ${address}`);
        }
      }
      expect(dead).toEqual([]);
    });

    test('an address that leads nowhere gets the page that says so, with status 404', async () => {
      const answer = await fetch(new URL('claims/no-such-claim/', host.address));
      expect(answer.status).toBe(404);
      expect(await answer.text()).toBe(readFileSync(join(build.folder, '404.html'), 'utf8'));
    });

    test('no file tells on which machine it was built', () => {
      const traces = filesOf(build.folder)
        .filter((file) => textFiles.test(file))
        .filter((file) => {
          const text = readFileSync(join(build.folder, file), 'utf8');
          return (
            text.includes(projectRoot.replace(/[\\/]$/, '')) ||
            /https?:\/\/(localhost|127\.0\.0\.1|\[::1\])|file:\/\//.test(text)
          );
        });
      expect(traces).toEqual([]);
    });
  },
);
