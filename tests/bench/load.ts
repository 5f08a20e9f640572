import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readBuiltSite } from '../../src/publish/hosts/read-built-site.ts';
import { filesOf } from '../support/folder-contents.ts';
import { isInstalled, servers, startServer } from '../support/host-servers.ts';
import { projectRoot } from '../support/project.ts';
import { readTypeScript } from '../support/run-process.ts';

/** The load that a site of a newsroom has to bear on one small machine. */
const load = { rate: 2000, seconds: 20 } as const;

interface Outcome {
  readonly asked: number;
  readonly answered: number;
  readonly errors: Readonly<Record<string, number>>;
  readonly seconds: number;
  readonly middle: number;
  readonly slowest: { readonly hundredth: number; readonly one: number };
}

const dist = join(projectRoot, 'dist');
const { base } = readBuiltSite(dist, undefined);
const pages = filesOf(dist)
  .filter((file) => /^(claims|charts|articles)\/[^/]+\/index\.html$|^index\.html$/.test(file))
  .map((file) => file.replace(/index\.html$/, ''));

const scratch = join(projectRoot, '.scratch');
mkdirSync(scratch, { recursive: true });
const milliseconds = (time: number): string => `${time.toFixed(1)} ms`;

const found = servers.filter(isInstalled);
let failed = found.length === 0;
for (const server of found) {
  const folder = mkdtempSync(join(scratch, 'load-'));
  const site = { dist, base, content: join(projectRoot, 'content') };
  const host = await startServer(server, site, folder);
  try {
    const addresses = pages.map((page) => host.address + page);
    const { stdout } = await promisify(execFile)(process.execPath, [
      ...readTypeScript,
      join(projectRoot, 'tests/bench/ask-steadily.ts'),
      ...[load.rate, load.seconds].map(String),
      ...addresses,
    ]);
    const { asked, answered, errors, seconds, middle, slowest } = JSON.parse(stdout) as Outcome;
    const faults = Object.entries(errors).map(([what, count]) => `${count} × ${what}`);
    // Whoever asks waits for no answer, so one that cannot keep up shows in the time that all took.
    const behind = seconds > load.seconds + 1;
    failed ||= faults.length > 0 || answered < asked || behind;
    console.log(
      `${server}: ${answered} of ${asked} pages in ${seconds.toFixed(1)} s, half within ${milliseconds(middle)}, 99 of 100 within ${milliseconds(slowest.hundredth)}, all within ${milliseconds(slowest.one)}; ${faults.join(', ') || 'no error'}${behind ? '; it did not keep up' : ''}`,
    );
  } finally {
    await host.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
process.exitCode = failed ? 1 : 0;
