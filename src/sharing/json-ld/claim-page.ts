import type { ClaimReview, Graph, Thing } from 'schema-dts';
import type { Permalinks } from '../../domain/permalink.ts';
import { isWithdrawn } from '../../domain/revision.ts';
import type { Settings } from '../../domain/settings.ts';
import { words } from '../../words.ts';
import { absolute } from '../absolute.ts';
import type { ToldClaim } from '../told-claim.ts';
import { graphOf } from './graph.ts';
import { newsArticleOf } from './news-article.ts';
import { breadcrumbsOf, webPageOf } from './web-page.ts';

/** Our review, where the first finding rates something that can be checked, and the claim still stands. */
const reviewOf = (
  {
    claim: {
      id,
      findings: [hallmark],
      revisions,
    },
    said,
    say,
    url,
  }: ToldClaim,
  publisher: string,
): readonly ClaimReview[] =>
  hallmark === undefined || hallmark.word === 'not-checkable' || isWithdrawn(revisions)
    ? []
    : [
        {
          '@type': 'ClaimReview',
          url,
          claimReviewed: said,
          itemReviewed: { '@id': `${url}#${id}` },
          author: { '@type': 'Organization', name: publisher },
          datePublished: hallmark.date,
          reviewAspect: say(hallmark.about),
          reviewBody: say(hallmark.reason),
          reviewRating: {
            '@type': 'Rating',
            // A word, as the page has it: the findings are no scale of numbers.
            alternateName: words.standings[hallmark.word].word,
          },
        },
      ];

/** A claim’s page: the claim, whose author is the article’s publisher, where it stands, and our review of it. */
export const claimGraph = (
  told: ToldClaim,
  { settings, to }: { readonly settings: Settings; readonly to: Permalinks },
): Graph => {
  const { claim, article, said, title, url, modified } = told;
  const at = (path: string): string => absolute(path, settings.site);
  const id = `${url}#${claim.id}`;
  const things: readonly Thing[] = [
    {
      ...webPageOf({ url, name: title, settings, modified }),
      mainEntity: { '@id': id },
    },
    {
      '@type': 'Claim',
      '@id': id,
      name: said,
      text: claim.quote,
      author: { '@type': 'Organization', name: article.publisher },
      appearance: newsArticleOf(article, at(to.article(article.id))),
    },
    breadcrumbsOf([
      { name: settings.title, url: at(to.home) },
      { name: words.site.claims, url: at(to.claims) },
      { name: title, url },
    ]),
    ...reviewOf(told, settings.publisher),
  ];
  return graphOf(things);
};
