import { sources } from '../library/entries.js';
import { escaped } from '../library/markup.js';
import { plain } from '../library/plain.js';

export const data = { permalink: '/sources/' };

/** The list of sources. */
export const render = ({ page }) =>
  plain(
    'Sources',
    page.url,
    `<ul>${[...sources]
      .map(
        ([id, { title, publisher }]) =>
          `<li><a href="/sources/${id}/">${escaped(title)}</a> ${escaped(publisher)}</li>`,
      )
      .join('\n')}</ul>`,
  );
