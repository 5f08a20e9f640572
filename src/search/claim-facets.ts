import { slug } from 'github-slugger';
import type { Article, Claim, StatedFigure } from '../domain/catalogue.ts';
import { standingOf } from '../domain/finding.ts';
import { isWithdrawn } from '../domain/revision.ts';
import type { Facets } from './facets.ts';

/** The section of the digest in which a claim is quoted; undefined under no heading. */
export const sectionOf = ({ place }: Claim, { digest }: Article): string | undefined => {
  const heading = place && digest.sections[place.section]?.heading;
  return heading === '' ? undefined : heading;
};

/** What a claim can be found by: its hallmark unless it was withdrawn, as the list is grouped, its kind, its section, and the stages of what it states. */
export const claimFacets = (
  claim: Claim,
  article: Article,
  stated: readonly StatedFigure[],
): Facets => {
  const section = sectionOf(claim, article);
  return {
    finding: isWithdrawn(claim.revisions) ? [] : [standingOf(claim.findings)],
    kind: [claim.kind],
    section: section === undefined ? [] : [slug(section)],
    stage: [...new Set(stated.flatMap(({ stage }) => stage ?? []))],
  };
};
