import { diffWordsWithSpace } from 'diff';
import { type AssertionPart, assertionParts } from '../domain/assertion.ts';
import type { Claim, StatedFigure } from '../domain/catalogue.ts';
import { inOrder, type Revision } from '../domain/revision.ts';
import { type AsRead, partsAsRead } from './what-stood-before.ts';

/** A run of words, and whether a change took it away or brought it. */
export interface MarkedWords {
  readonly text: string;
  readonly mark: 'gone' | 'new' | undefined;
}

/** A part of a claim before and after a revision, what differs marked in each. */
export interface ChangedPart {
  readonly part: AssertionPart;
  readonly before: readonly MarkedWords[];
  readonly after: readonly MarkedWords[];
}

/** A revision with what it replaced by what. */
export interface ClaimVersion {
  readonly revision: Revision;
  readonly changed: readonly ChangedPart[];
}

const compare = (part: AssertionPart, before: string, after: string): ChangedPart => {
  const runs = diffWordsWithSpace(before, after);
  return {
    part,
    before: runs.flatMap(({ value: text, added, removed }) =>
      added ? [] : [{ text, mark: removed ? 'gone' : undefined } as const],
    ),
    after: runs.flatMap(({ value: text, added, removed }) =>
      removed ? [] : [{ text, mark: added ? 'new' : undefined } as const],
    ),
  };
};

/** What a claim says now, part by part, as it is read. */
export const assertionAsRead = (
  { quote, restatement, findings }: Claim,
  figures: readonly StatedFigure[],
  say: (prose: string) => string,
): AsRead =>
  partsAsRead({
    quote,
    restatement: restatement && say(restatement),
    findings: findings.map((finding) => ({
      ...finding,
      about: say(finding.about),
      reason: say(finding.reason),
    })),
    figures,
  });

/** Every revision of a claim, newest first, with the wordings that it replaced and those that took their place; from the wording of now each step back is what the revision says stood there. */
export const claimVersions = (revisions: readonly Revision[], now: AsRead): ClaimVersion[] => {
  let after = now;
  return inOrder(revisions)
    .reverse()
    .map((revision) => {
      const before = partsAsRead(revision.former ?? {});
      const changed = assertionParts.flatMap((part) =>
        before[part] === undefined ? [] : [compare(part, before[part], after[part] ?? '')],
      );
      after = { ...after, ...before };
      return { revision, changed };
    });
};
