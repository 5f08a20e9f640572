import type { TrackChart } from '../../charts/track-chart.ts';
import type { Article, Chart } from '../../domain/catalogue.ts';
import { standingOf, standings } from '../../domain/finding.ts';
import { formatDay } from '../../domain/moment.ts';
import { isWithdrawn } from '../../domain/revision.ts';
import type { Site } from '../../domain/site.ts';
import { words } from '../../words.ts';
import { inBrief } from './alt-text.ts';
import type { ArticleCard, CardCount } from './card.ts';
import { tracksOf } from './card-tracks.ts';

const tallyOf = (article: Article, site: Site): CardCount[] => {
  const judged = site
    .claimsOf(article)
    .filter(({ draft, revisions }) => !draft && !isWithdrawn(revisions));
  return standings.flatMap((standing) => {
    const count = judged.filter(({ findings }) => standingOf(findings) === standing).length;
    return count === 0
      ? []
      : [{ standing, word: words.standings[standing].word, count: String(count) }];
  });
};

/** The card of an article, with the chart that opens it. */
export const articleCard = (
  article: Article,
  lead: { readonly chart: Chart; readonly rows: TrackChart } | undefined,
  site: Site,
): ArticleCard => {
  const { id, title, translatedTitle = '', publisher, published } = article;
  const day = formatDay(published.date, words.quantity.locale);
  const kicker = `${words.article.published(publisher)}, ${day}`;
  const tally = tallyOf(article, site);
  const counts = tally.map(({ count, word }) => words.card.count(count, word));
  const told = (name: string, chart: string): string =>
    words.card.articleAlt(title, name, kicker, counts, chart);
  return {
    form: 'article',
    id,
    site: site.settings.title,
    kicker,
    headline: title,
    translated: translatedTitle,
    tally,
    chart: lead && {
      title: lead.chart.title,
      tracks: tracksOf(lead.rows, site.figures),
    },
    alt: inBrief(
      told(translatedTitle, lead?.chart.title ?? ''),
      told(translatedTitle, ''),
      told('', ''),
    ),
  };
};
