import { grouped } from './library/grouped.js';

/** Collections of which an entry is data and no page of its own. */
const unpaged = ['charts', 'events', 'figures', 'series', 'sources', 'terms'];

/** Sets the site up: entries with pages are templates, the others data, and lists of what belongs together are made once. */
export default function configure(eleventy) {
  for (const name of unpaged) eleventy.ignores.add(`content/${name}/`);
  eleventy.ignores.add('content/settings.md');
  eleventy.addPassthroughCopy('plain.css');
  eleventy.addCollection('claimsByArticle', (api) =>
    grouped(api.getFilteredByTag('claims'), ({ data }) => [data.article]),
  );
  eleventy.addCollection('claimsBySource', (api) =>
    grouped(api.getFilteredByTag('claims'), ({ data }) =>
      (data.evidence ?? []).map(({ source }) => source),
    ),
  );
  return {
    dir: { input: '.', output: 'dist', includes: '_includes', data: '_data' },
    // Its files are written by whoever knows no Liquid, and reading them for it would cost time.
    markdownTemplateEngine: false,
  };
}
