import type { Claim } from '../../domain/catalogue.ts';
import type { FigureRevision } from '../../domain/figure-revisions.ts';
import { formatQuantity } from '../../domain/format-quantity.ts';
import type { Revision } from '../../domain/revision.ts';
import { words } from '../../words.ts';
import { newestFirst, newestOf } from './claim-feed.ts';
import { type Feed, type FeedEntry, feedGround, instantOf, longestFeed } from './feed.ts';
import { element, joinMarkup, markedText } from './markup.ts';
import type { PublicSite } from '../public-site.ts';
import { whatChanged, whatStoodBefore } from '../what-stood-before.ts';

/** A name for a change that no page has by itself, after RFC 4151: it counts the changes of one thing, of which the list only grows. */
const tagOf = ({ site: { settings } }: PublicSite, date: string, path: string, count: number) =>
  `tag:${new URL(settings.site).hostname},${date}:${path}revision-${count}`;

const entryOf = (
  change: Pick<FeedEntry, 'id' | 'url' | 'title'> & { readonly date: string },
  reason: string,
  before: readonly { readonly term: string; readonly text: string }[],
): FeedEntry => ({
  id: change.id,
  url: change.url,
  title: change.title,
  summary: reason,
  content: joinMarkup(
    element('p', {}, markedText(reason)),
    ...before.map(({ term, text }) => element('p', {}, `${term}: `, markedText(text))),
    element('p', {}, element('a', { href: change.url }, words.feed.page)),
  ),
  published: instantOf(change.date),
  updated: instantOf(change.date),
  atLeast: instantOf(change.date),
});

const claimEntry = (
  claim: Claim,
  revision: Revision,
  index: number,
  open: PublicSite,
): FeedEntry => {
  const { site, to, at, say, said } = open;
  const title = words.claim.title(site.articleOf(claim).publisher, said(claim));
  const { date, type, reason } = revision;
  return entryOf(
    {
      id: tagOf(open, date, to.claim(claim.id), index + 1),
      url: at(to.claim(claim.id)),
      title: words.feed.change(words.revisionTypes[type], title),
      date,
    },
    say(reason),
    whatStoodBefore(revision),
  );
};

const figureEntry = (change: FigureRevision, count: number, open: PublicSite): FeedEntry => {
  const { figure, date, reason, former } = change;
  const text = formatQuantity({ value: former, unit: figure.unit }, words.quantity);
  return entryOf(
    {
      id: tagOf(open, date, open.to.file(`figures/${figure.id}/`), count),
      url: open.originOf(figure) ?? open.at(open.to.corrections),
      title: words.feed.change(words.corrections.number, whatChanged(figure)),
      date,
    },
    open.say(reason),
    [{ term: words.claim.formerly.value, text }],
  );
};

/** The feed of the newest changes to published claims and numbers. */
export const correctionFeed = (open: PublicSite): Feed => {
  const { site, to, at, claims } = open;
  const counts = new Map<string, number>();
  const countOf = (id: string): number => {
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return count;
  };
  const entries = newestFirst([
    ...claims.flatMap((claim) =>
      claim.revisions.map((revision, index) => claimEntry(claim, revision, index, open)),
    ),
    ...site.measurementRevisions.map((change) =>
      figureEntry(change, countOf(change.figure.id), open),
    ),
  ]).slice(0, longestFeed);
  return {
    ...feedGround(open, words.language),
    title: words.feed.corrections(site.settings.title),
    subtitle: words.corrections.description,
    home: at(to.corrections),
    atom: at(to.correctionsFeed),
    json: at(to.correctionsJsonFeed),
    // Where nothing was ever changed, that was so on the newest day that the claims know of.
    updated: entries[0]?.updated ?? newestOf(open),
    entries,
  };
};
