import type { Problem, ProblemOf, ProsePlace } from './problem.ts';

/** A problem in words: what is wrong, what to do, and where to look. */
export interface Explanation {
  readonly severity: 'error' | 'warning';
  /** The field of the frontmatter, dots between its parts. */
  readonly field?: string | undefined;
  /** The line, counted from 1, where it is known without a field. */
  readonly line?: number | undefined;
  /** Words that stand on the line; with a field they are looked for from there on. */
  readonly words?: string | undefined;
  /** Whether the words stand in the body, below the frontmatter. */
  readonly inBody?: boolean;
  readonly fault: string;
  readonly remedy: string;
}

/** How the problems of some kinds are put into words. */
export type Explainers<Some extends { readonly kind: Problem['kind'] }> = {
  readonly [Kind in Some['kind']]: (problem: ProblemOf<Kind>) => Explanation;
};

type Where = Pick<Explanation, 'field' | 'line' | 'words' | 'inBody'>;

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

/** Where to look for words in prose of ours; of words that a line break parts, the first ones. */
export const whereIn = (place: ProsePlace, words: string): Where => {
  const [first] = words.split(/\r?\n/);
  if ('line' in place) return place;
  return 'body' in place ? { inBody: true, words: first } : { ...place, words: first };
};
