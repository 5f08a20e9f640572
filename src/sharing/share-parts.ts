import type { Chart } from '../domain/catalogue.ts';
import { formatDay } from '../domain/moment.ts';
import type { ClaimFormat, Permalinks } from '../domain/permalink.ts';
import { anchorOfQuote } from '../domain/quote-place.ts';
import { withdrawalOf } from '../domain/revision.ts';
import type { Settings } from '../domain/settings.ts';
import { words } from '../words.ts';
import { absolute } from './absolute.ts';
import { citationOf, citationStyles } from './citations/bibliography.ts';
import { cslItemOf } from './citations/csl-item.ts';
import { embedCode, type Framed, heightCode } from './embeds/embed-code.ts';
import { textFragment } from './text-fragment.ts';
import type { ToldClaim } from './told-claim.ts';

/** One line of what can be taken from a page: something to copy, or links. */
export type SharePart = { readonly term: string } & (
  | {
      readonly kind: 'text' | 'html' | 'code';
      readonly text: string;
      /** The same in Markdown, where it can be had so too. */
      readonly markdown?: string;
    }
  | { readonly kind: 'links'; readonly links: readonly ShareLink[] }
);

/** A link among them, to be followed or downloaded. */
export interface ShareLink {
  readonly href: string;
  readonly text: string;
  readonly download: boolean;
}

/** Where the site stands, and whose it is. */
interface Stands {
  readonly settings: Settings;
  readonly to: Permalinks;
}

/** The code that frames a page of ours, which needs no script. */
const embedPart = (framed: Framed): SharePart => ({
  term: words.share.embed,
  kind: 'code',
  text: embedCode(framed),
});

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>#&]/g, '\\$&');

const citedFormats: readonly ClaimFormat[] = ['bib', 'ris', 'csl.json'];
const dataFormats: readonly ClaimFormat[] = ['json', 'md'];

const quotationOf = ({ claim, article, say }: ToldClaim, settings: Settings): string => {
  const withdrawal = withdrawalOf(claim.revisions);
  const day = (date: string): string => formatDay(date, words.quantity.locale);
  return [
    words.share.quoted(claim.quote, article, day(article.published.date)),
    ...(withdrawal === undefined ? [] : [words.claim.withdrawn(day(withdrawal.date))]),
    ...claim.findings.map(({ about, word, date }) =>
      words.share.found(settings.publisher, say(about), words.standings[word].word, day(date)),
    ),
  ].join(' ');
};

/** What can be taken from a claim’s page: its quotation, its citations, its files and the code of its frame. */
export const claimParts = (
  told: ToldClaim,
  framed: Framed,
  stands: Stands,
): readonly SharePart[] => {
  const { settings, to } = stands;
  const { claim, article, title, url } = told;
  const links = (formats: readonly ClaimFormat[]): readonly ShareLink[] =>
    formats.map((format) => ({
      href: to.claimFile(claim.id, format),
      text: words.share.formats[format],
      download: citedFormats.includes(format),
    }));
  const item = cslItemOf(told, settings);
  const quotation = quotationOf(told, settings);
  return [
    {
      term: words.share.quotation,
      kind: 'text',
      text: quotation,
      markdown: `> ${escapeMarkdown(quotation)}\n>\n> [${escapeMarkdown(title)}](${url})\n`,
    },
    ...citationStyles.map((style) => ({
      term: words.share.styles[style],
      kind: 'html' as const,
      text: citationOf(item, style),
    })),
    { term: words.share.citation, kind: 'links', links: links(citedFormats) },
    { term: words.share.data, kind: 'links', links: links(dataFormats) },
    {
      term: words.share.passage,
      kind: 'links',
      links: [
        {
          href: `${to.article(article.id)}#${textFragment(anchorOfQuote(claim), claim.quote)}`,
          text: words.share.passageLink,
          download: false,
        },
      ],
    },
    embedPart(framed),
    {
      term: words.share.grow,
      kind: 'links',
      links: [{ href: to.frames, text: words.share.growScript, download: false }],
    },
  ];
};

/** What can be taken from a chart’s page: its table, its picture and the code of its frame. */
export const chartParts = (
  { id }: Pick<Chart, 'id'>,
  framed: Framed,
  stands: Stands,
): readonly SharePart[] => [
  {
    term: words.share.chartData,
    kind: 'links',
    links: [
      { href: stands.to.chartFile(id, 'csv'), text: words.share.csv, download: true },
      { href: stands.to.chartFile(id, 'png'), text: words.share.png, download: true },
    ],
  },
  embedPart(framed),
  {
    term: words.share.grow,
    kind: 'code',
    text: heightCode(absolute(stands.to.embeds, stands.settings.site)),
  },
];
