import type { Standing } from '../../domain/finding.ts';
import type { CardTracks } from './card-tracks.ts';

/** What every share card has: all that is drawn is plain data, so that the same data is the same picture. */
interface CardHead {
  /** The id of what it shows, which begins the name of its file. */
  readonly id: string;
  /** The name of the site. */
  readonly site: string;
  /** Who says the headline and when; empty where it is the site itself. */
  readonly kicker: string;
  readonly headline: string;
  /** One or two sentences that say what the card shows, for those who do not see it. */
  readonly alt: string;
}

/** A verdict: its stamp, its word and what it is about, empty where that goes without saying. */
export interface CardFinding {
  readonly standing: Standing;
  readonly word: string;
  readonly about: string;
}

/** One piece of evidence in a line: its stance, its number, what that counts or the source’s words, and the source. */
export interface CardEvidence {
  readonly stance: string;
  readonly value: string;
  readonly says: string;
  readonly source: string;
}

/** One claim: who stated it, the claim, whether it holds, and its number beside what was measured, or else its evidence. */
export interface ClaimCard extends CardHead {
  readonly form: 'claim';
  readonly findings: readonly CardFinding[];
  /** That it was withdrawn, and when; empty where it was not. */
  readonly withdrawn: string;
  /** When it was judged; empty where nobody has. */
  readonly judged: string;
  readonly kind: string;
  readonly tracks: CardTracks | undefined;
  readonly evidence: readonly CardEvidence[];
  /** How much more evidence there is; empty where all is shown. */
  readonly more: string;
}

/** One chart by itself. */
export interface ChartCard extends CardHead {
  readonly form: 'chart';
  readonly tracks: CardTracks;
}

/** How many claims stand where. */
export interface CardCount {
  readonly standing: Standing;
  readonly word: string;
  readonly count: string;
}

/** An article: its titles, where its claims stand, and its lead chart. */
export interface ArticleCard extends CardHead {
  readonly form: 'article';
  /** Our translation of the title; empty where there is none. */
  readonly translated: string;
  readonly tally: readonly CardCount[];
  readonly chart: { readonly title: string; readonly tracks: CardTracks } | undefined;
}

/** The site, with what is on it. */
export interface SiteCard extends CardHead {
  readonly form: 'site';
  readonly entries: readonly { readonly title: string; readonly by: string }[];
}

/** A share card: what a link shows of itself where somebody pastes it. */
export type Card = ClaimCard | ChartCard | ArticleCard | SiteCard;

/** The longest text that stands for a card. */
export const longestAlt = 420;
