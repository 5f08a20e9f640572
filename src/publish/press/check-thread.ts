import { parentPort } from 'node:worker_threads';
import { stopwatch } from './stages.ts';
import { checkFolder } from '../../checks/check-folder.ts';

/** A thread of its own, so that content is checked while Astro reads it and bundles: tells what is wrong, and how long it took in milliseconds. */
const took = stopwatch();
const { report } = checkFolder('content');
parentPort?.postMessage({ report, took: took() });
