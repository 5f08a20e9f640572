import { escaped } from '../library/markup.js';
import { plain } from '../library/plain.js';

export const data = { permalink: '/' };

/** The front page: every article. */
export const render = ({ page, collections }) =>
  plain(
    'Articles',
    page.url,
    `<ul>${collections.articles
      .map(
        ({ url, fileSlug, data: { title, publisher, published } }) =>
          `<li><a href="${url}">${escaped(title)}</a> ${escaped(publisher)}, ${published.date}, ${collections.claimsByArticle.get(fileSlug)?.length ?? 0} claims</li>`,
      )
      .join('\n')}</ul>`,
  );
