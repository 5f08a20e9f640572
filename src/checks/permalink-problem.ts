import type { AssertionPart } from '../domain/assertion.ts';
import type { KeptCollection } from '../domain/permalink-ledger.ts';

/** An address that the ledger lists. */
export interface KeptAddress {
  readonly collection: KeptCollection;
  readonly id: string;
}

/** What can be wrong with what was published: its addresses, and what stood there. */
export type PermalinkProblem =
  | ({
      readonly kind: 'address-gone';
      readonly since: string;
      readonly near: string | undefined;
    } & KeptAddress)
  | { readonly kind: 'published-draft'; readonly since: string }
  | ({ readonly kind: 'moved-yet-here'; readonly movedTo: string } & KeptAddress)
  | ({ readonly kind: 'moved-in-circle' } & KeptAddress)
  | ({
      readonly kind: 'moved-nowhere';
      readonly movedTo: string;
      readonly near: string | undefined;
    } & KeptAddress)
  | {
      readonly kind: 'changed-in-silence';
      readonly parts: readonly AssertionPart[];
      /** Since when it stood as it was listed. */
      readonly day: string;
    }
  | {
      readonly kind: 'revision-without-former';
      readonly parts: readonly AssertionPart[];
      readonly index: number;
    }
  | { readonly kind: 'revision-lost'; readonly count: number }
  | { readonly kind: 'withdrawal-lost'; readonly day: string }
  | { readonly kind: 'moved-otherwise' }
  | {
      readonly kind: 'former-unlike';
      readonly part: AssertionPart;
      readonly index: number;
      readonly day: string;
    }
  | { readonly kind: 'other-ledger'; readonly count: number }
  | ({
      readonly kind: 'unlisted';
      /** Whether the address is not listed at all, rather than listed as it was before a revision. */
      readonly isNew: boolean;
      /** How many such there are. */
      readonly count: number;
    } & KeptAddress);
