import type { Article, Claim } from '../domain/catalogue.ts';
import { isWithdrawn } from '../domain/revision.ts';
import { sayProse } from '../domain/prose-quantity.ts';
import type { Site } from '../domain/site.ts';
import { words } from '../words.ts';
import { absolute } from './absolute.ts';
import { datesOfClaim } from './claim-dates.ts';

/** A claim as it is told elsewhere: in plain words, under an absolute address. */
export interface ToldClaim {
  readonly claim: Claim;
  readonly article: Article;
  /** The claim in our words, its numbers filled in. */
  readonly said: string;
  /** Prose of ours with its numbers filled in. */
  readonly say: (prose: string) => string;
  /** Who claims what, in the length of a headline. */
  readonly title: string;
  /** The same at full length. */
  readonly fullTitle: string;
  readonly url: string;
  /** The last day on which its page is known to have changed. */
  readonly modified: string | undefined;
}

/** Tells a claim of a site. */
export const tellClaim = (
  claim: Claim,
  site: Pick<Site, 'articleOf' | 'figures' | 'settings' | 'to' | 'measurementRevisionsOf'>,
): ToldClaim => {
  const article = site.articleOf(claim);
  const say = (prose: string): string => sayProse(prose, site.figures, words.quantity);
  const said = say(claim.restatement ?? claim.quote);
  const mark = (title: string): string =>
    isWithdrawn(claim.revisions) ? words.feed.change(words.revisionTypes.withdrawal, title) : title;
  return {
    claim,
    article,
    said,
    say,
    title: mark(words.claim.title(article.publisher, said)),
    fullTitle: mark(words.claim.fullTitle(article.publisher, said)),
    url: absolute(site.to.claim(claim.id), site.settings.site),
    modified: datesOfClaim(claim, site)?.last,
  };
};
