import type { Feed } from './feed.ts';

/** A feed as JSON Feed 1.1, which leaves out an instant that is not known. */
export const jsonFeed = (feed: Feed) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: feed.title,
  description: feed.subtitle,
  home_page_url: feed.home,
  feed_url: feed.json,
  language: feed.language,
  authors: [feed.author],
  // An extension of ours, which begins with an underscore as the format asks.
  _licence: feed.licence,
  items: feed.entries.map(({ id, url, title, summary, content, published, updated }) => ({
    id,
    url,
    title,
    summary,
    content_html: content.markup,
    date_published: published,
    date_modified: updated,
  })),
});
