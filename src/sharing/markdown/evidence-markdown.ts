import type { BlockContent } from 'mdast';
import type { Article, Claim, Figure, Source } from '../../domain/catalogue.ts';
import { type Evidence, stances } from '../../domain/evidence.ts';
import { formatQuantity } from '../../domain/format-quantity.ts';
import { standingOf } from '../../domain/finding.ts';
import { caveatsOfFigure, repeatedCaveats } from '../../domain/repeated-caveats.ts';
import { sayDate, words } from '../../words.ts';
import { heading, link, list, paragraph, quotation, strong } from './markdown-text.ts';
import type { PublicSite } from '../public-site.ts';

const computation = (figure: Figure, { site }: PublicSite): string | undefined => {
  if (figure.basis !== 'derived') return undefined;
  const { inputs, operation, divisor } = figure.data;
  const parts = inputs.flatMap((id) => {
    const input = site.figures.byId.get(id);
    return input === undefined ? [] : [formatQuantity(input, words.quantity)];
  });
  return words.figure.derived(parts, operation, divisor?.toString());
};

const figureLine = (figure: Figure, open: PublicSite): BlockContent => {
  const measured = figure.basis === 'measured' ? figure.data : undefined;
  const facts = [
    figure.measure,
    figure.geography,
    figure.period ?? words.figure.notStated,
    measured?.status === 'estimated' ? words.statuses.estimated : undefined,
    measured?.counted,
    figure.place?.weak === true ? words.figure.weak : undefined,
    computation(figure, open),
  ].filter((fact) => fact !== undefined);
  return paragraph(strong(formatQuantity(figure, words.quantity)), `: ${facts.join('; ')}`);
};

const sourceLine = (
  source: Source,
  locator: string | undefined,
  later: boolean,
  { to, at }: PublicSite,
): BlockContent => {
  const details = [
    locator,
    sayDate(source.date),
    source.revised && `${words.source.revised} ${sayDate(source.revised)}`,
    later ? words.source.later : undefined,
  ].filter((detail) => detail !== undefined);
  return paragraph(
    `${words.source.attribution(source)}, `,
    link(source.title, source.url),
    `, ${details.join(', ')}. `,
    link(words.source.howSeen(source), at(to.source(source.id))),
    '.',
  );
};

const figuresOf = (piece: Evidence, { site }: PublicSite): Figure[] =>
  piece.figures.flatMap((id) => site.figures.byId.get(id) ?? []);

const pieceBlocks = (
  piece: Evidence,
  article: Article,
  shared: readonly string[],
  open: PublicSite,
): BlockContent[] => {
  const { site, say } = open;
  const source = site.sourceOf(piece.source);
  const figures = figuresOf(piece, open);
  const caveats = new Set(
    figures.flatMap(caveatsOfFigure).filter((said) => !shared.includes(said)),
  );
  return [
    sourceLine(source, piece.locator, site.isLater(source, article), open),
    ...figures.map((figure) => figureLine(figure, open)),
    ...(piece.note === undefined ? [] : [paragraph(say(piece.note))]),
    ...(piece.excerpt === undefined
      ? []
      : [
          quotation(
            paragraph(piece.excerpt),
            ...(piece.speaker === undefined ? [] : [paragraph(`— ${piece.speaker}`)]),
          ),
        ]),
    ...(caveats.size === 0 ? [] : [paragraph([...caveats].map(say).join(' '))]),
  ];
};

/** What sources say about a claim: for it, qualifying it and against it, each piece under its source. */
export const evidenceMarkdown = (
  claim: Claim,
  article: Article,
  open: PublicSite,
): BlockContent[] => {
  if (claim.evidence.length === 0) {
    return [paragraph(words.claim.noEvidence(claim.figures.length))];
  }
  const shared = repeatedCaveats(claim.evidence.map((piece) => figuresOf(piece, open)));
  // As on the page: where the claim is contradicted, what contradicts it first.
  const order = standingOf(claim.findings) === 'contradicted' ? stances.toReversed() : stances;
  const sides = order.flatMap((stance) => {
    const pieces = claim.evidence.filter((piece) => piece.stance === stance);
    return pieces.length === 0
      ? []
      : [
          heading(3, words.stances[stance]),
          list(pieces.map((piece) => pieceBlocks(piece, article, shared, open))),
        ];
  });
  return shared.length === 0
    ? sides
    : [paragraph(`${words.claim.computed} ${shared.map(open.say).join(' ')}`), ...sides];
};
