import { join } from 'node:path';
import { readContent } from '../../src/checks/read-content.ts';
import { assembleCatalogue, type Catalogue } from '../../src/domain/catalogue.ts';
import { permalinks } from '../../src/domain/permalink.ts';
import { type Site, siteOf } from '../../src/domain/site.ts';
import type { ClaimCard } from '../../src/sharing/cards/card.ts';
import { cardOfClaim } from '../../src/sharing/cards/cards-of-site.ts';
import { catalogueOf, type Content } from '../support/catalogue.ts';
import { projectRoot } from '../support/project.ts';

/** A site of a catalogue, as the build makes it. */
export const siteFrom = (catalogue: Catalogue): Site =>
  siteOf(catalogue, { drafts: false, to: permalinks('/') });

/** A site about ores. */
export const oreSite = (content: Content): Site => siteFrom(catalogueOf(content));

/** The site of this repository’s content. */
export const ownSite = (): Site =>
  siteFrom(assembleCatalogue(readContent(join(projectRoot, 'content')).entries));

/** The card of the first claim of a site about ores. */
export const firstCard = (content: Content): ClaimCard => {
  const site = oreSite(content);
  const [claim] = site.claims.all;
  if (claim === undefined) throw new Error('The content has no claim.');
  return cardOfClaim(site, claim);
};
