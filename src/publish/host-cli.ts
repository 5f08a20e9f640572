import { cpSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { parseArgs } from 'node:util';
import { explainLimit } from './hosts/explain-limit.ts';
import { type Host, type HostPlace, hosts, planFor } from './hosts/host-plan.ts';
import { isRefused, nearLimits } from './hosts/near-limits.ts';
import { precompress } from './hosts/precompress.ts';
import type { HostFile, PublishedSite } from './hosts/published-site.ts';
import { readBuiltSite } from './hosts/read-built-site.ts';
import { weightOf } from './hosts/site-weight.ts';
import { weighFiles } from './hosts/weigh-site.ts';
import { ledgerIn } from './ledger-in.ts';

const usage = `Usage: npm run -s publish:host -- <host> [--dist dist] [--content content] [--root folder] [--listen address] [--no-brotli]
Writes what a host needs beside a built site: redirects, headers, compressed files.
  <host>      ${hosts.join(', ')}
  --root      nginx, Caddy: the folder that is served; /srv/assay/current if it is left out
  --listen    nginx: 80, Caddy: the site’s own address, if it is left out
  --no-brotli nginx without its brotli_static module`;

interface Asked {
  readonly host: Host;
  readonly dist: string;
  readonly content: string;
  readonly place: Omit<HostPlace, 'listen'> & { readonly listen: string | undefined };
}

const isHost = (name: string | undefined): name is Host => hosts.some((host) => host === name);

const readArguments = (): Asked => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    allowNegative: true,
    options: {
      dist: { type: 'string', default: 'dist' },
      content: { type: 'string', default: 'content' },
      root: { type: 'string', default: '/srv/assay/current' },
      listen: { type: 'string' },
      brotli: { type: 'boolean', default: true },
    },
  });
  const [host] = positionals;
  if (!isHost(host) || positionals.length > 1) {
    throw new TypeError(
      host === undefined ? 'name a host' : `there is no host ${positionals.join(' ')}`,
    );
  }
  const { dist, content, root, listen, brotli } = values;
  return { host, dist: normalize(dist), content, place: { root, listen, brotli } };
};

const write = (folder: string, { path, text }: HostFile): void => {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`wrote ${file}`);
};

/** Shows on a terminal how far it is, and nothing in a pipe. */
const progress = (done: number, total: number): void => {
  if (process.stderr.isTTY) {
    process.stderr.write(`\r${done} of ${total} files compressed${done === total ? '\n' : ''}`);
  }
};

/** Takes away what was written into the folder for another host. */
const sweep = (dist: string, compress: boolean): void => {
  const written = [
    '_headers',
    '_redirects',
    ...(compress ? [] : globSync('**/*.{br,gz}', { cwd: dist })),
  ];
  for (const file of written) rmSync(join(dist, file), { force: true });
};

/** Says which of a host’s limits a site is near to, and whether the host refuses it. */
const isTooMuch = (host: Host, dist: string, { redirects }: PublishedSite): boolean => {
  const near = nearLimits(host, weightOf(weighFiles(dist), redirects));
  for (const limit of near)
    console.error(`${isRefused(limit) ? 'error   ' : 'warning '} ${explainLimit(limit, dist)}`);
  return near.some(isRefused);
};

/** Writes what a host needs, and gives the exit code. */
const publish = async ({ host, dist, content, place }: Asked): Promise<number> => {
  const ledger = ledgerIn(content);
  if (ledger === undefined) {
    console.error(
      `${join(content, 'permalinks.json')} is not there: npm run publish:ledger writes down what goes public, so that no address is ever lost`,
    );
  }
  const site = readBuiltSite(dist, ledger);
  if (isTooMuch(host, dist, site)) {
    console.error('Nothing was written: the host would refuse it.');
    return 1;
  }
  const listen = place.listen ?? (host === 'nginx' ? '80' : site.site);
  const plan = planFor(host, site, { ...place, listen });
  sweep(dist, plan.compress);
  if (plan.copyTo !== undefined) {
    rmSync('.vercel/output', { recursive: true, force: true });
    cpSync(dist, plan.copyTo, { recursive: true });
    console.log(`copied ${dist} to ${plan.copyTo}`);
  }
  for (const file of plan.inside) write(dist, file);
  if (plan.compress) {
    const { made, kept } = await precompress(dist, progress);
    const others = kept === 0 ? '' : `, ${kept} are as they were`;
    console.log(`compressed ${made} files of ${dist}${others}`);
  }
  for (const file of plan.beside) write('.', file);
  for (const line of plan.next) console.log(line);
  for (const line of plan.warnings ?? []) console.error(`warning  ${line}`);
  return 0;
};

// Node compresses on four threads, however many cores there are, unless it is told before it begins.
process.env['UV_THREADPOOL_SIZE'] ??= String(availableParallelism());

try {
  process.exitCode = await publish(readArguments());
} catch (thrown) {
  if (!(thrown instanceof TypeError)) throw thrown;
  console.error(`${thrown.message}\n${usage}`);
  process.exitCode = 2;
}
