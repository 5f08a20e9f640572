import type { Article, Chart, Claim } from '../../domain/catalogue.ts';
import type { Site } from '../../domain/site.ts';
import { absolute } from '../absolute.ts';
import { cardFile } from '../drawing/card-file.ts';
import { besideOf, leadOf, rowsOf } from '../rows-of.ts';
import { articleCard } from './article-card.ts';
import type { ArticleCard, Card, ChartCard, ClaimCard } from './card.ts';
import { chartCard } from './chart-card.ts';
import { type ChartPicture, chartPicture } from './chart-picture.ts';
import { claimCard } from './claim-card.ts';
import { siteCard } from './site-card.ts';

/** The share card of a published claim. */
export const cardOfClaim = (site: Site, claim: Claim): ClaimCard =>
  claimCard(claim, site, {
    beside: site.figuresOf(claim).flatMap((figure) => besideOf(site, claim, figure) ?? []),
    charts: site.chartsOf(claim).about.map((chart) => rowsOf(site, chart)),
  });

/** The share card of a chart. */
export const cardOfChart = (site: Site, chart: Chart): ChartCard =>
  chartCard(chart, rowsOf(site, chart), site);

/** The share card of an article. */
export const cardOfArticle = (site: Site, article: Article): ArticleCard =>
  articleCard(article, leadOf(site, article), site);

/** The share card of the site, for pages that have none of their own. */
export const cardOfSite = (site: Site): Card => siteCard(site);

/** The share card of the front page: that of the article while there is just one. */
export const cardOfFront = (site: Site): Card =>
  site.onlyArticle === undefined ? cardOfSite(site) : cardOfArticle(site, site.onlyArticle);

/** Every share card, each once; a draft has none, and no claim where they are left out. */
export const cardsOf = (site: Site): Card[] => [
  cardOfSite(site),
  ...site.articles.all.map((article) => cardOfArticle(site, article)),
  ...site.charts.all.map((chart) => cardOfChart(site, chart)),
  ...(site.offers('cards') ? site.published.map((claim) => cardOfClaim(site, claim)) : []),
];

/** The address of a share card, as a path and as a whole, with what it shows in words; that of the site where a page has none of its own. */
export const cardImage = (site: Site, card: Card = cardOfSite(site)) => {
  const path = site.to.card(cardFile(card));
  return { path, url: absolute(path, site.settings.site), alt: card.alt };
};

/** What is shown with the link of a claim: its own card, or that of the site where claims have none. */
export const imageOfClaim = (site: Site, claim: Claim) =>
  cardImage(site, site.offers('cards') ? cardOfClaim(site, claim) : undefined);

/** A chart as a picture that is passed on by itself. */
export const pictureOfChart = (site: Site, chart: Chart): ChartPicture =>
  chartPicture(
    chart,
    rowsOf(site, chart),
    site,
    absolute(site.to.chart(chart.id), site.settings.site),
  );
