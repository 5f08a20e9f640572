import type { Article, Claim } from '../../domain/catalogue.ts';
import type { Evidence } from '../../domain/evidence.ts';
import { standingOf } from '../../domain/finding.ts';
import { isWithdrawn } from '../../domain/revision.ts';
import { words } from '../../words.ts';
import { type ClaimRecord, recordVersion } from './claim-record.ts';
import { evidenceFigureRecord, statedFigureRecord } from './figure-record.ts';
import type { PublicSite } from '../public-site.ts';
import { sourceRecord } from './source-record.ts';

type EvidenceRecord = ClaimRecord['evidence'][number];

const articleRecord = (article: Article, { to, at }: PublicSite): ClaimRecord['article'] => ({
  id: article.id,
  url: at(to.article(article.id)),
  title: article.title,
  language: article.language,
  translatedTitle: article.translatedTitle,
  publisher: article.publisher,
  published: { ...article.published },
  address: article.url,
});

const evidenceRecord = (piece: Evidence, article: Article, open: PublicSite): EvidenceRecord => {
  const { site, say } = open;
  const source = site.sourceOf(piece.source);
  return {
    stance: piece.stance,
    source: sourceRecord(source, open),
    figures: piece.figures.flatMap((id) => {
      const figure = site.figures.byId.get(id);
      return (figure && evidenceFigureRecord(figure, open)) ?? [];
    }),
    excerpt: piece.excerpt,
    speaker: piece.speaker,
    locator: piece.locator,
    note: piece.note === undefined ? undefined : say(piece.note),
    publishedAfterArticle: site.isLater(source, article) || undefined,
  };
};

/** Where a claim's quote stands in its digest: the heading of its section, and the paragraphs of the original. */
export const placeInDigest = (
  { place }: Claim,
  { digest }: Article,
): { readonly section: string | undefined; readonly paragraphs: readonly number[] } => {
  const section = place && digest.sections[place.section];
  const statement = place && section?.statements[place.statement];
  // What stands before any heading is in a section without one.
  const heading = section?.heading === '' ? undefined : section?.heading;
  return { section: heading, paragraphs: statement?.paragraphs ?? [] };
};

/** A published claim as data, whole. */
export const recordOfClaim = (claim: Claim, open: PublicSite): ClaimRecord => {
  const { site, to, at, say } = open;
  const { settings } = site;
  const article = site.articleOf(claim);
  const url = at(to.claim(claim.id));
  const { section, paragraphs } = placeInDigest(claim, article);
  const withReason = <Reasoned extends { readonly reason: string }>(thing: Reasoned): Reasoned => ({
    ...thing,
    reason: say(thing.reason),
  });
  return {
    $schema: at(to.recordSchema('claim')),
    version: recordVersion,
    id: claim.id,
    url,
    article: articleRecord(article, open),
    kind: claim.kind,
    quote: claim.quote,
    quoteLanguage: article.digestLanguage,
    restatement: claim.restatement === undefined ? undefined : say(claim.restatement),
    section,
    paragraphs: [...paragraphs],
    position: open.positionOf(claim),
    standing: standingOf(claim.findings),
    withdrawn: isWithdrawn(claim.revisions),
    findings: claim.findings.map((finding) => ({
      ...withReason(finding),
      about: say(finding.about),
    })),
    figures: site.figuresOf(claim).map(statedFigureRecord),
    evidence: claim.evidence.map((piece) => evidenceRecord(piece, article, open)),
    revisions: claim.revisions.map(withReason),
    measurementRevisions: site
      .measurementRevisionsOf(claim)
      .map(({ figure, date, former, reason }) => ({
        figure: figure.id,
        date,
        former,
        reason: say(reason),
      })),
    related: site
      .relatedTo(claim)
      .filter(({ draft }) => !draft)
      .map(({ id }) => id),
    licence: settings.licence,
    provenance: {
      site: settings.title,
      publisher: settings.publisher,
      page: url,
      quoted: words.data.quoted(article.publisher),
    },
  };
};
