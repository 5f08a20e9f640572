import { figuresBySource, sources } from '../library/entries.js';
import { claimLinks, escaped, figureLine } from '../library/markup.js';
import { plain } from '../library/plain.js';

export const data = {
  ids: [...sources.keys()],
  pagination: { data: 'ids', size: 1, alias: 'id' },
  permalink: ({ id }) => `/sources/${id}/`,
};

/** The page of a source: what it measured, and the claims beside which it stands. */
export const render = ({ page, id, collections }) => {
  const { title, publisher, date, url, seen, note } = sources.get(id);
  return plain(
    title,
    page.url,
    `<p class="small">${escaped(publisher)}, ${date ?? ''}, ${seen}, <a href="${escaped(url)}">${escaped(url)}</a></p>
${note ? `<p>${escaped(note)}</p>` : ''}
<h2>Figures</h2>
<ul>${(figuresBySource.get(id) ?? []).map(figureLine).join('\n')}</ul>
<h2>Claims</h2>
${claimLinks(collections.claimsBySource.get(id))}`,
  );
};
