import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { besideRow } from '../../charts/chart-rows.ts';
import type { Article, Claim, StatedFigure } from '../../domain/catalogue.ts';
import { formatQuantity } from '../../domain/format-quantity.ts';
import { formatDay } from '../../domain/moment.ts';
import { placeOfQuote } from '../../domain/quote-place.ts';
import { words } from '../../words.ts';
import { bodyMarkdown } from './body-markdown.ts';
import { evidenceMarkdown } from './evidence-markdown.ts';
import { findingLines } from './finding-lines.ts';
import {
  heading,
  link,
  list,
  markdownText,
  paragraph,
  quotation,
  strong,
} from './markdown-text.ts';
import type { PublicSite } from '../public-site.ts';
import { placeInDigest } from '../data/record-of-claim.ts';
import { whatChanged, whatStoodBefore } from '../what-stood-before.ts';

const { twin } = words;
const sayDay = (day: string): string => formatDay(day, words.quantity.locale);

const section = (title: string, blocks: readonly RootContent[]): RootContent[] =>
  blocks.length === 0 ? [] : [heading(2, title), ...blocks];

const quoted = (claim: Claim, article: Article, { to, at }: PublicSite): BlockContent[] => {
  const { section: where, paragraphs } = placeInDigest(claim, article);
  const place = [where, words.claim.paragraphs(paragraphs)].filter((part) => part !== undefined);
  return [
    quotation(paragraph(claim.quote)),
    paragraph(
      `— ${twin.digestOf(article, sayDay(article.published.date))}: `,
      link(article.translatedTitle ?? article.title, at(to.article(article.id))),
      ...(article.translatedTitle === undefined ? [] : [`, ${twin.translationOf(article.title)}`]),
      ` (${place.join('; ')})`,
    ),
  ];
};

/** A number that the article states, as its own, and beside it what others measured. */
const statedNumber = (
  figure: StatedFigure,
  claim: Claim,
  article: Article,
  { site, at }: PublicSite,
): BlockContent[] => {
  const { wording, measure, stage, geography, denominator, period } = figure;
  const facts = [
    `“${wording}”`,
    measure,
    stage && words.stages[stage],
    geography,
    denominator && `${words.claim.denominator.toLowerCase()} ${denominator}`,
    period ?? words.figure.notStated,
  ].filter((fact) => fact !== undefined);
  const measured = site.measuredBeside(figure, claim);
  const [, ...marks] = besideRow(figure, measured, article, site, words).marks;
  return [
    paragraph(
      strong(formatQuantity(figure, words.quantity)),
      `, ${words.chart.statedSource(article.publisher, sayDay(article.published.date))}: ${facts.join('; ')}`,
    ),
    ...(marks.length === 0
      ? []
      : [
          list(
            marks.map(({ text, source, remarks, origin }) => [
              paragraph(
                strong(text),
                ' ',
                link(source, at(origin)),
                ...remarks.map((remark) => `, ${remark}`),
              ),
            ]),
          ),
        ]),
  ];
};

const revisions = (claim: Claim, { site, say }: PublicSite): BlockContent[][] => [
  ...claim.revisions
    .toReversed()
    .map((revision): BlockContent[] => [
      paragraph(
        strong(words.revisionTypes[revision.type]),
        `, ${sayDay(revision.date)}: ${say(revision.reason)}`,
      ),
      ...whatStoodBefore(revision).map(({ term, text }) => paragraph(`${term}: ${text}`)),
    ]),
  ...site
    .measurementRevisionsOf(claim)
    .map(({ figure, date, reason, former }): BlockContent[] => [
      paragraph(strong(whatChanged(figure)), `, ${sayDay(date)}: ${say(reason)}`),
      paragraph(
        `${words.claim.formerly.value} ${formatQuantity({ value: former, unit: figure.unit }, words.quantity)}.`,
      ),
    ]),
];

/** A claim’s page as Markdown, for those who read or quote it as text: what it says, in the order of the page. */
export const claimMarkdown = (claim: Claim, open: PublicSite): string => {
  const { site, to, at, said } = open;
  const article = site.articleOf(claim);
  const { settings } = site;
  const figures = site.figuresOf(claim);
  const related = site.relatedTo(claim).filter(({ draft }) => !draft);
  const changes = revisions(claim, open);
  const links: PhrasingContent[] = [
    link(twin.page, at(to.claim(claim.id))),
    ...(site.offers('records') ? [link(twin.data, at(to.claimFile(claim.id, 'json')))] : []),
    ...(site.offers('citations') ? (['bib', 'ris', 'csl.json'] as const) : []).map((format) =>
      link(twin.citation(words.share.formats[format]), at(to.claimFile(claim.id, format))),
    ),
    link(twin.place, at(placeOfQuote(claim, to))),
    link(words.claim.howJudged, at(to.method)),
  ];
  return markdownText([
    heading(1, `${article.publisher}: ${said(claim)}`),
    paragraph(
      `${words.kinds[claim.kind]}. ${words.feed.says(article.publisher, sayDay(article.published.date))}`,
    ),
    ...findingLines(claim, open).map(({ word, more }) => paragraph(strong(word), ` ${more}`)),
    ...section(
      words.claim.inItsWords(article.digestLanguage, article.language),
      quoted(claim, article, open),
    ),
    ...section(
      figures.length > 1 ? words.claim.statedSeveral : words.claim.stated,
      figures.flatMap((figure) => statedNumber(figure, claim, article, open)),
    ),
    ...bodyMarkdown(claim.body, open),
    ...section(words.claim.evidence, evidenceMarkdown(claim, article, open)),
    ...section(words.claim.revisions, changes.length === 0 ? [] : [list(changes)]),
    ...section(
      words.claim.related,
      related.length === 0
        ? []
        : [
            list(
              related.map((other) => [
                paragraph(
                  link(
                    `${site.articleOf(other).publisher}: ${said(other)}`,
                    at(to.claimFile(other.id, 'md')),
                  ),
                ),
              ]),
            ),
          ],
    ),
    ...section(twin.more, [list(links.map((each) => [paragraph(each)]))]),
    paragraph(
      `${words.site.licence(settings.publisher)} `,
      link(settings.licence.name, settings.licence.url),
      `. ${words.data.quoted(article.publisher)}`,
    ),
  ]);
};
