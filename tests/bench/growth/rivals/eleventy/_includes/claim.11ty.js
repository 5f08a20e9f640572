import { articles } from '../library/entries.js';
import { escaped, evidenceItem, figureLine, filled } from '../library/markup.js';
import { plain } from '../library/plain.js';

const findingItem = ({ word, about, reason, date }) => `<dt>${word}: ${escaped(about)}</dt>
<dd>${escaped(filled(reason))} <time datetime="${date}">${date}</time></dd>`;

const revisionLine = ({ date, type, reason }) =>
  `<p class="small">${date}, ${type}: ${escaped(reason)}</p>`;

/** The page of a claim. */
export const render = ({ page, content, article: id, quote, restatement, kind, ...claim }) => {
  const { title, publisher, published } = articles.get(id);
  const { figures = [], findings = [], evidence = [], revisions = [] } = claim;
  return plain(
    filled(restatement ?? quote),
    page.url,
    `<blockquote>${escaped(quote)}</blockquote>
<p class="small">${kind}, in <a href="/articles/${id}/">${escaped(title)}</a>, ${escaped(publisher)}, ${published.date}</p>
${figures.length > 0 ? `<h2>Stated</h2><ul>${figures.map(figureLine).join('\n')}</ul>` : ''}
<h2>Findings</h2>
<dl>${findings.map(findingItem).join('\n')}</dl>
${filled(content)}
<h2>Evidence</h2>
<ul>${evidence.map(evidenceItem).join('\n')}</ul>
${revisions.map(revisionLine).join('\n')}`,
  );
};
