import { idOfPath } from '../domain/id.ts';
import type { Problem } from './problem.ts';

/** Leaves out what is only said because another entry could not be read, or a cell of a series is not what it names: names of that entry or of that series’ cells, what an unread claim might have covered, and what an unread ledger lists. */
export const withoutConsequences = (
  unread: readonly Problem[],
  found: readonly Problem[],
): Problem[] => {
  const collectionOf = (file: string): string => file.split('/')[0] ?? '';
  const broken = unread.filter(({ kind }) => kind !== 'not-read' && kind !== 'stray');
  const missing = new Set(broken.map(({ file }) => `${collectionOf(file)}/${idOfPath(file)}`));
  const misses = (collection: string): boolean =>
    broken.some(({ file }) => collectionOf(file) === collection);
  const brokenSeries = broken
    .filter(({ file }) => collectionOf(file) === 'series')
    .map(({ file }) => idOfPath(file.replace(/\.csv$/, '')));
  const slippedSeries = found
    .filter(({ kind }) => kind === 'cell' || kind === 'series-geography')
    .map(({ file }) => idOfPath(file.replace(/\.csv$/, '.md')));
  const isOfFaultySeries = (id: string): boolean =>
    [...brokenSeries, ...slippedSeries].some((series) => id.startsWith(`${series}-`));
  const missesClaims = misses('claims');
  const missesFigures = misses('figures');
  return found.filter((problem) => {
    switch (problem.kind) {
      case 'dangling':
        return !(
          missing.has(`${problem.collection}/${problem.id}`) ||
          (problem.collection === 'figures' && isOfFaultySeries(problem.id))
        );
      case 'evidence-figure':
      case 'revised-cell':
        return !isOfFaultySeries(problem.id);
      case 'chart-series':
        return brokenSeries.length === 0 && slippedSeries.length === 0;
      case 'derivation':
        return problem.fault.kind !== 'input';
      case 'uncovered':
      case 'figure-unpublished':
      case 'figure-unused':
        return !missesClaims;
      case 'number-without-figure':
      case 'changed-in-silence':
      case 'former-unlike':
      case 'revision-without-former':
        return !missesFigures;
      case 'address-gone':
        return !missing.has(`${problem.collection}/${problem.id}`);
      case 'moved-nowhere':
        return !missing.has(`${problem.collection}/${problem.movedTo}`);
      case 'other-ledger':
        return broken.length === 0;
      case 'unlisted':
        return !broken.some(({ file }) => file === problem.file);
      case 'chart-figure':
        return !(missesClaims && problem.fault === 'other-article');
      default:
        return true;
    }
  });
};
