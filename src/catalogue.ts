import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CollectionEntry, getCollection, getEntry, render } from 'astro:content';
import { AstroError } from 'astro/errors';
import { besideRow, trackChartOf } from './charts/chart-rows.ts';
import type { TrackRow } from './charts/track-chart.ts';
import { checkCatalogue } from './checks/check-catalogue.ts';
import { reportOf } from './checks/report.ts';
import {
  type Article,
  assembleCatalogue,
  type Catalogue,
  type Chart,
  type Claim,
  type Figure,
  type HistoricEvent,
  type Source,
  type StatedFigure,
  type Term,
} from './domain/catalogue.ts';
import { figuresOfChart } from './domain/chart-figures.ts';
import type { Evidence } from './domain/evidence.ts';
import type { MeasurementRevision } from './domain/figure.ts';
import { formatQuantity, machineNumber } from './domain/format-quantity.ts';
import { isCertainlyAfter } from './domain/moment.ts';
import { permalinks } from './domain/permalink.ts';
import { proseQuantity } from './domain/prose-quantity.ts';
import type { Settings } from './domain/settings.ts';
import { renderProse } from './markdown/render-prose.ts';
import { readDigest } from './markdown/stored-digest.ts';
import { readSeriesTable } from './series/series-table.ts';
import { words } from './words.ts';

/** What cites a source. */
export interface Citations {
  readonly claims: readonly { readonly claim: Claim; readonly evidence: readonly Evidence[] }[];
  readonly events: readonly HistoricEvent[];
  readonly terms: readonly Term[];
  /** The figures it gives, and those derived first of all from it. */
  readonly figures: readonly Figure[];
}

/** A change of a measurement, and the figure that changed. */
export interface FigureRevision extends MeasurementRevision {
  readonly figure: Figure;
}

/** What pages are made of: the catalogue without a fault in it, its published claims, and the settings. */
export interface Site extends Catalogue {
  readonly settings: Settings;
  /** Claims to show, in order; in preview drafts too. */
  readonly claimsOf: (article: Article) => readonly Claim[];
  /** The figures that a claim states. */
  readonly figuresOf: (claim: Claim) => readonly StatedFigure[];
  /** The article, while there is just one. */
  readonly onlyArticle: Article | undefined;
  readonly articleOf: (thing: Claim | Chart) => Article;
  readonly sourceOf: (id: string) => Source;
  /** The published claim that states a figure. */
  readonly claimOf: (figure: string) => Claim | undefined;
  /** The charts that stand on the claim's page, and those that draw one of its stated figures. */
  readonly chartsOf: (claim: Claim) => {
    readonly whole: readonly Chart[];
    readonly others: readonly Chart[];
  };
  /** The claims that rest on most of the same sources, at most four. */
  readonly relatedTo: (claim: Claim) => readonly Claim[];
  readonly citationsOf: (source: Source) => Citations;
  /** Where a figure comes from: the page of the claim that states it, or its place on its source's page. */
  readonly originOf: (figure: string) => string;
  /** Every change of a measurement since it was published, with the figure that changed. */
  readonly measurementRevisions: readonly FigureRevision[];
  /** Those of figures that a claim's evidence shows or is computed from. */
  readonly measurementRevisionsOf: (claim: Claim) => readonly FigureRevision[];
  /** Whether a source was certainly published after an article. */
  readonly isLater: (source: Source, article: Article) => boolean;
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
    // What the command line sets, such as --site, counts over the entry.
    settings: { ...settings.data, site: import.meta.env.SITE },
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

const groupBy = <Thing, Key>(pairs: readonly (readonly [Key, Thing])[]): Map<Key, Thing[]> => {
  const groups = new Map<Key, Thing[]>();
  for (const [key, thing] of pairs) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [thing]);
    else if (!group.includes(thing)) group.push(thing);
  }
  return groups;
};

/** The claims that share most sources with each claim, the nearest first. */
const relations = (claims: readonly Claim[], bySource: ReadonlyMap<string, readonly Claim[]>) => {
  const order = new Map(claims.map((claim, index) => [claim, index]));
  return (claim: Claim): Claim[] => {
    const shared = new Map<Claim, number>();
    for (const source of new Set(claim.evidence.map((piece) => piece.source))) {
      for (const other of bySource.get(source) ?? []) {
        if (other !== claim) shared.set(other, (shared.get(other) ?? 0) + 1);
      }
    }
    return [...shared]
      .sort(([a, most], [b, more]) => more - most || (order.get(a) ?? 0) - (order.get(b) ?? 0))
      .slice(0, 4)
      .map(([other]) => other);
  };
};

const openSite = async (): Promise<Site> => {
  const catalogue = await readCatalogue();
  assertSound(catalogue);
  const { figures, charts, sources, events, terms } = catalogue;
  const to = permalinks(import.meta.env.BASE_URL);
  const shown = catalogue.claims.all.filter(({ draft }) => import.meta.env.DEV || !draft);
  const byArticle = Map.groupBy(shown, ({ article }) => article);
  const ownerOf = new Map(shown.flatMap((claim) => claim.figures.map((id) => [id, claim])));
  const chartsWith = groupBy(
    charts.all.flatMap((chart) => figuresOfChart(chart).map((id) => [id, chart] as const)),
  );
  const chartsOn = groupBy(
    charts.all.flatMap((chart) => chart.claims.map((id) => [id, chart] as const)),
  );
  const citing = groupBy(
    shown.flatMap((claim) => claim.evidence.map(({ source }) => [source, claim] as const)),
  );
  const figuresFrom = groupBy(
    figures.all.flatMap((figure) => figure.sources.slice(0, 1).map((id) => [id, figure] as const)),
  );
  const eventsOf = groupBy(
    events.all.flatMap((event) => event.sources.map((id) => [id, event] as const)),
  );
  const measurementRevisions: FigureRevision[] = [
    ...figures.all.flatMap((figure) =>
      figure.basis === 'measured'
        ? figure.data.revisions.map((revision) => ({ ...revision, figure }))
        : [],
    ),
    ...catalogue.series.all.flatMap(({ revisions }) =>
      revisions.map((revision) => ({
        ...revision,
        figure: known(figures.byId.get(revision.figure), revision.figure),
      })),
    ),
  ];
  const termsOf = groupBy(terms.all.map((term) => [term.source, term] as const));
  return {
    ...catalogue,
    claims: { all: shown, byId: new Map(shown.map((claim) => [claim.id, claim])) },
    settings: known(catalogue.settings, 'settings'),
    claimsOf: ({ id }) => byArticle.get(id) ?? [],
    onlyArticle: catalogue.articles.all.length === 1 ? catalogue.articles.all[0] : undefined,
    figuresOf: ({ figures: ids }) =>
      ids.flatMap((id) => {
        const figure = known(figures.byId.get(id), id);
        return figure.basis === 'stated' ? [figure] : [];
      }),
    articleOf: ({ article }) => known(catalogue.articles.byId.get(article), article),
    sourceOf: (id) => known(sources.byId.get(id), id),
    claimOf: (figure) => ownerOf.get(figure),
    chartsOf: ({ id, figures: ids }) => {
      const whole = chartsOn.get(id) ?? [];
      const drawn = new Set(ids.flatMap((figure) => chartsWith.get(figure) ?? []));
      return { whole, others: [...drawn].filter((chart) => !whole.includes(chart)) };
    },
    relatedTo: relations(shown, citing),
    citationsOf: ({ id }) => ({
      claims: (citing.get(id) ?? []).map((claim) => ({
        claim,
        evidence: claim.evidence.filter(({ source }) => source === id),
      })),
      events: eventsOf.get(id) ?? [],
      terms: termsOf.get(id) ?? [],
      figures: figuresFrom.get(id) ?? [],
    }),
    originOf: (id) => {
      const [source] = figures.byId.get(id)?.sources ?? [];
      if (source !== undefined) return to.figure(source, id);
      const claim = ownerOf.get(id);
      return claim === undefined ? to.home : to.claim(claim.id);
    },
    measurementRevisions,
    measurementRevisionsOf: ({ evidence }) => {
      const used = new Set<string>();
      const use = (id: string): void => {
        if (used.has(id)) return;
        used.add(id);
        const figure = figures.byId.get(id);
        if (figure?.basis === 'derived') figure.data.inputs.forEach(use);
      };
      for (const piece of evidence) piece.figures.forEach(use);
      return measurementRevisions.filter(({ figure }) => used.has(figure.id));
    },
    isLater: (source, article) => isCertainlyAfter(source.date, article.published.date),
  };
};

let opened: Promise<Site> | undefined;

/** The site's content, read and checked once a build, and anew for each page in preview. */
export const getSite = (): Promise<Site> => {
  if (import.meta.env.DEV) return openSite();
  opened ??= openSite();
  return opened;
};

/** A chart as rows on tracks, in words and numbers. */
export const rowsOf = (site: Site, chart: Chart) =>
  trackChartOf(chart, site.articleOf(chart), site, words);

/** A share that a claim states with what was measured beside it: as a chart of shares sets it, or else its evidence of the same stage and place; undefined where nothing was. */
export const besideOf = (site: Site, claim: Claim, stated: Figure): TrackRow | undefined => {
  const row = site.charts.all
    .flatMap((chart) => (chart.type === 'shares' ? chart.rows : []))
    .find((drawn) => drawn.stated === stated.id);
  const ids = row?.measured ?? [...new Set(claim.evidence.flatMap(({ figures }) => figures))];
  const measured = ids
    .flatMap((id) => site.figures.byId.get(id) ?? [])
    .filter(({ unit }) => unit === 'percent')
    .filter(
      ({ stage, geography }) =>
        row !== undefined || (stage === stated.stage && geography === stated.geography),
    );
  return stated.unit !== 'percent' || stated.stage === undefined || measured.length === 0
    ? undefined
    : besideRow(stated, measured, site.articleOf(claim), site, words);
};

/** The chart that opens an article, with its rows. */
export const leadOf = (site: Site, { leadChart }: Article) => {
  const chart = leadChart === undefined ? undefined : site.charts.byId.get(leadChart);
  return chart && { chart, rows: rowsOf(site, chart) };
};

/** The body of an entry of ours as HTML, its references filled from the catalogue; empty where there is none. */
export const bodyOf = (site: Site, { body }: { readonly body: string }): string => {
  if (body.trim() === '') return '';
  const to = permalinks(import.meta.env.BASE_URL);
  return renderProse(body, {
    figure: (id) => {
      const quantity = proseQuantity(known(site.figures.byId.get(id), id));
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

/** The text of the About page: the body of content/settings.md, rendered. */
export const renderAbout = async () => render(await readSettings());
