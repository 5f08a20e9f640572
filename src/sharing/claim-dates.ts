import type { Claim } from '../domain/catalogue.ts';
import type { Site } from '../domain/site.ts';

/** The first and the last day known of a claim’s page. */
export interface ClaimDates {
  readonly first: string;
  readonly last: string;
}

/** The days on which a claim’s page certainly stood or changed: of its findings, those of former ones, its revisions, and changes to numbers behind it; undefined while it has none, since no other day of it is known. */
export const datesOfClaim = (
  claim: Claim,
  { measurementRevisionsOf }: Pick<Site, 'measurementRevisionsOf'>,
): ClaimDates | undefined => {
  const { findings, revisions } = claim;
  const own = [
    ...findings,
    ...revisions,
    ...revisions.flatMap(({ former }) => former?.findings ?? []),
  ].map(({ date }) => date);
  const days = [...own, ...measurementRevisionsOf(claim).map(({ date }) => date)].sort();
  const [first] = own.length > 0 ? own.sort() : days;
  const last = days.at(-1);
  return first === undefined || last === undefined ? undefined : { first, last };
};
