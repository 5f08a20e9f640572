import { join } from 'node:path';
import { besideRow, trackChartOf } from '../../src/charts/chart-rows.ts';
import type { TrackChart } from '../../src/charts/track-chart.ts';
import { readContent } from '../../src/checks/read-content.ts';
import {
  type Article,
  assembleCatalogue,
  type Catalogue,
  type Chart,
  type Claim,
} from '../../src/domain/catalogue.ts';
import { measuredBeside } from '../../src/domain/measured-beside.ts';
import { permalinks } from '../../src/domain/permalink.ts';
import { type Site, siteOf } from '../../src/domain/site.ts';
import { articleCard } from '../../src/sharing/cards/article-card.ts';
import type { ArticleCard, ChartCard, ClaimCard } from '../../src/sharing/cards/card.ts';
import { chartCard } from '../../src/sharing/cards/chart-card.ts';
import { type ChartPicture, chartPicture } from '../../src/sharing/cards/chart-picture.ts';
import { claimCard } from '../../src/sharing/cards/claim-card.ts';
import { words } from '../../src/words.ts';
import { catalogueOf, type Content } from '../support/catalogue.ts';
import { projectRoot } from '../support/project.ts';

/** A site of a catalogue, as the build makes it. */
export const siteFrom = (catalogue: Catalogue): Site =>
  siteOf(catalogue, { drafts: false, to: permalinks('/') });

/** A site about ores. */
export const oreSite = (content: Content): Site => siteFrom(catalogueOf(content));

/** The site of this repository’s content. */
export const ownSite = (): Site =>
  siteFrom(assembleCatalogue(readContent(join(projectRoot, 'content')).entries));

/** The rows of a chart, made as the catalogue makes them. */
export const trackRows = (site: Site, chart: Chart): TrackChart =>
  trackChartOf(chart, site.articleOf(chart), site, words);

/** The card of a claim, made as the catalogue makes it. */
export const cardOfClaim = (site: Site, claim: Claim): ClaimCard =>
  claimCard(claim, site, {
    beside: site.figuresOf(claim).flatMap((stated) => {
      const measured = measuredBeside(stated, claim, site);
      const article = site.articleOf(claim);
      return measured.length === 0 ? [] : [besideRow(stated, measured, article, site, words)];
    }),
    charts: site.chartsOf(claim).about.map((chart) => trackRows(site, chart)),
  });

/** The card of a chart, made as the catalogue makes it. */
export const cardOfChart = (site: Site, chart: Chart): ChartCard =>
  chartCard(chart, trackRows(site, chart), site);

/** The card of an article, made as the catalogue makes it. */
export const cardOfArticle = (site: Site, article: Article): ArticleCard => {
  const chart = site.charts.byId.get(article.leadChart ?? '');
  return articleCard(article, chart && { chart, rows: trackRows(site, chart) }, site);
};

/** A chart as the picture that is passed on, made as the catalogue makes it. */
export const pictureOfChart = (site: Site, chart: Chart): ChartPicture =>
  chartPicture(chart, trackRows(site, chart), site, `https://ores.news/charts/${chart.id}/`);

/** The card of the first claim of a site about ores. */
export const firstCard = (content: Content): ClaimCard => {
  const site = oreSite(content);
  const [claim] = site.claims.all;
  if (claim === undefined) throw new Error('The content has no claim.');
  return cardOfClaim(site, claim);
};
