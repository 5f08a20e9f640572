import type { AssertionPart } from '../domain/assertion.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { type KeptCollection, keptCollections } from '../domain/permalink-ledger.ts';
import { publishedIn } from '../domain/published.ts';
import { isWithdrawn } from '../domain/revision.ts';
import { changedParts, hashAssertion, isListedSo } from './hash-assertion.ts';

/** Something that is public and that the ledger does not know yet, or knows as it was before a revision. */
export interface Growth {
  readonly collection: KeptCollection;
  readonly id: string;
  /** Whether its address is not listed at all. */
  readonly isNew: boolean;
  /** What a revision changed. */
  readonly parts: readonly AssertionPart[];
}

/** What the ledger lacks, in the order of the catalogue. */
export const growthOf = (catalogue: Catalogue): Growth[] => {
  const { ledger, claims } = catalogue;
  const published = publishedIn(catalogue);
  return keptCollections.flatMap((collection) =>
    published[collection].flatMap(({ id }): Growth[] => {
      if (ledger?.[collection].has(id) !== true) {
        return [{ collection, id, isNew: true, parts: [] }];
      }
      const claim = collection === 'claims' ? claims.byId.get(id) : undefined;
      const last = ledger.claims.get(id)?.asserted.at(-1);
      if (claim === undefined || last === undefined) return [];
      const now = hashAssertion(claim, catalogue);
      const isSame =
        isListedSo(last, now) &&
        claim.revisions.length === last.revisions &&
        isWithdrawn(claim.revisions) === (last.withdrawn === true);
      return isSame ? [] : [{ collection, id, isNew: false, parts: changedParts(last, now) }];
    }),
  );
};
