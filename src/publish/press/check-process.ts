import { checkFolder } from '../../checks/check-folder.ts';
import { obey } from '../processes/obey.ts';
import { stopwatch } from './stages.ts';

// A process of its own, so that content is checked while Astro reads it and bundles: tells what is wrong, and how long it took in milliseconds.
const took = stopwatch();
await obey((folder) => {
  const { report } = checkFolder(folder as string);
  return { report, took: took() };
});
