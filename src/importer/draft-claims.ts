import type { ClaimInput, ClaimKind } from '../domain/claim.ts';
import type { Digest } from '../domain/digest.ts';
import type { FigureData } from '../domain/figure.ts';
import { type FoundFigure, findFigures } from '../domain/find-figures.ts';
import { isId } from '../domain/id.ts';
import { isWhole, type Place, placesOf } from '../domain/quote.ts';

/** A draft claim of one statement, with the stated figures of its quote; ids are guesses, free of those already taken. */
export interface Draft {
  readonly id: string;
  readonly claim: ClaimInput;
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

/** Gives ids out: one that is free as it is, else with the first number that makes it free. */
const idGiver = (given: ReadonlySet<string>): ((id: string) => string) => {
  const taken = new Set(given);
  const next = new Map<string, number>();
  return (id) => {
    let candidate = id;
    for (let n = next.get(id) ?? 2; taken.has(candidate); n += 1) {
      candidate = `${id}-${n}`;
      next.set(id, n + 1);
    }
    taken.add(candidate);
    return candidate;
  };
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

/** Tells which one of several like quotes stands at the start of a statement, counted from 1; undefined where there is one. */
const occurrenceFinder = (digest: Digest) => {
  const known = new Map<string, readonly Place[]>();
  return (quote: string, section: number, statement: number): number | undefined => {
    const places = known.get(quote) ?? placesOf(digest, quote).filter(isWhole);
    known.set(quote, places);
    if (places.length < 2) return undefined;
    const index = places.findIndex(
      (place) => place.section === section && place.statement === statement,
    );
    return index + 1;
  };
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
  const claimId = idGiver(taken.claims);
  const figureId = idGiver(taken.figures);
  const occurrenceOf = occurrenceFinder(digest);
  let number = 0;
  return digest.sections.flatMap(({ statements }, section) =>
    statements.map(({ text }, index): Draft => {
      number += 1;
      const quote = quoteOf(text);
      const found = findFigures(quote).figures;
      const occurrence = occurrenceOf(quote, section, index);
      const id = claimId(idFrom(text) ?? `${article}-${number}`);
      const figures = found.map((figure) => ({
        id: figureId(id),
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
