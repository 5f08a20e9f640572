import type { DerivationFault } from '../domain/derive.ts';
import type { Stage } from '../domain/figure.ts';
import type { HiddenCharacter } from '../domain/hidden-characters.ts';
import type { Mix } from '../domain/resolve-figures.ts';
import type { BodyFault } from '../markdown/read-body.ts';
import type { ClaimProblem } from './claim-problem.ts';
import type { PermalinkProblem } from './permalink-problem.ts';
import type { SchemaFault } from './schema-faults.ts';

/** What can be wrong with a file as a file, with its fields, and with the ids it names. */
export type EntryProblem =
  | { readonly kind: 'missing' }
  | { readonly kind: 'not-read' }
  | { readonly kind: 'stray'; readonly near: string | undefined }
  | { readonly kind: 'no-table' }
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
  | {
      readonly kind: 'dangling';
      readonly field?: string;
      readonly id: string;
      readonly collection: string;
      readonly near: string | undefined;
      readonly place?: ProsePlace;
    }
  | { readonly kind: 'example-site'; readonly site: string };

/** Where in a file prose of ours stands: at an offset of a field’s value, on a line of the body, counted from 1 at the first that is not blank, or on a line of a table. */
export type ProsePlace =
  | { readonly field: string; readonly offset: number }
  | { readonly bodyLine: number }
  | { readonly line: number };

/** Where a character stands: as prose does, or, in a digest, wherever it is first found. */
export type CharacterPlace = ProsePlace | { readonly words: string };

interface HiddenAt extends Pick<HiddenCharacter, 'name' | 'does'> {
  readonly place: CharacterPlace;
}

/** What can be wrong with single characters, named as U+202E is. */
export type CharacterProblem =
  | {
      readonly kind: 'unlawful-character';
      readonly place: CharacterPlace;
      readonly name: string;
    }
  | ({ readonly kind: 'hidden-character' } & HiddenAt)
  | ({ readonly kind: 'hidden-in-quotation' } & HiddenAt);

/** What can be wrong with prose of ours. */
export type ProseProblem =
  | {
      readonly kind: 'typed-number';
      readonly place: ProsePlace;
      readonly number: string;
      readonly figure: string | undefined;
    }
  | { readonly kind: 'number-in-label'; readonly place: ProsePlace; readonly number: string }
  | { readonly kind: 'reference-in-label'; readonly place: ProsePlace; readonly text: string }
  | {
      readonly kind: 'broken-reference';
      readonly place: ProsePlace;
      readonly text: string;
      readonly meant: string | undefined;
    }
  | ({ readonly kind: 'body'; readonly place: ProsePlace } & Pick<BodyFault, 'fault' | 'text'>)
  | { readonly kind: 'body-unseen' }
  | { readonly kind: 'other-claims-figure'; readonly id: string }
  | {
      readonly kind: 'figure-unpublished';
      readonly place: ProsePlace | { readonly field: string };
      readonly id: string;
    };

/** What can be wrong with figures and series. */
export type FigureProblem =
  | { readonly kind: 'figure-unused'; readonly basis: 'stated' | 'measured' | 'derived' }
  | { readonly kind: 'derivation'; readonly fault: DerivationFault; readonly line?: number }
  | {
      readonly kind: 'joined-without-caveat';
      readonly mixes: readonly Mix[];
      readonly line?: number;
    }
  | { readonly kind: 'stages-joined'; readonly operation: string }
  | { readonly kind: 'stage-declared'; readonly stage: Stage; readonly inputs: readonly string[] }
  | {
      readonly kind: 'cell';
      readonly line: number;
      readonly fault: 'edition' | 'geography';
      readonly name: string;
    }
  | {
      readonly kind: 'cell-twice';
      readonly line: number;
      readonly name: string;
      /** The line that has the cell first, counted from 1. */
      readonly earlier: number;
    }
  | {
      readonly kind: 'revised-cell';
      readonly field: string;
      readonly id: string;
      readonly near: string | undefined;
    }
  | { readonly kind: 'revision-same'; readonly field: string }
  | {
      readonly kind: 'series-geography';
      readonly field: string;
      readonly name: string;
      readonly near: string | undefined;
    }
  | { readonly kind: 'series-without-whole' };

/** What can be wrong with charts. */
export type ChartProblem =
  | {
      readonly kind: 'chart-figure';
      readonly field: string;
      readonly id: string;
      readonly fault:
        | 'not-percent'
        | 'no-stage'
        | 'stage-twice'
        | 'other-stage'
        | 'other-place'
        | 'no-limit'
        | 'beyond-track'
        | 'other-article'
        | 'is-stated'
        | 'other-unit'
        | 'not-one-number';
    }
  | {
      readonly kind: 'chart-series';
      readonly field: string;
      readonly name: string;
      readonly fault: 'no-share' | 'no-year' | 'no-place';
    }
  | { readonly kind: 'chart-without-caveat' }
  | {
      readonly kind: 'reading-fails';
      readonly field: string;
      readonly id: string;
      readonly value: number;
      readonly under: number;
    };

/** Everything that can be wrong with content beyond what one entry's schema sees; `file` is relative to the content folder. */
export type Problem = { readonly file: string } & (
  | EntryProblem
  | CharacterProblem
  | ProseProblem
  | ClaimProblem
  | FigureProblem
  | ChartProblem
  | PermalinkProblem
);

/** The problem of one kind, with its file. */
export type ProblemOf<Kind extends Problem['kind']> = Extract<Problem, { readonly kind: Kind }>;
