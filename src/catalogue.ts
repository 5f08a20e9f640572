import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CollectionEntry, getCollection, getEntry, render } from 'astro:content';
import { AstroError } from 'astro/errors';
import { type ShareRow, shareRows } from './charts/share-rows.ts';
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
import { formatDay } from './domain/moment.ts';
import type { Settings } from './domain/settings.ts';
import { readDigest } from './markdown/stored-digest.ts';
import { words } from './words.ts';

/** What pages are made of: the catalogue without a fault in it, its published claims, and the settings. */
export interface Site extends Catalogue {
  readonly settings: Settings;
  /** Claims to show, in order; in preview drafts too. */
  readonly claimsOf: (article: Article) => readonly Claim[];
  readonly figuresOf: (claim: Claim) => readonly Figure[];
  /** The article, while there is just one. */
  readonly onlyArticle: Article | undefined;
  readonly articleOf: (thing: Claim | Chart) => Article;
  /** The published claim that states a figure. */
  readonly claimOf: (figure: string) => Claim | undefined;
  /** The charts that draw one of the claim's figures. */
  readonly chartsOf: (claim: Claim) => readonly Chart[];
}

const known = <Thing>(thing: Thing | undefined, id: string): Thing => {
  if (thing === undefined) throw new AstroError(`"${id}" is not in the catalogue.`);
  return thing;
};

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

const plainEntry = <Data>({ id, data, body }: { id: string; data: Data; body?: string }) => ({
  path: id,
  data,
  body: body ?? '',
});

const readCatalogue = async (): Promise<Catalogue> => {
  const [settings, articles, claims, figures, charts] = await Promise.all([
    readSettings(),
    getCollection('articles'),
    getCollection('claims'),
    getCollection('figures'),
    getCollection('charts'),
  ]);
  return assembleCatalogue({
    // What the command line sets, such as --site, counts over the entry.
    settings: { ...settings.data, site: import.meta.env.SITE },
    articles: articles.map((entry) => ({
      ...plainEntry(entry),
      digest: readDigest(entry.body ?? ''),
    })),
    claims: claims.map(plainEntry),
    figures: figures.map(plainEntry),
    charts: charts.map(plainEntry),
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
  const shown = catalogue.claims.all.filter(({ draft }) => import.meta.env.DEV || !draft);
  const byArticle = Map.groupBy(shown, ({ article }) => article);
  const ownerOf = new Map(shown.flatMap((claim) => claim.figures.map((id) => [id, claim])));
  const chartsBy = Map.groupBy(
    catalogue.charts.all.flatMap((chart) => chart.rows.map(({ stated }) => ({ stated, chart }))),
    ({ stated }) => stated,
  );
  return {
    ...catalogue,
    claims: { all: shown, byId: new Map(shown.map((claim) => [claim.id, claim])) },
    settings: known(catalogue.settings, 'settings'),
    claimsOf: ({ id }) => byArticle.get(id) ?? [],
    onlyArticle: catalogue.articles.all.length === 1 ? catalogue.articles.all[0] : undefined,
    figuresOf: ({ figures }) => figures.map((id) => known(catalogue.figures.byId.get(id), id)),
    articleOf: ({ article }) => known(catalogue.articles.byId.get(article), article),
    claimOf: (figure) => ownerOf.get(figure),
    chartsOf: ({ figures }) => [
      ...new Set(figures.flatMap((id) => (chartsBy.get(id) ?? []).map(({ chart }) => chart))),
    ],
  };
};

let opened: Promise<Site> | undefined;

/** The site's content, read and checked once a build, and anew for each page in preview. */
export const getSite = (): Promise<Site> => {
  if (import.meta.env.DEV) return openSite();
  opened ??= openSite();
  return opened;
};

/** The rows of a chart, in words and numbers. */
export const rowsOf = (site: Site, chart: Chart): ShareRow[] => {
  const { publisher, published } = site.articleOf(chart);
  const day = formatDay(published.date, words.quantity.locale);
  return shareRows(
    chart,
    { figure: (id) => site.figures.byId.get(id), claimOf: site.claimOf },
    { ...words, note: (value) => words.chart.note(value, publisher, day) },
  );
};

/** The chart that opens an article, with its rows. */
export const leadOf = (site: Site, { leadChart }: Article) => {
  const chart = leadChart === undefined ? undefined : site.charts.byId.get(leadChart);
  return chart && { chart, rows: rowsOf(site, chart) };
};

/** The text of the About page: the body of content/settings.md, rendered. */
export const renderAbout = async () => render(await readSettings());
