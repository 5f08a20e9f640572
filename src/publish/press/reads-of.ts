import type { Site } from '../../domain/site.ts';
import type { Read } from '../../reads/noted-site.ts';
import { listenToReads } from '../../reads/reading.ts';

/** Listens, from now on, to what the pages of this process ask of the site. */
export const readsOf = () => {
  let opened: Site | undefined;
  const hearing = new Set<Set<Read>>();
  listenToReads({
    site: (site) => {
      opened = site;
    },
    read: (read) => {
      for (const reads of hearing) reads.add(read);
    },
  });
  return {
    /** The site, once it is opened. */
    site: (): Site => {
      if (opened === undefined) throw new Error('No page has opened the site yet.');
      return opened;
    },
    /** Does something, and tells what was asked until it was done; of two things at once each is told all. */
    during: async <Result>(
      act: () => Promise<Result>,
    ): Promise<readonly [Result, ReadonlySet<Read>]> => {
      const reads = new Set<Read>();
      hearing.add(reads);
      try {
        return [await act(), reads];
      } finally {
        hearing.delete(reads);
      }
    },
  };
};
