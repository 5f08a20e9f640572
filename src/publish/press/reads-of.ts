import type { Site } from '../../domain/site.ts';
import { digestOf } from '../../reads/digest-of.ts';
import type { Question } from '../../reads/question.ts';
import { listenToReads } from '../../reads/reading.ts';

/** What was asked meanwhile, each question with the digest of its answer, which is made when it is first wanted. */
export type Reads = ReadonlyMap<Question, () => string>;

/** Listens, from now on, to what the pages of this thread ask of the site. */
export const readsOf = () => {
  let opened: Site | undefined;
  const hearing = new Set<Map<Question, () => string>>();
  listenToReads({
    site: (site) => {
      opened = site;
    },
    read: ({ question, answer }) => {
      for (const reads of hearing) {
        if (!reads.has(question)) reads.set(question, () => digestOf(answer));
      }
    },
  });
  return {
    /** The site, once it is opened. */
    site: (): Site => {
      if (opened === undefined) throw new Error('No page has opened the site yet.');
      return opened;
    },
    /** Does something, and tells what was asked until it was done; of two things at once each is told all. */
    during: async <Result>(act: () => Promise<Result>): Promise<readonly [Result, Reads]> => {
      const reads = new Map<Question, () => string>();
      hearing.add(reads);
      try {
        return [await act(), reads];
      } finally {
        hearing.delete(reads);
      }
    },
  };
};
