import { listenToMarkdownWork } from '../../timing/markdown-work.ts';
import { areStagesTold, stopwatch } from './stages.ts';

/** Counts, from now on and where a measuring run asks for it, the time that this process spends in reading and writing Markdown; tells, whenever it is asked, the milliseconds so far. */
export const markdownTime = (): (() => number) => {
  let spent = 0;
  let depth = 0;
  let time = stopwatch();
  if (areStagesTold()) {
    listenToMarkdownWork({
      begins: () => {
        if (depth === 0) time = stopwatch();
        depth += 1;
      },
      ends: () => {
        depth -= 1;
        if (depth === 0) spent += time();
      },
    });
  }
  return () => spent;
};
