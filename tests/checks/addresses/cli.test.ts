import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { projectRoot } from '../../support/project.ts';
import { type Ended, runNode } from '../../support/run-process.ts';
import { writeSampleContent } from '../../support/sample-content.ts';

let folder = '';
let server: Server;
/** What the hosts answer that do not simply answer. */
let answers: Record<string, readonly [status: number, location?: string]> = {};
let agents = new Set<string | undefined>();

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'assay-sources-'));
  writeSampleContent(folder);
  answers = {};
  agents = new Set();
  server = createServer(({ url = '', headers }, response) => {
    agents.add(headers['user-agent']);
    const [status, location] = answers[url] ?? [200];
    response.writeHead(status, location === undefined ? {} : { location }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

const edit = (file: string, from: string, to: string): void => {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
};

/** Runs the check in a pipe, on a web that is a server of this test; the folder's own path is left out. */
const checkSources = async (...args: string[]): Promise<Ended> => {
  const web = pathToFileURL(join(projectRoot, 'tests/support/loopback-web.ts')).href;
  const { code, output } = await runNode(
    projectRoot,
    ['--import', web, 'src/checks/addresses/cli.ts', ...args],
    { LOOPBACK_PORT: String((server.address() as AddressInfo).port) },
  );
  return { code, output: output.replaceAll(folder, 'content').trim() };
};

describe('npm run check:sources', () => {
  test('says that all answer, and nothing else', async () => {
    expect(await checkSources(folder)).toEqual({
      code: 0,
      output: '3 addresses asked: 3 answer, 0 do not, 0 could not be checked.',
    });
  });

  test('tells hosts for which site it asks', async () => {
    await checkSources(folder);
    expect([...agents]).toEqual(['Assay link check (+https://ores.news/)']);
  });

  test('lists what does not answer in the order of files, with its line, what to do, and the copy that is kept', async () => {
    edit('sources/survey-2026.md', 'seen:', 'archive: https://archive.example/1\nseen:');
    edit('events/rush.md', 'a **dealer**', 'a\n[dealer](https://dealer.invalid/)');
    answers = { '/survey.example/2025': [404], '/survey.example/2026': [410] };
    const { code, output } = await checkSources(folder);
    expect(code).toBe(1);
    expect(output.split('\n')).toMatchInlineSnapshot(`
      [
        "error    content/events/rush.md:11: https://dealer.invalid/ does not answer: there is no host dealer.invalid — open it in a browser, on another day too; if it does not open there either, set the address that it has now, or take it out",
        "error    content/sources/survey-2025.md:6: https://survey.example/2025 is gone (status 404) — look where its publisher keeps it now and set url: to that, or give the address of a kept copy as archive:",
        "error    content/sources/survey-2026.md:7: https://survey.example/2026 is gone (status 410) — the copy that is kept is at https://archive.example/1; if the publisher has it elsewhere, set url: to that",
        "5 addresses asked: 2 answer, 3 do not, 0 could not be checked.",
      ]
    `);
  });

  test('lets what only programs are refused pass, and what has moved, and says so', async () => {
    answers = {
      '/survey.example/2025': [403],
      '/survey.example/2026': [301, 'https://survey.example/reports/2026'],
    };
    const { code, output } = await checkSources(folder);
    expect(code).toBe(0);
    expect(output.split('\n')).toMatchInlineSnapshot(`
      [
        "warning  content/sources/survey-2025.md:6: could not be checked: https://survey.example/2025 refuses programs, or asks who reads (status 403) — open it in a browser; if it does not open there either, look where its publisher keeps it now and set url: to that, or give the address of a kept copy as archive:",
        "warning  content/sources/survey-2026.md:7: https://survey.example/2026 has moved for good to https://survey.example/reports/2026 — open that: if it is still what was read, set the address to it",
        "3 addresses asked: 2 answer (1 elsewhere), 0 do not, 1 could not be checked.",
      ]
    `);
  });

  test('asks for patience with a host that fails, before the copy that is kept is taken for it', async () => {
    edit('sources/survey-2026.md', 'seen:', 'archive: https://archive.example/1\nseen:');
    answers = { '/survey.example/2026': [503] };
    const { code, output } = await checkSources(folder);
    expect(code).toBe(1);
    expect(output).toMatch(
      /fails \(status 503\) — .*on another day too.*https:\/\/archive\.example\/1/,
    );
  });

  test('asks an address once, and names each place that gives it', async () => {
    edit('sources/survey-2026.md', 'survey.example/2026', 'survey.example/2025#part');
    answers = { '/survey.example/2025': [404] };
    const { output } = await checkSources(folder);
    expect(output).toContain('content/sources/survey-2025.md:6: https://survey.example/2025 is');
    expect(output).toContain('content/sources/survey-2026.md:7: https://survey.example/2025#part');
    expect(output).toContain('2 addresses asked: 1 answer, 1 do not, 0 could not be checked.');
  });

  test('takes silence all round for a machine without a network', async () => {
    for (const name of ['2025', '2026']) {
      edit(`sources/survey-${name}.md`, 'survey.example', 'survey.invalid');
    }
    edit('settings.md', 'creativecommons.org', 'licence.invalid');
    const { code, output } = await checkSources(folder);
    expect(code).toBe(1);
    expect(output).toMatch(/3 do not, 0 could not be checked\. Is this machine on the network\?$/);
  });

  test('does not pass what it could not read', async () => {
    edit('sources/survey-2025.md', 'url: https://survey.example/2025', 'url: survey');
    const { code, output } = await checkSources(folder);
    expect(code).toBe(1);
    expect(output).toContain('npm run -s check names them');
  });

  test.each([[['a', 'b']], [['--wrong']], [['no-such-folder']]])(
    'exits with 2 and its usage for %j',
    async (args) => {
      const { code, output } = await checkSources(...args);
      expect(code).toBe(2);
      expect(output).toContain('Usage: npm run -s check:sources -- [content folder]');
    },
  );

  test('explains itself', async () => {
    const { code, output } = await checkSources('--help');
    expect(code).toBe(0);
    expect(output).toContain('Exit codes: 0 all answer, 1 some do not, 2 wrong usage.');
  });
});
