import type { Claim } from './catalogue.ts';
import type { FigureRevision } from './figure-revisions.ts';
import type { Revision } from './revision.ts';
import type { Site } from './site.ts';

/** A change to a published claim, or to a number. */
export type Correction = { readonly date: string } & (
  { readonly claim: Claim; readonly revision: Revision } | { readonly change: FigureRevision }
);

/** Every change to a published claim or number, newest first. */
export const correctionsOf = ({
  claims,
  measurementRevisions,
}: Pick<Site, 'claims' | 'measurementRevisions'>): Correction[] =>
  [
    ...claims.all.flatMap((claim) =>
      claim.revisions.map((revision) => ({ date: revision.date, claim, revision })),
    ),
    ...measurementRevisions.map((change) => ({ date: change.date, change })),
  ].toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
