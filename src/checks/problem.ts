import type { Quantity } from '../domain/quantity.ts';
import type { SchemaFault } from './schema-faults.ts';

/** Everything that can be wrong with content beyond what one entry's schema sees; `file` is relative to the content folder. */
export type Problem = { readonly file: string } & (
  | { readonly kind: 'missing' }
  | { readonly kind: 'not-read' }
  | {
      readonly kind: 'unreadable';
      /** Counted from 1. */
      readonly line: number;
      readonly fault: string;
      readonly remedy: string;
    }
  | ({ readonly kind: 'schema' } & SchemaFault)
  | { readonly kind: 'bad-id'; readonly id: string }
  | { readonly kind: 'duplicate-id'; readonly id: string; readonly other: string }
  | { readonly kind: 'no-statements' }
  | {
      readonly kind: 'dangling';
      readonly field: string;
      readonly id: string;
      readonly collection: string;
      readonly near: string | undefined;
    }
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
  | { readonly kind: 'figure-unused' }
  | { readonly kind: 'number-without-figure'; readonly wording: string }
  | {
      readonly kind: 'typed-number';
      readonly field: string;
      readonly number: string;
      readonly figure: string | undefined;
    }
  | { readonly kind: 'number-in-label'; readonly field: string; readonly number: string }
  | {
      readonly kind: 'chart-row';
      readonly row: number;
      readonly id: string;
      readonly fault: 'not-percent' | 'no-stage' | 'stage-twice' | 'beyond-track' | 'other-article';
    }
  | { readonly kind: 'broken-reference'; readonly field: string; readonly text: string }
  | { readonly kind: 'other-claims-figure'; readonly id: string }
  | { readonly kind: 'uncovered'; readonly statement: string }
  | { readonly kind: 'example-site'; readonly site: string }
);
