import type { Claim } from '../../domain/catalogue.ts';
import { formatDay } from '../../domain/moment.ts';
import { words } from '../../words.ts';
import { datesOfClaim } from '../claim-dates.ts';
import {
  type Feed,
  type FeedEntry,
  feedGround,
  instantOf,
  laterInstant,
  longestFeed,
  noInstant,
  publicationOf,
} from './feed.ts';
import { findingLines } from '../markdown/finding-lines.ts';
import { element, joinMarkup, type Markup, markedText } from './markup.ts';
import type { PublicSite } from '../public-site.ts';

const sayDay = (day: string): string => formatDay(day, words.quantity.locale);

const contentOf = (claim: Claim, url: string, open: PublicSite): Markup => {
  const article = open.site.articleOf(claim);
  const { publisher, published, digestLanguage } = article;
  return joinMarkup(
    element('p', {}, markedText(words.feed.says(publisher, sayDay(published.date)))),
    element(
      'blockquote',
      { cite: url, lang: digestLanguage },
      element('p', {}, '“', markedText(claim.quote), '”'),
    ),
    element('p', {}, element('cite', {}, markedText(words.feed.cited(article)))),
    ...findingLines(claim, open).map(({ word, more }) =>
      element('p', {}, element('strong', {}, word), ' ', markedText(more)),
    ),
    element('p', {}, element('a', { href: url }, words.feed.page)),
  );
};

const entryOf = (claim: Claim, open: PublicSite): FeedEntry => {
  const { site, to, at, said } = open;
  const article = site.articleOf(claim);
  const dates = datesOfClaim(claim, site);
  // A claim’s page is never lost: its address is its identity.
  const url = at(to.claim(claim.id));
  const [finding] = findingLines(claim, open);
  return {
    id: url,
    url,
    title: words.claim.title(article.publisher, said(claim)),
    summary: `${finding.word} ${finding.more}`,
    content: contentOf(claim, url, open),
    published: dates && instantOf(dates.first),
    updated: dates && instantOf(dates.last),
    // A claim that nobody has judged or changed is as old as the article that makes it.
    atLeast: publicationOf(article),
  };
};

/** The newest first; what has no day comes after, in its order. */
export const newestFirst = <Dated extends { readonly updated: string | undefined }>(
  dated: readonly Dated[],
): Dated[] =>
  dated.toSorted((a, b) => {
    const [first, second] = [a.updated ?? '', b.updated ?? ''];
    return first < second ? 1 : first > second ? -1 : 0;
  });

const updatedOf = (claim: Claim, { site }: PublicSite): string | undefined => {
  const dates = datesOfClaim(claim, site);
  return dates && instantOf(dates.last);
};

/** The newest instant that a site knows of its claims and articles: what is said of all of them held then. */
export const newestOf = (open: PublicSite): string =>
  [
    ...open.claims.flatMap((claim) => updatedOf(claim, open) ?? []),
    ...open.site.articles.all.map(publicationOf),
  ].reduce(laterInstant, noInstant);

/** The entries of a site’s newest claims, an entry each. */
const claimEntries = (open: PublicSite): FeedEntry[] =>
  newestFirst(open.claims.map((claim) => ({ claim, updated: updatedOf(claim, open) })))
    .slice(0, longestFeed)
    .map(({ claim }) => entryOf(claim, open));

/** The feed of a site’s newest claims. */
export const claimFeed = (open: PublicSite): Feed => {
  const { site, to, at } = open;
  return {
    ...feedGround(open, words.language),
    title: words.feed.claims(site.settings.title),
    subtitle: site.settings.tagline,
    home: at(to.claims),
    atom: at(to.feed),
    json: at(to.jsonFeed),
    updated: newestOf(open),
    entries: claimEntries(open),
  };
};
