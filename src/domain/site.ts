import type {
  Article,
  Catalogue,
  Chart,
  Claim,
  Figure,
  Source,
  StatedFigure,
} from './catalogue.ts';
import { alongsideIn } from './charts-alongside.ts';
import { figuresOfChart } from './chart-figures.ts';
import { type Citations, citationsIn } from './citations.ts';
import type { ClaimExtra } from './claim-extra.ts';
import { type FigureRevision, figureRevisions, revisionsAmong } from './figure-revisions.ts';
import { groupBy } from './group-by.ts';
import { measuredBesideIn } from './measured-beside.ts';
import { isCertainlyAfter } from './moment.ts';
import type { Permalinks } from './permalink.ts';
import { relatedAmong } from './related-claims.ts';
import { isWithdrawn } from './revision.ts';
import type { Settings } from './settings.ts';

/** What pages are made of: the catalogue without a fault in it, its published claims, and the settings. */
export interface Site extends Catalogue {
  readonly settings: Settings;
  /** Whether each claim has such files beside its page. */
  readonly offers: (extra: ClaimExtra) => boolean;
  /** The addresses of its pages and files. */
  readonly to: Permalinks;
  /** The claims that are no drafts, in their order. */
  readonly published: readonly Claim[];
  /** The place of a claim among the published claims of its article, counted from 1; 0 of a draft. */
  readonly positionOf: (claim: Claim) => number;
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
  /** The charts about the claim, and others that draw one of its stated figures. */
  readonly chartsOf: (claim: Claim) => {
    readonly about: readonly Chart[];
    readonly others: readonly Chart[];
  };
  /** The charts of the series that charts on a page draw or take a figure from, without those charts. */
  readonly chartsAlongside: (onPage: readonly Chart[]) => readonly Chart[];
  /** What was measured beside a share that the claim states. */
  readonly measuredBeside: (stated: Figure, claim: Claim) => readonly Figure[];
  /** The claims that rest on most of the same sources, at most four; none that was withdrawn. */
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

/** A thing that the checks have made sure of. */
const known = <Thing>(thing: Thing | undefined, id: string): Thing => {
  if (thing === undefined) throw new Error(`"${id}" is not in the catalogue.`);
  return thing;
};

/** Joins a sound catalogue for its pages, in one pass over what cites, draws and states; drafts are left out unless they are to be seen. */
export const siteOf = (
  catalogue: Catalogue,
  { drafts, to }: { readonly drafts: boolean; readonly to: Permalinks },
): Site => {
  const { articles, figures, charts, sources } = catalogue;
  const settings = known(catalogue.settings, 'settings');
  const shown = catalogue.claims.all.filter(({ draft }) => drafts || !draft);
  const published = catalogue.claims.all.filter(({ draft }) => !draft);
  const positions = new Map(
    [...Map.groupBy(published, ({ article }) => article).values()].flatMap((siblings) =>
      siblings.map((claim, index) => [claim, index + 1] as const),
    ),
  );
  const byArticle = Map.groupBy(shown, ({ article }) => article);
  const ownerOf = new Map(shown.flatMap((claim) => claim.figures.map((id) => [id, claim])));
  const drawing = groupBy(
    charts.all.flatMap((chart) => figuresOfChart(chart).map((id) => [id, chart] as const)),
  );
  const concerning = groupBy(
    charts.all.flatMap((chart) => chart.claims.map((id) => [id, chart] as const)),
  );
  const measurementRevisions = figureRevisions(catalogue);
  return {
    ...catalogue,
    claims: { all: shown, byId: new Map(shown.map((claim) => [claim.id, claim])) },
    settings,
    offers: (extra) => settings.leaveOut?.includes(extra) !== true,
    to,
    published,
    positionOf: (claim) => positions.get(claim) ?? 0,
    claimsOf: ({ id }) => byArticle.get(id) ?? [],
    onlyArticle: articles.all.length === 1 ? articles.all[0] : undefined,
    figuresOf: ({ figures: ids }) =>
      ids.flatMap((id) => {
        const figure = known(figures.byId.get(id), id);
        return figure.basis === 'stated' ? [figure] : [];
      }),
    articleOf: ({ article }) => known(articles.byId.get(article), article),
    sourceOf: (id) => known(sources.byId.get(id), id),
    claimOf: (figure) => ownerOf.get(figure),
    chartsOf: ({ id, figures: ids }) => {
      const about = concerning.get(id) ?? [];
      const drawn = new Set(ids.flatMap((figure) => drawing.get(figure) ?? []));
      return { about, others: [...drawn].filter((chart) => !about.includes(chart)) };
    },
    chartsAlongside: alongsideIn(catalogue),
    measuredBeside: measuredBesideIn(catalogue),
    relatedTo: relatedAmong(shown.filter(({ revisions }) => !isWithdrawn(revisions))),
    citationsOf: citationsIn(shown, catalogue),
    originOf: (id) => {
      const [source] = figures.byId.get(id)?.sources ?? [];
      if (source !== undefined) return to.figure(source, id);
      return to.claim(known(ownerOf.get(id), id).id);
    },
    measurementRevisions,
    measurementRevisionsOf: revisionsAmong(measurementRevisions, catalogue),
    isLater: (source, article) => isCertainlyAfter(source.date, article.published.date),
  };
};
