import { parse } from 'yaml';
import { type ArticleData, articleSchema } from '../domain/article.ts';
import { type ClaimData, claimSchema } from '../domain/claim.ts';
import type { Digest } from '../domain/digest.ts';
import { idOfPath } from '../domain/id.ts';
import { readDigest, writeDigest } from '../markdown/stored-digest.ts';
import type { Problem } from './problem.ts';

/** A claim that the content folder has. */
export interface StoredClaim {
  /** Its path relative to the content folder, with slashes. */
  readonly file: string;
  readonly id: string;
  readonly data: ClaimData;
}

/** What an import has to know of a content folder. */
export interface StoredContent {
  /** Every entry's text, by its path relative to the content folder. */
  readonly texts: ReadonlyMap<string, string>;
  readonly claims: readonly StoredClaim[];
  readonly figureIds: ReadonlySet<string>;
  /** The file of the article that is imported, stored or not. */
  readonly articleFile: string;
  /** The digest of the article that is imported, if it is stored. */
  readonly digest: Digest | undefined;
  readonly problems: readonly Problem[];
}

const split = (text: string): { data: unknown; body: string } | undefined => {
  const match = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---[^\S\r\n]*(?:\r?\n([\s\S]*))?$/.exec(text);
  return match === null
    ? undefined
    : { data: parse(match[1] ?? '', { version: '1.1' }), body: match[2] ?? '' };
};

/** The id of the stored article that an imported one is: the same text, or the same title, publisher and day. */
export const storedArticleId = (
  texts: ReadonlyMap<string, string>,
  { title, publisher, published }: ArticleData,
  body: string,
): string | undefined => {
  for (const [file, text] of texts) {
    if (!file.startsWith('articles/')) continue;
    try {
      const entry = split(text);
      const { data } = articleSchema.safeParse(entry?.data);
      const isSame =
        data?.title === title &&
        data.publisher === publisher &&
        data.published.date === published.date;
      if (isSame || writeDigest(readDigest(entry?.body ?? '')) === body) return idOfPath(file);
    } catch {
      // An entry that cannot be read is reported where it is in the way.
    }
  }
  return undefined;
};

const reasonOf = (thrown: unknown): string =>
  (thrown instanceof Error ? thrown.message : String(thrown)).split('\n')[0] ?? '';

/** Reads what a content folder's entries mean to the import of one article; an entry that cannot be read is a problem. */
export const readStored = (texts: ReadonlyMap<string, string>, article: string): StoredContent => {
  const problems: Problem[] = [];
  const attempt = <Result>(file: string, read: () => Result): Result | undefined => {
    try {
      return read();
    } catch (thrown) {
      problems.push({ code: 'entry-unreadable', file, reason: reasonOf(thrown) });
      return undefined;
    }
  };
  const claims = [...texts]
    .filter(([file]) => file.startsWith('claims/'))
    .flatMap(([file, text]): StoredClaim[] => {
      const parsed = attempt(file, () => claimSchema.safeParse(split(text)?.data));
      if (parsed?.success === false) {
        const reason = parsed.error.issues[0]?.message ?? 'its frontmatter is not a claim’s';
        problems.push({ code: 'entry-unreadable', file, reason });
      }
      return parsed?.success === true ? [{ file, id: idOfPath(file), data: parsed.data }] : [];
    });
  const articleFile =
    [...texts.keys()].find((file) => file.startsWith('articles/') && idOfPath(file) === article) ??
    `articles/${article}.md`;
  const stored = texts.get(articleFile);
  const digest =
    stored === undefined
      ? undefined
      : attempt(articleFile, () => {
          const entry = split(stored);
          articleSchema.parse(entry?.data);
          return readDigest(entry?.body ?? '');
        });
  const figureIds = new Set(
    [...texts.keys()].filter((file) => file.startsWith('figures/')).map(idOfPath),
  );
  return { texts, articleFile, claims, figureIds, digest, problems };
};
