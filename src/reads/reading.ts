import { channel, subscribe } from 'node:diagnostics_channel';
import type { Site } from '../domain/site.ts';
import { notedSite, type Read } from './noted-site.ts';

// The pages are bundled and the press is not: they are two modules, and meet by name.
const reads = channel('assay:reads');
const sites = channel('assay:site');

/** A site whose pages let whoever listens in this process hear what they ask of it. */
export const readableSite = (site: Site): Site => {
  sites.publish(site);
  return notedSite(site, (read) => {
    reads.publish(read);
  });
};

/** Hears, in this process, of the site as soon as it is opened and of all that its pages ask of it. */
export const listenToReads = (heard: {
  readonly site: (site: Site) => void;
  readonly read: (read: Read) => void;
}): void => {
  subscribe(sites.name, (site) => {
    heard.site(site as Site);
  });
  subscribe(reads.name, (read) => {
    heard.read(read as Read);
  });
};
