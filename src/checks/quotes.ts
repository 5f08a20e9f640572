import type { Catalogue, Claim } from '../domain/catalogue.ts';
import type { Digest } from '../domain/digest.ts';
import { overlap } from '../domain/quote.ts';
import { isWithdrawn } from '../domain/revision.ts';
import type { Problem } from './problem.ts';

const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];

/** The statement that shares most words with a quote that is not there, if it shares at least half of them. */
const nearestStatement = (digest: Digest, quote: string): string | undefined => {
  const wanted = new Set(wordsOf(quote));
  let best: string | undefined;
  let most = wanted.size / 2;
  for (const { text } of digest.sections.flatMap(({ statements }) => statements)) {
    const shared = new Set(wordsOf(text).filter((word) => wanted.has(word))).size;
    if (shared >= most && shared > 0) [best, most] = [text, shared + 1];
  }
  return best;
};

const searchProblems = (claim: Claim, digest: Digest): Problem[] => {
  const { file, article, quote, occurrence, search } = claim;
  switch (search?.kind) {
    case 'absent':
      return [
        { kind: 'quote-absent', file, article, quote, near: nearestStatement(digest, quote) },
      ];
    case 'inside-word':
      return [{ kind: 'quote-inside-word', file, word: search.word }];
    case 'several':
      return [{ kind: 'quote-several', file, count: search.count, occurrence }];
    default:
      return [];
  }
};

/** Claims stand in the order of their places, so a quote overlaps an earlier one only if it begins before that ends. */
const overlaps = (claims: readonly Claim[]): Problem[] => {
  let widest: Claim | undefined;
  return claims.flatMap((claim): Problem[] => {
    const before = widest;
    if (claim.place === undefined) return [];
    if (
      before?.place === undefined ||
      before.article !== claim.article ||
      !overlap(before.place, claim.place)
    ) {
      widest = claim;
      return [];
    }
    if (claim.place.end > before.place.end) widest = claim;
    return [{ kind: 'quote-overlap', file: claim.file, other: before.file }];
  });
};

/** Every quote stands in its article's digest: verbatim, once or with its occurrence, from word boundary to word boundary, and apart from every other, those withdrawn aside. */
export const checkQuotes = ({ articles, claims }: Catalogue): Problem[] => [
  ...claims.all.flatMap((claim) => {
    const digest = articles.byId.get(claim.article)?.digest;
    return digest === undefined ? [] : searchProblems(claim, digest);
  }),
  ...overlaps(claims.all.filter(({ revisions }) => !isWithdrawn(revisions))),
];
