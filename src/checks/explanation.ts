import type { Problem, ProblemOf } from './problem.ts';

/** A problem in words: what is wrong, what to do, and where to look. */
export interface Explanation {
  readonly severity: 'error' | 'warning';
  /** The field of the frontmatter, dots between its parts. */
  readonly field?: string | undefined;
  /** The line, counted from 1, where it is known without a field. */
  readonly line?: number | undefined;
  /** Where in the field’s value, in UTF-16 code units. */
  readonly offset?: number | undefined;
  /** The line of the body, counted from 1 at the first that is not blank. */
  readonly bodyLine?: number | undefined;
  /** Words that stand on the line, where nothing else tells it. */
  readonly words?: string | undefined;
  readonly fault: string;
  readonly remedy: string;
}

/** How the problems of some kinds are put into words. */
export type Explainers<Some extends { readonly kind: Problem['kind'] }> = {
  readonly [Kind in Some['kind']]: (problem: ProblemOf<Kind>) => Explanation;
};

type Where = Pick<Explanation, 'field' | 'offset' | 'bodyLine' | 'line' | 'words'>;

/** An error, which stops the build. */
export const error = (where: Where, fault: string, remedy: string): Explanation => ({
  severity: 'error',
  ...where,
  fault,
  remedy,
});

/** A warning, which does not. */
export const warning = (where: Where, fault: string, remedy: string): Explanation => ({
  severity: 'warning',
  ...where,
  fault,
  remedy,
});
