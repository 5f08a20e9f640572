import { createHash } from 'node:crypto';
import {
  type AssertionPart,
  assertionOf,
  assertionParts,
  textOfFigures,
} from '../domain/assertion.ts';
import type { Catalogue, Claim } from '../domain/catalogue.ts';
import type { Revision } from '../domain/revision.ts';

type Hashes = Readonly<Record<AssertionPart, string>>;

const hashOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16);

/** What a claim asserts, each part as the first 64 bits of its SHA-256, in hexadecimal. */
export const hashAssertion = (claim: Claim, { figures }: Pick<Catalogue, 'figures'>): Hashes => {
  const { quote, restatement, findings, figures: stated } = assertionOf(claim, figures.byId);
  return {
    quote: hashOf(quote),
    restatement: hashOf(restatement),
    findings: hashOf(findings),
    figures: hashOf(stated),
  };
};

/** Of a claim that nobody has judged, or that states no number. */
const nothing = hashOf(JSON.stringify([]));

/** The parts in which something that stood there is there no more; what is told for the first time replaces nothing. */
export const changedParts = (before: Hashes, after: Hashes): readonly AssertionPart[] =>
  assertionParts.filter((part) => before[part] !== after[part] && before[part] !== nothing);

/** Whether the ledger has what a claim asserts. */
export const isListedSo = (listed: Hashes, now: Hashes): boolean =>
  assertionParts.every((part) => listed[part] === now[part]);

/** The parts that a revision says stood there and that certainly did not; of prose with its numbers written out nobody can tell. */
export const misquoted = ({ former }: Revision, listed: Hashes): readonly AssertionPart[] => [
  ...(former?.quote !== undefined && hashOf(former.quote) !== listed.quote
    ? (['quote'] as const)
    : []),
  ...(former?.figures !== undefined && hashOf(textOfFigures(former.figures)) !== listed.figures
    ? (['figures'] as const)
    : []),
];
