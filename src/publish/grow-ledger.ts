import { hashAssertion } from '../checks/hash-assertion.ts';
import { growthOf } from '../checks/ledger-growth.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { isWithdrawn } from '../domain/revision.ts';
import {
  type KeptCollection,
  keptCollections,
  type Ledger,
  type ListedAddress,
  type ListedClaim,
} from '../domain/permalink-ledger.ts';

/** What a ledger lists of a collection, in the order of the ids, so that two who add to it seldom meet on a line. */
const sorted = <Listed>(...entries: Iterable<readonly [string, Listed]>[]): Map<string, Listed> =>
  new Map([...new Map(entries.flatMap((some) => [...some]))].sort(([a], [b]) => (a < b ? -1 : 1)));

/** The ledger with everything that a sound catalogue publishes and that it lacked, listed on a day; what it had, it keeps. */
export const growLedger = (catalogue: Catalogue, day: string): Ledger => {
  const { ledger, claims } = catalogue;
  const growth = growthOf(catalogue);
  const idsOf = (collection: KeptCollection): string[] =>
    growth.flatMap((found) => (found.collection === collection ? [found.id] : []));
  const addresses = (collection: KeptCollection): Map<string, ListedAddress> =>
    sorted(
      ledger?.[collection] ?? [],
      idsOf(collection).map((id) => [id, { since: day }] as const),
    );
  const assertions = idsOf('claims').flatMap((id): [string, ListedClaim][] => {
    const claim = claims.byId.get(id);
    if (claim === undefined) return [];
    const before = ledger?.claims.get(id);
    const now = {
      day,
      revisions: claim.revisions.length,
      ...(isWithdrawn(claim.revisions) && { withdrawn: true as const }),
      ...hashAssertion(claim, catalogue),
    };
    return [[id, { since: day, ...before, asserted: [...(before?.asserted ?? []), now] }]];
  });
  return {
    articles: addresses('articles'),
    claims: sorted(ledger?.claims ?? [], assertions),
    charts: addresses('charts'),
    sources: addresses('sources'),
  };
};

/** A ledger as its file has it. */
export const ledgerText = (ledger: Ledger): string => {
  const plain = keptCollections.map((collection) => [
    collection,
    Object.fromEntries(ledger[collection]),
  ]);
  return `${JSON.stringify(Object.fromEntries(plain), null, 2)}\n`;
};
