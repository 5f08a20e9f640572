import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, release, totalmem } from 'node:os';
import { createRequire } from 'node:module';
import { eleventyVersion } from './install-eleventy.ts';

/** What the numbers were measured on, and of which versions. */
export interface BenchMachine {
  readonly processor: string;
  readonly cores: number;
  readonly memory: number;
  readonly linux: string;
  readonly node: string;
  readonly astro: string;
  readonly eleventy: string;
}

/** Describes this machine. */
export const benchMachine = (): BenchMachine => {
  const astro = createRequire(import.meta.url).resolve('astro/package.json');
  const { version } = JSON.parse(readFileSync(astro, 'utf8')) as { readonly version: string };
  return {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memory: totalmem(),
    linux: release(),
    node: process.versions.node,
    astro: version,
    eleventy: eleventyVersion,
  };
};
