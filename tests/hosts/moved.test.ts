import { cpSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../support/build-site.ts';
import { isInstalled, type RunningServer, servers, startServer } from '../support/host-servers.ts';
import { scratchOf } from '../support/scratch-of.ts';
import { runNode } from '../support/run-process.ts';
import { writeSampleContent } from '../support/sample-content.ts';
import { copyOfProject, type ScratchProject } from '../support/scratch-project.ts';

const claim = 'content/claims/ores/refining-share.md';
let project: ScratchProject;

/** What a year of publishing leaves: a claim that was renamed, another that was withdrawn, and a chart that has a successor. */
beforeAll(async () => {
  project = copyOfProject('moved');
  const { folder, edit } = project;
  writeSampleContent(join(folder, 'content'));
  const ledger = ['src/publish/ledger-cli.ts', '--day', '2026-03-11'];
  expect((await runNode(folder, ledger)).code).toBe(0);
  const claims = join(folder, 'content/claims/ores');
  renameSync(join(claims, 'buyers-wait.md'), join(claims, 'buyers-stand-by.md'));
  edit('content/events/rush.md', 'buyers-wait', 'buyers-stand-by');
  edit(
    'content/permalinks.json',
    '"buyers-wait": {',
    '"buyers-wait": { "movedTo": "buyers-stand-by",',
  );
  renameSync(
    join(folder, 'content/charts/by-place.md'),
    join(folder, 'content/charts/by-country.md'),
  );
  edit('content/permalinks.json', '"by-place": {', '"by-place": { "movedTo": "by-country",');
  edit(
    claim,
    'kind: statistic',
    'kind: statistic\nrevisions:\n  - date: "2026-03-13"\n    type: withdrawal\n    reason: It was misread.',
  );
  const { code, output } = await buildSite(folder, 'dist');
  expect(code, output).toBe(0);
});

describe.for(servers.map((server) => ({ server })))('$server', ({ server }) => {
  const installed = isInstalled(server);
  let host: RunningServer;

  beforeAll(async () => {
    if (!installed) return;
    const { folder } = project;
    const site = { dist: join(folder, 'dist'), base: '/', content: join(folder, 'content') };
    host = await startServer(server, site, scratchOf(server));
  });
  afterAll(async () => {
    if (installed) await host.close();
  });

  const follow = async (path: string): Promise<{ status: number; to: string; last: number }> => {
    const first = await fetch(new URL(path, host.address), { redirect: 'manual' });
    await first.arrayBuffer();
    const to = new URL(first.headers.get('location') ?? '', host.address);
    const last = await fetch(to);
    await last.arrayBuffer();
    return { status: first.status, to: to.pathname, last: last.status };
  };

  test
    .skipIf(!installed)
    .for([
      ['claims/buyers-wait/', '/claims/buyers-stand-by/'],
      ['claims/buyers-wait/history/', '/claims/buyers-stand-by/'],
      ...['json', 'md', 'bib', 'ris', 'csl.json'].map((format) => [
        `claims/buyers-wait.${format}`,
        `/claims/buyers-stand-by.${format}`,
      ]),
      ['embed/claims/buyers-wait/', '/embed/claims/buyers-stand-by/'],
      ['embed/claims/buyers-wait.json', '/embed/claims/buyers-stand-by.json'],
      ['charts/by-place/', '/charts/by-country/'],
      ['charts/by-place.csv', '/charts/by-country.csv'],
      ['charts/by-place.png', '/charts/by-country.png'],
    ] as const)('leads %s on to %s for good, which is there', async ([from = '', to = '']) => {
    expect(await follow(from)).toEqual({ status: 301, to, last: 200 });
  });

  test.skipIf(!installed)('keeps what is asked for behind a moved address', async () => {
    const answer = await fetch(new URL('claims/buyers-wait/?from=chat', host.address), {
      redirect: 'manual',
    });
    expect(answer.headers.get('location')).toBe('/claims/buyers-stand-by/?from=chat');
  });

  test.skipIf(!installed)(
    'keeps the page of what was withdrawn, which asks to be left out',
    async () => {
      const answer = await fetch(new URL('claims/refining-share/', host.address));
      const page = await answer.text();
      expect(answer.status).toBe(200);
      expect(page).toContain('<meta name="robots" content="noindex">');
      expect(page).toContain('It was misread.');
    },
  );

  test.skipIf(!installed)(
    'shows the old site or the new one, whole, while a publish switches the link',
    async () => {
      const next = `${host.current}-next`;
      const release = `${host.current}-release`;
      cpSync(join(project.folder, 'dist'), release, { recursive: true });
      for (const file of ['about/index.html', 'about/index.html.br', 'about/index.html.gz']) {
        rmSync(join(release, file), { force: true });
      }
      writeFileSync(join(release, 'about/index.html'), 'the new one');
      const seen = new Set<string>();
      let switched = false;
      const watch = async (): Promise<void> => {
        for (let asked = 0; asked < 300; asked += 1) {
          const answer = await fetch(new URL('about/', host.address));
          const text = await answer.text();
          seen.add(
            `${answer.status} ${text === 'the new one' ? 'new' : text.length > 1000 ? 'old' : 'broken'}`,
          );
          if (asked === 100 && !switched) {
            switched = true;
            // As the README has it: ln -s beside, and mv -T over the link.
            symlinkSync(release, next);
            renameSync(next, host.current);
          }
        }
      };
      await watch();
      expect([...seen].sort()).toEqual(['200 new', '200 old']);
    },
  );
});
