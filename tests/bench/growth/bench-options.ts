import { parseArgs } from 'node:util';
import { type SystemName, systemNames } from './systems.ts';

/** What is to be built, how often, and how it is told. */
export interface BenchOptions {
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly only: readonly SystemName[];
  readonly json: boolean;
}

/** How the bench is asked. */
export const usage = `Usage: npm run -s bench -- [--sizes 100,1000,5000,10000] [--runs 1] [--only ${systemNames.join(',')}] [--json]`;

const wholeNumber = (text: string, option: string): number => {
  if (!/^[1-9]\d*$/.test(text)) throw new TypeError(`--${option} takes whole numbers, not ${text}`);
  return Number(text);
};

const systemNamed = (text: string): SystemName => {
  const name = systemNames.find((known) => known === text);
  if (name === undefined)
    throw new TypeError(`--only takes ${systemNames.join(', ')}, not ${text}`);
  return name;
};

/** Reads the command line; throws a TypeError that says what is wrong with it. */
export const readBenchOptions = (args: readonly string[]): BenchOptions => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '100,1000,5000,10000' },
      runs: { type: 'string', default: '1' },
      only: { type: 'string', default: systemNames.join() },
      json: { type: 'boolean', default: false },
    },
  });
  const sizes = values.sizes.split(',').map((size) => wholeNumber(size, 'sizes'));
  return {
    sizes: [...new Set(sizes)].sort((a, b) => a - b),
    runs: wholeNumber(values.runs, 'runs'),
    only: [...new Set(values.only.split(',').map(systemNamed))],
    json: values.json,
  };
};
