import type { Claim } from './catalogue.ts';
import { groupBy } from './group-by.ts';

/** The most claims that are shown as related to one. */
const most = 4;

/** Tells of each claim which others share most of its sources, the nearest first. */
export const relatedAmong = (claims: readonly Claim[]): ((claim: Claim) => readonly Claim[]) => {
  const citing = groupBy(
    claims.flatMap((claim, place) => claim.evidence.map(({ source }) => [source, place] as const)),
  );
  // Thousands of claims may rest on one source: they are counted by their places, and not sorted.
  const counts = new Uint16Array(claims.length);
  const countOf = (place: number): number => counts[place] ?? 0;
  const isNearer = (place: number, than: number): boolean =>
    countOf(place) === countOf(than) ? place < than : countOf(place) > countOf(than);
  const nearest = (claim: Claim): readonly Claim[] => {
    const shared = new Set(claim.evidence.map(({ source }) => source));
    const places = [...shared].flatMap((source) => citing.get(source) ?? []);
    for (const place of places) counts[place] = countOf(place) + 1;
    let best: readonly number[] = [];
    for (const place of places) {
      const last = best[most - 1];
      if (last !== undefined && !isNearer(place, last)) continue;
      if (claims[place] === claim || best.includes(place)) continue;
      const before = best.filter((other) => isNearer(other, place));
      best = [...before, place, ...best.slice(before.length)].slice(0, most);
    }
    for (const place of places) counts[place] = 0;
    return best.flatMap((place) => claims[place] ?? []);
  };
  // A claim’s page and each of its files ask for them.
  const known = new Map<Claim, readonly Claim[]>();
  return (claim) => {
    const related = known.get(claim) ?? nearest(claim);
    known.set(claim, related);
    return related;
  };
};
