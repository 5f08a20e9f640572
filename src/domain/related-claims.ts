import type { Claim } from './catalogue.ts';
import { groupBy } from './group-by.ts';

/** The most claims that are shown as related to one. */
const most = 4;

/** Tells of each claim which others share most of its sources, the nearest first. */
export const relatedAmong = (claims: readonly Claim[]): ((claim: Claim) => readonly Claim[]) => {
  const citing = groupBy(
    claims.flatMap((claim) => claim.evidence.map(({ source }) => [source, claim] as const)),
  );
  const order = new Map(claims.map((claim, index) => [claim, index]));
  const nearest = (claim: Claim): readonly Claim[] => {
    const shared = new Map<Claim, number>();
    for (const source of new Set(claim.evidence.map((piece) => piece.source))) {
      for (const other of citing.get(source) ?? []) {
        if (other !== claim) shared.set(other, (shared.get(other) ?? 0) + 1);
      }
    }
    return [...shared]
      .sort(([a, more], [b, less]) => less - more || (order.get(a) ?? 0) - (order.get(b) ?? 0))
      .slice(0, most)
      .map(([other]) => other);
  };
  // A claim’s page and each of its files ask for them.
  const known = new Map<Claim, readonly Claim[]>();
  return (claim) => {
    const related = known.get(claim) ?? nearest(claim);
    known.set(claim, related);
    return related;
  };
};
