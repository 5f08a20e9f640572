import type { Stance } from '../domain/evidence.ts';
import type { FindingWord } from '../domain/finding.ts';
import type { Quantity } from '../domain/quantity.ts';

/** What can be wrong with a claim, its quote, its stated figures, its evidence and its findings. */
export type ClaimProblem =
  | { readonly kind: 'no-statements' }
  | {
      readonly kind: 'quote-absent';
      readonly article: string;
      readonly quote: string;
      readonly near: string | undefined;
    }
  | { readonly kind: 'quote-inside-word'; readonly word: string }
  | {
      readonly kind: 'quote-several';
      readonly count: number;
      readonly occurrence: number | undefined;
    }
  | { readonly kind: 'quote-overlap'; readonly other: string }
  | { readonly kind: 'uncovered'; readonly statement: string }
  | { readonly kind: 'figure-wording'; readonly claim: string; readonly wording: string }
  | {
      readonly kind: 'figure-number';
      readonly claim: string;
      readonly wording: string;
      readonly has: Quantity;
      readonly says: Quantity;
    }
  | { readonly kind: 'figure-unread'; readonly claim: string; readonly wording: string }
  | { readonly kind: 'figure-shared'; readonly id: string; readonly other: string }
  | { readonly kind: 'figure-not-stated'; readonly index: number; readonly id: string }
  | { readonly kind: 'number-without-figure'; readonly wording: string }
  | {
      readonly kind: 'finding-without-evidence';
      readonly index: number;
      readonly word: FindingWord;
    }
  | {
      readonly kind: 'finding-one-sided';
      readonly index: number;
      readonly word: FindingWord;
      /** Of which there is none. */
      readonly stances: readonly Stance[];
    }
  | { readonly kind: 'before-article'; readonly field: string; readonly published: string }
  | { readonly kind: 'revisions-order'; readonly field: string }
  | { readonly kind: 'reason-sentences'; readonly index: number }
  | {
      readonly kind: 'evidence-figure';
      readonly index: number;
      readonly item: number;
      readonly id: string;
      readonly source: string;
      /** The sources that the figure rests on; none where the article states it. */
      readonly rests: readonly string[];
    };
