import type { Chart } from '../domain/catalogue.ts';
import { extraOfFormat } from '../domain/claim-extra.ts';
import { formatDay } from '../domain/moment.ts';
import type { ClaimFormat } from '../domain/permalink.ts';
import { anchorOfQuote } from '../domain/quote-place.ts';
import { withdrawalOf } from '../domain/revision.ts';
import type { Settings } from '../domain/settings.ts';
import type { Site } from '../domain/site.ts';
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
type Stands = Pick<Site, 'settings' | 'to'>;

const citedFormats: readonly ClaimFormat[] = ['bib', 'ris', 'csl.json'];
const dataFormats: readonly ClaimFormat[] = ['json', 'md'];

/** Files of a claim to be followed or downloaded, as many of them as there are; none is a line less. */
const filesPart = (
  term: string,
  formats: readonly ClaimFormat[],
  id: string,
  { to, offers }: Pick<Site, 'to' | 'offers'>,
): readonly SharePart[] => {
  const links = formats
    .filter((format) => offers(extraOfFormat[format]))
    .map((format) => ({
      href: to.claimFile(id, format),
      text: words.share.formats[format],
      download: citedFormats.includes(format),
    }));
  return links.length === 0 ? [] : [{ term, kind: 'links', links }];
};

/** The code that frames a page of ours, which needs no script. */
const embedPart = (framed: Framed): SharePart => ({
  term: words.share.embed,
  kind: 'code',
  text: embedCode(framed),
});

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>#&]/g, '\\$&');

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
  site: Stands & Pick<Site, 'offers'>,
): readonly SharePart[] => {
  const { settings, to, offers } = site;
  const { claim, article, title, url } = told;
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
    ...filesPart(words.share.citation, citedFormats, claim.id, site),
    ...filesPart(words.share.data, dataFormats, claim.id, site),
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
    ...(offers('embeds')
      ? [
          embedPart(framed),
          {
            term: words.share.grow,
            kind: 'links' as const,
            links: [{ href: to.frames, text: words.share.growScript, download: false }],
          },
        ]
      : []),
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
