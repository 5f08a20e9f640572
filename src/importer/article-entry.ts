import type { ArticleData } from '../domain/article.ts';
import type { Digest } from '../domain/digest.ts';
import { isId, longestId } from '../domain/id.ts';
import { isMostlyHan } from '../domain/language.ts';
import type { Masthead } from './read-masthead.ts';

/** What an editor says of an article on the command line. */
export interface ArticleOptions {
  readonly language: string | undefined;
  /** The offset from UTC of the printed time; undefined where nobody said, and China's is assumed. */
  readonly utcOffset: string | undefined;
}

const assumedOffset = '+08:00';

const slug = (text: string): string | undefined => {
  const id = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestId)
    .replace(/^-+|-+$/g, '');
  return isId(id) ? id : undefined;
};

/** An article's id where none is given: from its file's name, else from the Latin words of its title, else from its day. */
export const guessArticleId = (name: string | undefined, { title, date }: Masthead): string =>
  (name === undefined ? undefined : slug(name)) ?? slug(title) ?? `article-${date}`;

/** The entry of an article: what its masthead prints, and what had to be assumed. */
export const articleEntry = (
  { title, publisher, date, time }: Masthead,
  digest: Digest,
  { language, utcOffset }: ArticleOptions,
): ArticleData => {
  const words = digest.sections.flatMap(({ statements }) => statements.map(({ text }) => text));
  const original = language ?? (isMostlyHan(title) ? 'zh-Hans' : 'en');
  const digestLanguage = isMostlyHan(words.join(' '))
    ? original.startsWith('zh')
      ? original
      : 'zh-Hans'
    : 'en';
  return {
    title,
    language: original,
    publisher,
    published: {
      date,
      ...(time !== undefined && {
        time,
        utcOffset: utcOffset ?? assumedOffset,
        ...(utcOffset === undefined && { offsetAssumed: true }),
      }),
    },
    digestLanguage,
  };
};
