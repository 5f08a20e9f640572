import type { Feed, FeedEntry } from './feed.ts';
import { element, type Markup, xmlText } from './markup.ts';

const entryOf = ({
  id,
  url,
  title,
  summary,
  content,
  published,
  updated,
  atLeast,
}: FeedEntry): Markup =>
  element(
    'entry',
    {},
    element('id', {}, id),
    element('title', {}, title),
    element('link', { rel: 'alternate', type: 'text/html', href: url }),
    ...(published === undefined ? [] : [element('published', {}, published)]),
    element('updated', {}, updated ?? atLeast),
    element('summary', {}, summary),
    element('content', { type: 'html' }, content.markup),
  );

/** A feed as Atom, RFC 4287. */
export const atomText = (feed: Feed): string =>
  xmlText(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language },
      element('id', {}, feed.atom),
      element('title', {}, feed.title),
      element('subtitle', {}, feed.subtitle),
      element('link', { rel: 'self', type: 'application/atom+xml', href: feed.atom }),
      element('link', { rel: 'alternate', type: 'text/html', href: feed.home }),
      element('link', { rel: 'license', href: feed.licence.url }),
      element(
        'author',
        {},
        element('name', {}, feed.author.name),
        element('uri', {}, feed.author.url),
      ),
      element('rights', {}, `${feed.licence.name}, ${feed.licence.url}`),
      element('updated', {}, feed.updated),
      ...feed.entries.map(entryOf),
    ),
  );
