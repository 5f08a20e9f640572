import type { Article } from '../../domain/catalogue.ts';
import { machineTime } from '../../domain/moment.ts';
import type { Markup } from './markup.ts';
import type { PublicSite } from '../public-site.ts';

/** One entry of a feed: a claim, or a change. */
export interface FeedEntry {
  /** Never changes, so that a reader knows the entry again. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly content: Markup;
  /** The instants at which it was published and last changed; undefined where no day of it is known. */
  readonly published: string | undefined;
  readonly updated: string | undefined;
  /** What Atom is told in place of an unknown instant of change, which it does not allow. */
  readonly atLeast: string;
}

/** How many entries a feed has at most, the newest: whoever wants all has `claims.json` and the list of corrections. */
export const longestFeed = 100;

/** What both forms of a feed say. */
export interface Feed {
  readonly title: string;
  readonly subtitle: string;
  readonly language: string;
  readonly author: { readonly name: string; readonly url: string };
  readonly licence: { readonly name: string; readonly url: string };
  readonly home: string;
  readonly atom: string;
  readonly json: string;
  /** The newest instant that the feed knows of. */
  readonly updated: string;
  /** The newest first, those of no known day at the end. */
  readonly entries: readonly FeedEntry[];
}

/** The first instant of a day in UTC: what is known to the day is told by it, since feeds ask for an instant. */
export const instantOf = (day: string): string => `${day}T00:00:00Z`;

/** The instant at which an article was published, or the first of its day where no time is known for certain. */
export const publicationOf = ({ published }: Article): string =>
  published.time === undefined || published.offsetAssumed
    ? instantOf(published.date)
    : machineTime(published).replace(/(T\d\d:\d\d)/, '$1:00');

/** The later of two instants, in whatever offset each is written. */
export const laterInstant = (a: string, b: string): string =>
  Date.parse(a) < Date.parse(b) ? b : a;

/** What is told where no day is known: nothing of the site is older. */
export const noInstant = '1970-01-01T00:00:00Z';

/** What all feeds of a site share. */
export const feedGround = ({ site: { settings }, to, at }: PublicSite, language: string) => ({
  language,
  author: { name: settings.publisher, url: at(to.about) },
  licence: settings.licence,
});
