import type { NewsArticle } from 'schema-dts';
import type { Article } from '../../domain/catalogue.ts';
import { machineTime } from '../../domain/moment.ts';

/** The article analysed, under the title that every page of ours gives it; it has an address of its own only where one was given. */
export const newsArticleOf = (
  { title, translatedTitle, publisher, published, url }: Article,
  page: string,
): Exclude<NewsArticle, string> => ({
  '@type': 'NewsArticle',
  '@id': `${page}#article`,
  headline: translatedTitle ?? title,
  // An offset that we assumed is not told to those who cannot be told so.
  datePublished: published.offsetAssumed ? published.date : machineTime(published),
  publisher: { '@type': 'Organization', name: publisher },
  ...(url === undefined ? {} : { url }),
});
