import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { AstroError } from 'astro/errors';
import { checkCatalogue } from './checks/check-catalogue.ts';
import { readLedger } from './checks/read-ledger.ts';
import { reportOf } from './checks/report.ts';
import { unsound } from './checks/unsound.ts';
import { assembleCatalogue, type Catalogue } from './domain/catalogue.ts';
import { formatQuantity, machineNumber } from './domain/format-quantity.ts';
import { permalinks } from './domain/permalink.ts';
import type { Ledger } from './domain/permalink-ledger.ts';
import { proseQuantity } from './domain/prose-quantity.ts';
import { type Site, siteOf } from './domain/site.ts';
import { renderProse } from './markdown/render-prose.ts';
import { readDigest } from './markdown/stored-digest.ts';
import { readableSite } from './reads/reading.ts';
import { readSeriesTable } from './series/series-table.ts';
import { type PublicSite, publicSite } from './sharing/public-site.ts';
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

/** What was published, read anew each time. */
const readPublished = (): Ledger | undefined => {
  const file = join('content', 'permalinks.json');
  if (!existsSync(file)) return undefined;
  const reading = readLedger(readFileSync(file, 'utf8'));
  if ('ledger' in reading) return reading.ledger;
  throw new AstroError(`${file}:${reading.line}: ${reading.fault} — ${reading.remedy}`);
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
    // What the command line sets, such as --site, counts over the entry.
    settings: { ...settings.data, site: import.meta.env.SITE },
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
    ledger: readPublished(),
  });
};

const assertSound = (catalogue: Catalogue): void => {
  const { errors } = reportOf(checkCatalogue(catalogue), (file) =>
    readFileSync(join('content', file), 'utf8'),
  );
  if (errors.length === 0) return;
  const { message, hint } = unsound(errors);
  throw new AstroError(message, hint);
};

const openSite = async (): Promise<Site> => {
  const catalogue = await readCatalogue();
  // A build has its content checked as a whole before it renders.
  if (import.meta.env.DEV) assertSound(catalogue);
  const site = siteOf(catalogue, {
    drafts: import.meta.env.DEV,
    to: permalinks(import.meta.env.BASE_URL),
  });
  return import.meta.env.DEV ? site : readableSite(site);
};

let opened: Promise<Site> | undefined;

/** The site's content, read and checked once a build, and anew for each page in preview. */
export const getSite = (): Promise<Site> => {
  if (import.meta.env.DEV) return openSite();
  opened ??= openSite();
  return opened;
};

/** What is told to programs: the site without its drafts. */
export const getPublicSite = async (): Promise<PublicSite> => publicSite(await getSite());

/** The body of an entry of ours as HTML, its references filled from the catalogue; empty where there is none. */
export const bodyOf = (site: Site, { body }: { readonly body: string }): string => {
  if (body.trim() === '') return '';
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
    term: site.to.term,
    base: import.meta.env.BASE_URL,
  });
};
