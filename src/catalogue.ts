import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { AstroError } from 'astro/errors';
import { besideRow, trackChartOf } from './charts/chart-rows.ts';
import { rowsOfTracks, type TrackRow } from './charts/track-chart.ts';
import { checkCatalogue } from './checks/check-catalogue.ts';
import { reportOf } from './checks/report.ts';
import {
  type Article,
  assembleCatalogue,
  type Catalogue,
  type Chart,
  type Claim,
  type Figure,
} from './domain/catalogue.ts';
import { formatQuantity, machineNumber } from './domain/format-quantity.ts';
import { measuredBeside } from './domain/measured-beside.ts';
import { permalinks } from './domain/permalink.ts';
import { proseQuantity } from './domain/prose-quantity.ts';
import { settingsSchema } from './domain/settings.ts';
import { type Site, siteOf } from './domain/site.ts';
import { absolute } from './sharing/absolute.ts';
import { chartHeight, claimHeight, type Framed } from './sharing/embeds/embed-code.ts';
import { tellClaim } from './sharing/told-claim.ts';
import { renderProse } from './markdown/render-prose.ts';
import { readDigest } from './markdown/stored-digest.ts';
import { readSeriesTable } from './series/series-table.ts';
import { type PublicSite, publicSite } from './sharing/public-site.ts';
import { articleCard } from './sharing/cards/article-card.ts';
import type { ArticleCard, Card, ChartCard, ClaimCard } from './sharing/cards/card.ts';
import { chartCard } from './sharing/cards/chart-card.ts';
import { type ChartPicture, chartPicture } from './sharing/cards/chart-picture.ts';
import { claimCard } from './sharing/cards/claim-card.ts';
import { cardFile } from './sharing/drawing/card-file.ts';
import { siteCard } from './sharing/cards/site-card.ts';
import { words } from './words.ts';

const readSettings = async (): Promise<CollectionEntry<'settings'>> => {
  const entry = await getEntry('settings', 'settings');
  if (entry === undefined) {
    throw new AstroError(
      'content/settings.md is missing.',
      'Write it: content/README.md lists its fields.',
    );
  }
  return entry;
};

/** What the command line sets, such as --site, counts over the entry, and is held to the same. */
const readSite = (): string => {
  const site = settingsSchema.shape.site.safeParse(import.meta.env.SITE);
  if (site.success) return site.data;
  throw new AstroError(
    `--site: ${site.error.issues.map(({ message }) => message).join('; ')}.`,
    'Name an origin, such as https://news.example; the path goes into --base.',
  );
};

const plainEntry = <Data>({ id, data, body }: { id: string; data: Data; body?: string }) => ({
  path: id,
  data,
  body: body ?? '',
});

/** The cells of a series, read anew each time; what is wrong with its table `npm run check` says before. */
const readCells = (path: string) => {
  const file = join('content', 'series', `${path}.csv`);
  if (!existsSync(file))
    throw new AstroError(`${file} is missing.`, 'A series has a table beside its entry.');
  const { cells, faults } = readSeriesTable(readFileSync(file, 'utf8'));
  const [first] = faults;
  if (first !== undefined) {
    throw new AstroError(`${file}:${first.line}: ${first.fault} — ${first.remedy}`);
  }
  return cells;
};

const readCatalogue = async (): Promise<Catalogue> => {
  const [settings, articles, claims, figures, series, sources, charts, events, terms] =
    await Promise.all([
      readSettings(),
      getCollection('articles'),
      getCollection('claims'),
      getCollection('figures'),
      getCollection('series'),
      getCollection('sources'),
      getCollection('charts'),
      getCollection('events'),
      getCollection('terms'),
    ]);
  return assembleCatalogue({
    settings: { ...settings.data, site: readSite() },
    about: settings.body ?? '',
    articles: articles.map((entry) => ({
      ...plainEntry(entry),
      digest: readDigest(entry.body ?? ''),
    })),
    claims: claims.map(plainEntry),
    figures: figures.map(plainEntry),
    series: series.map((entry) => ({ ...plainEntry(entry), cells: readCells(entry.id) })),
    sources: sources.map(plainEntry),
    charts: charts.map(plainEntry),
    events: events.map(plainEntry),
    terms: terms.map(plainEntry),
  });
};

const assertSound = (catalogue: Catalogue): void => {
  const { errors } = reportOf(checkCatalogue(catalogue), (file) =>
    readFileSync(join('content', file), 'utf8'),
  );
  if (errors.length === 0) return;
  throw new AstroError(
    `The content has ${errors.length === 1 ? 'an error' : `${errors.length} errors`}:\n${errors.join('\n')}`,
    'npm run check lists them, and warnings, without a build.',
  );
};

const openSite = async (): Promise<Site> => {
  const catalogue = await readCatalogue();
  assertSound(catalogue);
  return siteOf(catalogue, {
    drafts: import.meta.env.DEV,
    to: permalinks(import.meta.env.BASE_URL),
  });
};

let opened: Promise<Site> | undefined;

/** The site's content, read and checked once a build, and anew for each page in preview. */
export const getSite = (): Promise<Site> => {
  if (import.meta.env.DEV) return openSite();
  opened ??= openSite();
  return opened;
};

let published: Promise<PublicSite> | undefined;

const openPublicSite = async (): Promise<PublicSite> =>
  publicSite(await getSite(), import.meta.env.BASE_URL);

/** What is told to programs: the site without its drafts, as long as that one lasts. */
export const getPublicSite = (): Promise<PublicSite> => {
  if (import.meta.env.DEV) return openPublicSite();
  published ??= openPublicSite();
  return published;
};

/** A chart as rows on tracks, in words and numbers. */
export const rowsOf = (site: Site, chart: Chart) =>
  trackChartOf(chart, site.articleOf(chart), site, words);

/** A share that a claim states with what was measured beside it; undefined where nothing was. */
export const besideOf = (site: Site, claim: Claim, stated: Figure): TrackRow | undefined => {
  const measured = measuredBeside(stated, claim, site);
  return measured.length === 0
    ? undefined
    : besideRow(stated, measured, site.articleOf(claim), site, words);
};

/** A claim as it is framed by other pages. */
export const framedClaim = (site: Site, claim: Claim): Framed => {
  const to = permalinks(import.meta.env.BASE_URL);
  const { title, said, say } = tellClaim(claim, site, to);
  return {
    url: absolute(to.embed('claims', claim.id), site.settings.site),
    title,
    height: claimHeight({
      said,
      findings: claim.findings.map(({ about, reason }) => `${say(about)} ${say(reason)}`),
      numbers: site
        .figuresOf(claim)
        .map((figure) => ({ beside: besideOf(site, claim, figure)?.marks.length ?? 0 })),
    }),
  };
};

/** A chart as it is framed by other pages. */
export const framedChart = (site: Site, chart: Chart): Framed => {
  const rows = rowsOf(site, chart);
  return {
    url: absolute(
      permalinks(import.meta.env.BASE_URL).embed('charts', chart.id),
      site.settings.site,
    ),
    title: chart.title,
    height: chartHeight({
      rows: rowsOfTracks(rows),
      readings: rows.readings.map(({ row }) => row),
      caveats: rows.caveats,
    }),
  };
};

/** The chart that opens an article, with its rows. */
export const leadOf = (site: Site, { leadChart }: Article) => {
  const chart = leadChart === undefined ? undefined : site.charts.byId.get(leadChart);
  return chart && { chart, rows: rowsOf(site, chart) };
};

const cards = new WeakMap<Site, Map<string, Card>>();

/** What was made of a site once is not made again for its next page. */
const madeOnce = <Made extends Card>(site: Site, key: string, make: () => Made): Made => {
  const made = cards.get(site) ?? new Map<string, Card>();
  cards.set(site, made);
  const card = made.get(key) ?? make();
  made.set(key, card);
  return card as Made;
};

/** The share card of a published claim. */
export const cardOfClaim = (site: Site, claim: Claim): ClaimCard =>
  madeOnce(site, `claim ${claim.id}`, () =>
    claimCard(claim, site, {
      beside: site.figuresOf(claim).flatMap((figure) => besideOf(site, claim, figure) ?? []),
      charts: site.chartsOf(claim).about.map((chart) => rowsOf(site, chart)),
    }),
  );

/** The share card of a chart. */
export const cardOfChart = (site: Site, chart: Chart): ChartCard =>
  madeOnce(site, `chart ${chart.id}`, () => chartCard(chart, rowsOf(site, chart), site));

/** The share card of an article. */
export const cardOfArticle = (site: Site, article: Article): ArticleCard =>
  madeOnce(site, `article ${article.id}`, () => articleCard(article, leadOf(site, article), site));

/** The share card of the site, for pages that have none of their own. */
export const cardOfSite = (site: Site): Card => madeOnce(site, 'site', () => siteCard(site));

/** The share card of the front page: that of the article while there is just one. */
export const cardOfFront = (site: Site): Card =>
  site.onlyArticle === undefined ? cardOfSite(site) : cardOfArticle(site, site.onlyArticle);

/** Every share card, each once; a draft has none. */
export const cardsOf = (site: Site): Card[] => [
  ...new Set([
    cardOfSite(site),
    ...site.articles.all.map((article) => cardOfArticle(site, article)),
    ...site.charts.all.map((chart) => cardOfChart(site, chart)),
    ...site.claims.all.filter(({ draft }) => !draft).map((claim) => cardOfClaim(site, claim)),
  ]),
];

/** The address of a share card, as a path and as a whole, with what it shows in words; that of the site where a page has none of its own. */
export const cardImage = (site: Site, card: Card = cardOfSite(site)) => {
  const path = permalinks(import.meta.env.BASE_URL).card(cardFile(card));
  return { path, url: absolute(path, site.settings.site), alt: card.alt };
};

/** A chart as a picture that is passed on by itself. */
export const pictureOfChart = (site: Site, chart: Chart): ChartPicture => {
  const path = permalinks(import.meta.env.BASE_URL).chart(chart.id);
  return chartPicture(chart, rowsOf(site, chart), site, new URL(path, site.settings.site).href);
};

/** The body of an entry of ours as HTML, its references filled from the catalogue; empty where there is none. */
export const bodyOf = (site: Site, { body }: { readonly body: string }): string => {
  if (body.trim() === '') return '';
  const to = permalinks(import.meta.env.BASE_URL);
  return renderProse(body, {
    figure: (id) => {
      const figure = site.figures.byId.get(id);
      if (figure === undefined) throw new AstroError(`"${id}" is not in the catalogue.`);
      const quantity = proseQuantity(figure);
      return {
        text: formatQuantity(quantity, words.quantity),
        number: machineNumber(quantity),
        origin: site.originOf(id),
      };
    },
    term: to.term,
    base: import.meta.env.BASE_URL,
  });
};
