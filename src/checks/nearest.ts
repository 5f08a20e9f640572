import { diffChars } from 'diff';

/** The most that two names may differ in, as a part of the longer one's length, and still be one mistyped. */
const slip = 0.15;

/** How many letters one would have to put in and take out. */
const distance = (a: string, b: string): number =>
  diffChars(a, b)
    .filter(({ added, removed }) => added || removed)
    .reduce((sum, { count }) => sum + count, 0);

/** Of the known names the one that `name` is most likely a slip of the pen for; undefined where none is close. */
export const nearest = (name: string, known: Iterable<string>): string | undefined => {
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of known) {
    const far = distance(name, candidate);
    const most = Math.ceil(Math.max(name.length, candidate.length) * slip);
    const isPart = candidate.startsWith(`${name}-`) || name.startsWith(`${candidate}-`);
    if ((far <= most || isPart) && far < least) [best, least] = [candidate, far];
  }
  return best;
};
