/** Numbers that measure nothing, by how they are written in a folded text. */
export interface FreeRule {
  readonly pattern: RegExp;
  /** What has to hold besides of a match and the text before and after it. */
  readonly holds?: (match: string, before: string, after: string) => boolean;
}

/** A rule from the source of its pattern. */
export const freeWhere = (source: string, holds?: FreeRule['holds']): FreeRule => ({
  pattern: new RegExp(source, 'gu'),
  ...(holds && { holds }),
});

/** The source of what does not stand before a number by itself: a letter, another number, a sign. */
export const alone = '(?<![\\p{L}\\d]|\\d[.,/]|[\\p{Sc}+−])';

/** How much of the text around a match a rule may look at. */
const reach = 60;

/** Blots out what a rule frees, offset for offset. */
export const freed = (text: string, { pattern, holds }: FreeRule): string =>
  text.replace(pattern, (match, ...rest) => {
    const at = rest.find((value) => typeof value === 'number') ?? 0;
    const end = at + match.length;
    const before = text.slice(Math.max(0, at - reach), at);
    return holds === undefined || holds(match, before, text.slice(end, end + reach))
      ? '\u25a1'.repeat(match.length)
      : match;
  });
