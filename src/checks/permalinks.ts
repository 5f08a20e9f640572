import type { AssertionPart } from '../domain/assertion.ts';
import type { Catalogue, Claim } from '../domain/catalogue.ts';
import {
  type Asserted,
  keptCollections,
  type Ledger,
  successorOf,
} from '../domain/permalink-ledger.ts';
import { publishedIn } from '../domain/published.ts';
import { isWithdrawn, type Revision } from '../domain/revision.ts';
import { changedParts, hashAssertion, misquoted } from './hash-assertion.ts';
import { type Growth, growthOf } from './ledger-growth.ts';
import { nearest } from './nearest.ts';
import type { KeptAddress } from './permalink-problem.ts';
import type { Problem } from './problem.ts';

const file = 'permalinks.json';

/** The id under which something that is listed probably stands now: a claim’s quote tells it, whatever it is called. */
const renamedTo = (
  catalogue: Catalogue,
  ledger: Ledger,
  growth: readonly Growth[],
  { collection, id }: KeptAddress,
): string | undefined => {
  const unlisted = growth
    .filter((found) => found.isNew && found.collection === collection)
    .map((found) => found.id);
  if (collection !== 'claims') return nearest(id, unlisted);
  const quote = ledger.claims.get(id)?.asserted.at(-1)?.quote;
  const same = unlisted.find((other) => {
    const claim = catalogue.claims.byId.get(other);
    return claim !== undefined && hashAssertion(claim, catalogue).quote === quote;
  });
  return same ?? nearest(id, unlisted);
};

/** Every listed address is there or leads to one that is. */
const lostAddresses = (
  catalogue: Catalogue,
  ledger: Ledger,
  growth: readonly Growth[],
): Problem[] => {
  const published = publishedIn(catalogue);
  return keptCollections.flatMap((collection) => {
    const here = new Set(published[collection].map(({ id }) => id));
    return [...ledger[collection]].flatMap(([id, { since, movedTo }]): Problem[] => {
      const what = { file, collection, id };
      if (movedTo === undefined) {
        if (here.has(id)) return [];
        const drafted = collection === 'claims' && catalogue.claims.byId.get(id);
        if (drafted) {
          return [{ kind: 'published-draft', file: drafted.file, since }];
        }
        const near = renamedTo(catalogue, ledger, growth, what);
        return [{ kind: 'address-gone', ...what, since, near }];
      }
      if (here.has(id)) return [{ kind: 'moved-yet-here', ...what, movedTo }];
      const target = successorOf(ledger, collection, id);
      if (target === undefined) return [{ kind: 'moved-in-circle', ...what }];
      // A successor that is listed and gone is told of by itself.
      return here.has(target) || ledger[collection].has(target)
        ? []
        : [{ kind: 'moved-nowhere', ...what, movedTo: target, near: nearest(target, [...here]) }];
    });
  });
};

/** Whether a revision accounts for a change of a part: it says what stood there, or that a slip was mended in what is mere wording. */
const accountsFor =
  (part: AssertionPart) =>
  ({ type, former }: Revision): boolean =>
    former?.[part] !== undefined ||
    (type === 'typo' && (part === 'quote' || part === 'restatement'));

const silentChanges = (claim: Claim, last: Asserted, catalogue: Catalogue): Problem[] => {
  const { file: of, revisions } = claim;
  if (revisions.length < last.revisions) {
    return [{ kind: 'revision-lost', file: of, count: last.revisions }];
  }
  const since = revisions.slice(last.revisions);
  if (last.withdrawn === true && since.length === 0 && !isWithdrawn(revisions)) {
    return [{ kind: 'withdrawal-lost', file: of, day: last.day }];
  }
  const silent = changedParts(last, hashAssertion(claim, catalogue)).filter(
    (part) => !since.some(accountsFor(part)),
  );
  return [
    ...(silent.length === 0
      ? []
      : [
          since.length === 0
            ? ({ kind: 'changed-in-silence', file: of, parts: silent, day: last.day } as const)
            : ({
                kind: 'revision-without-former',
                file: of,
                parts: silent,
                index: revisions.length - 1,
              } as const),
        ]),
    ...misquoted(since, last).map(({ part, index }): Problem => ({
      kind: 'former-unlike',
      file: of,
      part,
      index: last.revisions + index,
      day: last.day,
    })),
  ];
};

/** What the claims that moved to another were last listed as, the newest first; what was withdrawn before it moved is not what stands there now. */
const listedBefore = (id: string, ledger: Ledger): Asserted[] =>
  [...ledger.claims]
    .filter(
      ([old, { movedTo }]) => movedTo !== undefined && successorOf(ledger, 'claims', old) === id,
    )
    .flatMap(([, { asserted }]) => asserted.at(-1) ?? [])
    .filter(({ withdrawn }) => withdrawn !== true)
    .sort((a, b) => (a.day < b.day ? 1 : -1));

/** A claim that is not listed under its own id yet is held to the one that moved here, if it has the same quote; with another quote it may be a claim of its own, which only an editor knows. */
const changesInMove = (claim: Claim, catalogue: Catalogue, ledger: Ledger): Problem[] => {
  const before = listedBefore(claim.id, ledger);
  const { quote } = hashAssertion(claim, catalogue);
  const same = before.find((last) => last.quote === quote);
  if (same !== undefined) return silentChanges(claim, same, catalogue);
  const isTold = claim.revisions.some(({ former }) => former?.quote !== undefined);
  return before.length === 0 || isTold ? [] : [{ kind: 'moved-otherwise', file: claim.file }];
};

/** What a published claim asserts changes with a revision that says so, whatever it is called. */
const rewordings = (catalogue: Catalogue, ledger: Ledger): Problem[] =>
  catalogue.claims.all.flatMap((claim) => {
    if (claim.draft) return [];
    const last = ledger.claims.get(claim.id)?.asserted.at(-1);
    return last === undefined
      ? changesInMove(claim, catalogue, ledger)
      : silentChanges(claim, last, catalogue);
  });

/** What is not written down yet, told once for all of it. */
const unlisted = (growth: readonly Growth[]): Problem[] => {
  const [first] = growth;
  return first === undefined ? [] : [{ kind: 'unlisted', file, ...first, count: growth.length }];
};

/** No published address is lost, and no published claim changes in silence; where no ledger was begun, nothing was published. */
export const checkPermalinks = (catalogue: Catalogue): Problem[] => {
  const { ledger } = catalogue;
  if (ledger === undefined) return [];
  const growth = growthOf(catalogue);
  const listed = keptCollections.reduce((sum, collection) => sum + ledger[collection].size, 0);
  const here = publishedIn(catalogue);
  const isOurs = keptCollections.some((collection) => {
    const known = new Set([...ledger[collection]].flatMap(([id, { movedTo }]) => [id, movedTo]));
    return here[collection].some(({ id }) => known.has(id));
  });
  if (listed > 0 && !isOurs) return [{ kind: 'other-ledger', file, count: listed }];
  return [
    ...lostAddresses(catalogue, ledger, growth),
    ...rewordings(catalogue, ledger),
    ...unlisted(growth),
  ];
};
