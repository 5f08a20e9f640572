import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { scratchFolder, sweepDeadRuns } from '../../support/scratch-folder.ts';
import { benchMachine } from './bench-machine.ts';
import { type BenchOptions, readBenchOptions, usage } from './bench-options.ts';
import type { SizeResult } from './bench-result.ts';
import { benchSize } from './bench-size.ts';
import { installEleventy } from './install-eleventy.ts';
import { growthRatios, ratiosAt } from './ratios.ts';
import { benchEnvironment } from './run-script.ts';
import { ratioText, sizeReport } from './size-report.ts';
import { count } from './told-numbers.ts';

/** Ctrl-C ends the build that runs, and then all else as a failure would; npm passes it on once more, which changes nothing. */
const interrupted = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(name, () => {
    interrupted.abort(new Error('The bench was interrupted.'));
  });
}
const { signal } = interrupted;

/** One line on a terminal that is written over; nothing in a pipe. */
const say = (progress: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${progress}`);
};

const bench = async (options: BenchOptions): Promise<void> => {
  const { sizes, runs, only, json } = options;
  const results: SizeResult[] = [];
  let failure: string | undefined;
  const machine = benchMachine();
  if (!json) {
    const { processor, cores, memory, node, astro, eleventy } = machine;
    console.log(
      `${processor}, ${cores} cores, ${count(memory / 1e9)} GB; Node ${node}, Astro ${astro}, Eleventy ${eleventy}`,
    );
  }
  try {
    mkdirSync(scratchFolder, { recursive: true });
    sweepDeadRuns();
    let eleventy: string | undefined;
    if (only.includes('eleventy')) {
      say('getting Eleventy');
      eleventy = await installEleventy({ env: benchEnvironment, signal });
    }
    for (const claims of sizes) {
      const comparesWithClean = claims === sizes[0];
      const job = { claims, runs, systems: only, scratch: scratchFolder, eleventy };
      const result = await benchSize({ ...job, comparesWithClean, signal, say });
      results.push(result);
      say('');
      if (!json) console.log(`\n${sizeReport(result)}`);
    }
  } catch (error) {
    failure = error instanceof Error ? error.message : String(error);
  } finally {
    say('');
    rmSync(scratchFolder, { recursive: true, force: true, maxRetries: 3 });
  }
  const growth = growthRatios(results);
  if (json) {
    const ratios = [...results.flatMap(ratiosAt), ...growth];
    console.log(JSON.stringify({ machine, runs, sizes: results, ratios, failure }, null, 2));
  } else if (growth.length > 0) console.log(`\n${ratioText(growth, runs)}`);
  if (failure !== undefined) console.error(failure);
  const differs = results.some(({ sameAsClean }) => sameAsClean === false);
  if (failure !== undefined || differs) process.exitCode = 1;
};

try {
  if (!existsSync('/proc/self/stat')) throw new TypeError('it measures through /proc, so on Linux');
  await bench(readBenchOptions(process.argv.slice(2)));
} catch (thrown) {
  if (!(thrown instanceof TypeError)) throw thrown;
  console.error(`${thrown.message}\n${usage}`);
  process.exitCode = 2;
}
