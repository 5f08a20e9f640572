import { diffLines } from 'diff';
import { type ArticleData, articleSchema } from '../domain/article.ts';
import { claimSchema } from '../domain/claim.ts';
import type { Digest } from '../domain/digest.ts';
import { figureSchema } from '../domain/figure.ts';
import { findQuote, type Place, placesOf } from '../domain/quote.ts';
import { writeDigest } from '../markdown/stored-digest.ts';
import { type Draft, draftClaims } from './draft-claims.ts';
import type { Problem } from './problem.ts';
import type { StoredClaim, StoredContent } from './stored-content.ts';
import { writeEntry } from './write-entry.ts';

/** What an import would do; paths are relative to the content folder, with slashes, in order. */
export interface ImportPlan {
  readonly write: ReadonlyMap<string, string>;
  /** Files that already hold, byte for byte, what would be written. */
  readonly unchanged: readonly string[];
  /** Entries that an editor has changed: the article's, and the claims that quote a statement, so that no draft of it is made. */
  readonly kept: readonly string[];
  readonly problems: readonly Problem[];
}

const nothing = { write: new Map<string, string>(), unchanged: [], kept: [] };

/** The files of a draft: its claim and its figures. */
const filesOf = (article: string, { id, claim, figures }: Draft): [string, string][] => [
  [`claims/${article}/${id}.md`, writeEntry(claimSchema, claim)],
  ...figures.map(({ id: figure, data }): [string, string] => [
    `figures/${figure}.md`,
    writeEntry(figureSchema, data),
  ]),
];

const differenceOf = (stored: string, read: string): string =>
  diffLines(stored, read)
    .filter(({ added, removed }) => added || removed)
    .flatMap(({ value, added }) =>
      value
        .trimEnd()
        .split('\n')
        .map((line) => `  ${added ? '+' : '-'} ${line}`),
    )
    .join('\n');

const keyOf = ({ section, statement }: Place): string => `${section}/${statement}`;

/** The claims of the article that quote each statement, wholly or in part; one whose quote needs mending counts wherever its letters stand. */
const claimsByStatement = (
  digest: Digest,
  claims: readonly StoredClaim[],
): ReadonlyMap<string, readonly StoredClaim[]> => {
  const quoting = new Map<string, StoredClaim[]>();
  for (const claim of claims) {
    const { quote, occurrence } = claim.data;
    const search = findQuote(digest, quote, occurrence);
    const places = search.kind === 'found' ? [search.place] : placesOf(digest, quote);
    for (const key of new Set(places.map(keyOf))) {
      quoting.set(key, [...(quoting.get(key) ?? []), claim]);
    }
  }
  return quoting;
};

/** Plans an import into stored content: a statement that a claim quotes is kept, the others are drafted, and nothing is overwritten. */
export const planImport = (
  id: string,
  article: ArticleData,
  digest: Digest,
  stored: StoredContent,
): ImportPlan => {
  const body = writeDigest(digest);
  const { articleFile } = stored;
  if (stored.problems.length > 0) return { ...nothing, problems: stored.problems };
  const before = stored.digest && writeDigest(stored.digest);
  if (before !== undefined && before !== body) {
    const difference = differenceOf(before, body);
    return {
      ...nothing,
      problems: [{ code: 'digest-differs', file: articleFile, difference }],
    };
  }

  const own = stored.claims.filter(({ data }) => data.article === id);
  const others = stored.claims.filter(({ data }) => data.article !== id);
  const quoting = claimsByStatement(digest, own);
  const listed = new Set(own.flatMap(({ data }) => data.figures));
  const taken = {
    claims: new Set(others.map((claim) => claim.id)),
    figures: new Set([...stored.figureIds].filter((figure) => !listed.has(figure))),
  };

  const write = new Map<string, string>();
  const unchanged: string[] = [];
  const kept: string[] = [];
  const entry = writeEntry(articleSchema, article, body);
  if (before === undefined) write.set(articleFile, entry);
  else (stored.texts.get(articleFile) === entry ? unchanged : kept).push(articleFile);

  const storedClaimIds = new Set(stored.claims.map((claim) => claim.id));
  const fresh = draftClaims(id, digest, taken);
  const again = draftClaims(id, digest, {
    claims: new Set([...stored.claims, ...fresh].map((claim) => claim.id)),
    figures: new Set([
      ...stored.figureIds,
      ...fresh.flatMap(({ figures }) => figures.map((figure) => figure.id)),
    ]),
  });
  let number = 0;
  digest.sections.forEach(({ statements }, section) => {
    statements.forEach((_statement, index) => {
      const [first, other] = [fresh[number], again[number]];
      number += 1;
      const claims = quoting.get(`${section}/${index}`) ?? [];
      if (first === undefined || other === undefined) return;
      const files = filesOf(id, first);
      if (claims.length > 0) {
        const same = files.every(([file, text]) => stored.texts.get(file) === text);
        if (same) unchanged.push(...files.map(([file]) => file));
        else kept.push(...claims.map(({ file }) => file).filter((file) => !kept.includes(file)));
        return;
      }
      const isFree =
        !storedClaimIds.has(first.id) &&
        first.figures.every((figure) => !stored.figureIds.has(figure.id));
      for (const [file, text] of isFree ? files : filesOf(id, other)) write.set(file, text);
    });
  });
  return { write, unchanged, kept, problems: [] };
};
