import { claimLinks, escaped, filled } from '../library/markup.js';
import { plain } from '../library/plain.js';

/** The page of an article: its digest and its claims. */
export const render = ({ page, content, title, publisher, published, collections }) =>
  plain(
    title,
    page.url,
    `<p class="small">${escaped(publisher)}, <time datetime="${published.date}">${published.date}</time></p>
${filled(content)}
<h2>Claims</h2>
${claimLinks(collections.claimsByArticle.get(page.fileSlug))}`,
  );
