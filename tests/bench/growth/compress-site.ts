import { join } from 'node:path';
import type { Compression } from './bench-result.ts';
import { buildSite } from './build-site.ts';
import { weightOf } from './folder-weight.ts';
import { runScript } from './run-script.ts';

/** Writes what a host needs that sends what was compressed before; nearly all of it is compressed files. */
const compress = async (folder: string, signal: AbortSignal): Promise<Omit<Compression, 'of'>> => {
  const { cost } = await runScript(['publish:host', '--', 'nginx'], { folder, signal });
  const dist = join(folder, 'dist');
  return { ...cost, brotli: weightOf(dist, '.br'), gzip: weightOf(dist, '.gz') };
};

/** Compresses a site of Assay whose last build had a claim changed that is changed back by now: all of it, and then what one more build changes. */
export const compressSite = async (
  folder: string,
  signal: AbortSignal,
): Promise<readonly Compression[]> => {
  const all: Compression = { of: 'all files', ...(await compress(folder, signal)) };
  await buildSite(folder, {}, signal);
  return [all, { of: 'after one change', ...(await compress(folder, signal)) }];
};
