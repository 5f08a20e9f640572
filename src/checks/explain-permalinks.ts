import type { AssertionPart } from '../domain/assertion.ts';
import type { KeptCollection } from '../domain/permalink-ledger.ts';
import { error, type Explainers, warning } from './explanation.ts';
import type { PermalinkProblem } from './permalink-problem.ts';

const addressOf = (collection: KeptCollection, id: string): string => `/${collection}/${id}/`;

const partNames: Readonly<Record<AssertionPart, string>> = {
  quote: 'the quote',
  restatement: 'the restatement',
  findings: 'the findings',
  figures: 'the stated figures',
};

const listed = (parts: readonly AssertionPart[]): string =>
  parts.map((part) => partNames[part]).join(' and ');

const formerOf = (parts: readonly AssertionPart[]): string =>
  `former: with ${parts.map((part) => `${part}:`).join(' and ')} as read before`;

/** What is wrong with a published address, in words. */
export const explainPermalinks: Explainers<PermalinkProblem> = {
  'address-gone': ({ collection, id, since, near }) =>
    error(
      { words: `"${id}"` },
      `${addressOf(collection, id)} was published on ${since}, and nothing would stand there now`,
      [
        `bring ${id}.md back into content/${collection} (git has it)`,
        near === undefined
          ? 'or, if something took its place, add "movedTo": "<its id>" here'
          : `or, if it is “${near}” now, add "movedTo": "${near}" here`,
        ...(collection === 'claims'
          ? [
              'or, if it no longer stands, bring it back and end its revisions: with one of type: withdrawal',
            ]
          : []),
      ].join('; '),
    ),
  'published-draft': ({ since }) =>
    error(
      { field: 'draft' },
      `the claim was published on ${since}, and a draft has no page`,
      'delete draft: true; if it no longer stands, end its revisions: with one of type: withdrawal',
    ),
  'moved-yet-here': ({ collection, id, movedTo }) =>
    error(
      { words: `"${id}"` },
      `${addressOf(collection, id)} is said to have moved to “${movedTo}”, and still stands in content/${collection}`,
      'delete its "movedTo", or the entry that moved',
    ),
  'moved-in-circle': ({ collection, id }) =>
    error(
      { words: `"${id}"` },
      `the "movedTo" of ${addressOf(collection, id)} leads back to itself`,
      'let the last of them name what stands there now',
    ),
  'moved-nowhere': ({ collection, id, movedTo, near }) =>
    error(
      { words: `"${id}"` },
      `${addressOf(collection, id)} is said to have moved to “${movedTo}”, which is not published`,
      near === undefined ? 'name the id of its successor' : `did you mean “${near}”?`,
    ),
  'changed-in-silence': ({ parts, day }) =>
    error(
      { field: parts[0] ?? 'quote' },
      `${listed(parts)} changed since ${day}, when the claim was published so, and no revision says it`,
      `add to revisions: a date, a type (typo, clarification or correction), a reason, and ${formerOf(parts)}; a typo in the quote or the restatement needs no former. Or undo the change: git diff shows it`,
    ),
  'revision-without-former': ({ parts, index }) =>
    error(
      { field: `revisions.${index}` },
      `${listed(parts)} changed, and no new revision says what stood there`,
      parts.some((part) => part === 'quote' || part === 'restatement')
        ? `add ${formerOf(parts)}, or set type: typo if only a slip was mended`
        : `add ${formerOf(parts)}`,
    ),
  'revision-lost': ({ count }) =>
    error(
      { field: 'revisions' },
      `the claim was published with ${count === 1 ? 'a revision' : `${count} revisions`}, and has fewer now`,
      'put back what was taken out: what a reader was told is never taken back in silence',
    ),
  'withdrawal-lost': ({ day }) =>
    error(
      { field: 'revisions' },
      `the claim was published as withdrawn, on ${day}, and is so no longer`,
      'put the withdrawal back; if the claim stands again, add a revision below it that says so',
    ),
  'moved-otherwise': () =>
    warning(
      { field: 'quote' },
      'a published claim is said to have moved here, and had another quote',
      'if it is the same claim, add a revision with former: quote: as read before; if this one took its place, leave it so',
    ),
  'former-unlike': ({ part, index, day }) =>
    error(
      { field: `revisions.${index}.former.${part}` },
      `what the revision says stood there is not what was published on ${day}`,
      `copy ${partNames[part]} as ${part === 'figures' ? 'they were, all of them in their order' : 'it was'}; git log -p shows it. A new revision stands below those that were published`,
    ),
  'other-ledger': ({ count }) =>
    error(
      {},
      count === 1
        ? 'lists an address, and nothing stands there'
        : `lists ${count} addresses, and nothing stands at any of them`,
      'it is another site’s: delete it to begin a site of your own; or bring the content back (git has it)',
    ),
  unlisted: ({ collection, id, isNew, count }) =>
    warning(
      {},
      count === 1
        ? `does not list ${isNew ? '' : 'what was revised at '}${addressOf(collection, id)}`
        : `does not list ${count} addresses or revisions, such as ${addressOf(collection, id)}`,
      'npm run publish:ledger writes them down; do it before they go public, so that none is lost',
    ),
};
