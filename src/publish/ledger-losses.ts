import { isDeepStrictEqual } from 'node:util';
import {
  keptCollections,
  type Ledger,
  type ListedAddress,
  type ListedClaim,
} from '../domain/permalink-ledger.ts';

const assertedIn = (listed: ListedAddress | ListedClaim): readonly unknown[] =>
  'asserted' in listed ? listed.asserted : [];

/** The addresses of which a ledger knows less than an earlier one did, or something else: it only grows. */
export const lossesSince = (before: Ledger, now: Ledger): readonly string[] =>
  keptCollections.flatMap((collection) =>
    [...before[collection]].flatMap(([id, listed]) => {
      const kept = now[collection].get(id);
      const first = assertedIn(listed);
      if (kept?.since !== listed.since) return [`/${collection}/${id}/`];
      const asFirst = assertedIn(kept).slice(0, first.length);
      return isDeepStrictEqual(asFirst, first) ? [] : [`/${collection}/${id}/`];
    }),
  );
