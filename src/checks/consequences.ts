import { idOfPath } from '../domain/id.ts';
import type { Problem } from './problem.ts';

/** Leaves out what is only said because another entry could not be read: names of that entry, and what an unread claim might have covered. */
export const withoutConsequences = (
  unread: readonly Problem[],
  found: readonly Problem[],
): Problem[] => {
  const collectionOf = (file: string): string => file.split('/')[0] ?? '';
  const broken = unread.filter(({ kind }) => kind !== 'not-read');
  const missing = new Set(broken.map(({ file }) => `${collectionOf(file)}/${idOfPath(file)}`));
  const misses = (collection: string): boolean =>
    broken.some(({ file }) => collectionOf(file) === collection);
  const brokenSeries = broken
    .filter(({ file }) => collectionOf(file) === 'series')
    .map(({ file }) => idOfPath(file.replace(/\.csv$/, '')));
  const missesClaims = misses('claims');
  const missesFigures = misses('figures');
  return found.filter((problem) => {
    switch (problem.kind) {
      case 'dangling':
        return !(
          missing.has(`${problem.collection}/${problem.id}`) ||
          (problem.collection === 'figures' &&
            brokenSeries.some((id) => problem.id.startsWith(`${id}-`)))
        );
      case 'chart-series':
        return brokenSeries.length === 0;
      case 'derivation':
        return problem.fault.kind !== 'input';
      case 'uncovered':
      case 'figure-unpublished':
      case 'figure-unused':
        return !missesClaims;
      case 'number-without-figure':
        return !missesFigures;
      case 'chart-figure':
        return !(missesClaims && problem.fault === 'other-article');
      default:
        return true;
    }
  });
};
