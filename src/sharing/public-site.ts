import type { Article, Claim, Figure } from '../domain/catalogue.ts';
import type { Permalinks } from '../domain/permalink.ts';
import { sayProse } from '../domain/prose-quantity.ts';
import type { Site } from '../domain/site.ts';
import { words } from '../words.ts';
import { absolute } from './absolute.ts';

/** What is told to programs: a site without its drafts, with whole addresses and plain words. */
export interface PublicSite {
  readonly site: Site;
  readonly to: Permalinks;
  /** The published claims, in the order of the site. */
  readonly claims: readonly Claim[];
  /** The published claims of an article, in their order. */
  readonly claimsOf: (article: Article) => readonly Claim[];
  /** The whole address of a path. */
  readonly at: (path: string) => string;
  /** Prose of ours as plain text, its numbers filled in. */
  readonly say: (text: string) => string;
  /** The claim in our words, or, where it has none, as quoted. */
  readonly said: (claim: Claim) => string;
  /** The place of a claim among the published claims of its article, counted from 1. */
  readonly positionOf: (claim: Claim) => number;
  /** Where a figure comes from; undefined where it rests on no source and is stated by no claim. */
  readonly originOf: (figure: Figure) => string | undefined;
}

/** The public side of a site; in preview too it leaves the drafts out. */
export const publicSite = (site: Site): PublicSite => {
  const say = (text: string): string => sayProse(text, site.figures, words.quantity);
  const at = (path: string): string => absolute(path, site.settings.site);
  return {
    site,
    to: site.to,
    get claims() {
      return site.published;
    },
    claimsOf: (article) => site.claimsOf(article).filter(({ draft }) => !draft),
    at,
    say,
    positionOf: site.positionOf,
    said: ({ restatement, quote }) => (restatement === undefined ? quote : say(restatement)),
    originOf: ({ id, sources }) =>
      sources.length > 0 || site.claimOf(id) !== undefined ? at(site.originOf(id)) : undefined,
  };
};
