import type { ClaimData, ClaimKind } from '../domain/claim.ts';
import type { Digest } from '../domain/digest.ts';
import type { FigureData } from '../domain/figure.ts';
import { type FoundFigure, findFigures } from '../domain/find-figures.ts';
import { isId } from '../domain/id.ts';
import { findQuote } from '../domain/quote.ts';

/** A draft claim of one statement, with the stated figures of its quote; ids are guesses, free of those already taken. */
export interface Draft {
  readonly id: string;
  readonly claim: ClaimData;
  readonly figures: readonly { readonly id: string; readonly data: FigureData }[];
}

const stopWords = new Set(
  'a an the of in on at to for from by with and or but as is are was were be been being has have had its it this that these those which such also their there including than per s article points out emphasizes suggests argues cites highlights notes says however even further'.split(
    ' ',
  ),
);
const mostWords = 6;
const longest = 60;

/** The id a statement suggests: its telling Latin words; undefined where it has none. */
const idFrom = (text: string): string | undefined => {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']s\b/g, '')
    .replace(/\b(?:[A-Za-z]\.){2,}/g, (initials) => initials.replaceAll('.', ''))
    .toLowerCase()
    .match(/(?<![a-z0-9])[a-z][a-z]+/g);
  const telling = (words ?? []).filter((word) => !stopWords.has(word));
  const picked: string[] = [];
  for (const word of telling) {
    if (picked.length === mostWords || [...picked, word].join('-').length > longest) break;
    picked.push(word);
  }
  const id = picked.join('-');
  return isId(id) ? id : undefined;
};

/** The id, or the id with the first number that makes it free; it is taken from then on. */
const free = (id: string, taken: Set<string>): string => {
  let candidate = id;
  for (let n = 2; taken.has(candidate); n += 1) candidate = `${id}-${n}`;
  taken.add(candidate);
  return candidate;
};

const kindOf = (text: string, figures: readonly FoundFigure[]): ClaimKind => {
  const has = (pattern: RegExp): boolean => pattern.test(text);
  if (figures.some(({ unit }) => unit === 'ratio')) return 'comparison';
  if (figures.length > 0) {
    return has(/\b(?:compared (?:to|with)|versus)\b|相比/i) ? 'comparison' : 'statistic';
  }
  if (has(/\b(?:will|could|may|might|expected to|forecast|projected)\b|将|预计|可能/i)) {
    return 'forecast';
  }
  if (has(/\b(?:due to|because|caused?|led to|leads to|results? in|makes? it)\b|导致|因为|由于/i)) {
    return 'causal';
  }
  return has(/\b(?:1[89]|20)\d\d\b|\b(?:has|have) \w+ed\b|\d{4}年/) ? 'event' : 'judgement';
};

/** The statement's text without its full stop, unless the stop belongs to an abbreviation. */
const quoteOf = (text: string): string => {
  const bare = text.trim();
  const stripped = bare.replace(/[.。．]$/, '').trimEnd();
  return stripped === '' || /(?:^|[\s.])\p{L}$/u.test(stripped) ? bare : stripped;
};

/** Which one of several like quotes stands in the given statement, counted from 1; undefined where there is one. */
const occurrenceOf = (
  digest: Digest,
  quote: string,
  section: number,
  statement: number,
): number | undefined => {
  const search = findQuote(digest, quote);
  if (search.kind !== 'several') return undefined;
  for (let n = 1; n <= search.count; n += 1) {
    const { place } = { place: undefined, ...findQuote(digest, quote, n) };
    if (place?.section === section && place.statement === statement) return n;
  }
  return undefined;
};

const figureData = ({ value, unit, qualifier, wording }: FoundFigure): FigureData => ({
  basis: 'stated',
  value,
  unit,
  ...(qualifier && { qualifier }),
  wording,
});

/** Ids that other entries have already. */
export interface TakenIds {
  readonly claims: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
}

/** Drafts a claim for each statement of an article's digest, in its order; the same digest gives the same drafts. */
export const draftClaims = (article: string, digest: Digest, taken: TakenIds): Draft[] => {
  const claimIds = new Set(taken.claims);
  const figureIds = new Set(taken.figures);
  let number = 0;
  return digest.sections.flatMap(({ statements }, section) =>
    statements.map(({ text }, index): Draft => {
      number += 1;
      const quote = quoteOf(text);
      const found = findFigures(quote).figures;
      const occurrence = occurrenceOf(digest, quote, section, index);
      const id = free(idFrom(text) ?? `${article}-${number}`, claimIds);
      const figures = found.map((figure) => ({
        id: free(id, figureIds),
        data: figureData(figure),
      }));
      return {
        id,
        figures,
        claim: {
          article,
          quote,
          ...(occurrence && { occurrence }),
          kind: kindOf(text, found),
          figures: figures.map((figure) => figure.id),
          draft: true,
        },
      };
    }),
  );
};
