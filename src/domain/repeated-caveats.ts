import type { Figure } from './catalogue.ts';

/** The caveats of a computed figure; no other has any. */
export const caveatsOfFigure = (figure: Figure): readonly string[] =>
  figure.basis === 'derived' ? figure.caveats : [];

/** The caveats that hold of figures in more than one of several groups, each once and in their order. */
export const repeatedCaveats = (groups: readonly (readonly Figure[])[]): string[] => {
  const counts = new Map<string, number>();
  for (const figures of groups) {
    for (const caveat of new Set(figures.flatMap(caveatsOfFigure))) {
      counts.set(caveat, (counts.get(caveat) ?? 0) + 1);
    }
  }
  return [...counts].filter(([, count]) => count > 1).map(([caveat]) => caveat);
};
