import type { Claim } from './catalogue.ts';
import { type Permalinks, quoteAnchor } from './permalink.ts';
import { isWithdrawn } from './revision.ts';

type Quoted = Pick<Claim, 'id' | 'article' | 'revisions'>;

/** The id of the element that marks a claim’s quote in the digest; empty where the claim was withdrawn, and is marked no more. */
export const anchorOfQuote = ({ id, revisions }: Quoted): string =>
  isWithdrawn(revisions) ? '' : quoteAnchor(id);

/** Where a claim’s quote can be read in its place: at its mark, or in the article where it has none. */
export const placeOfQuote = (claim: Quoted, to: Permalinks): string =>
  isWithdrawn(claim.revisions) ? to.article(claim.article) : to.quote(claim.article, claim.id);
