import type { ClaimKind } from './domain/claim.ts';
import { excerptOf } from './domain/excerpt.ts';
import type { Stage } from './domain/figure.ts';
import type { QuantityWords } from './domain/format-quantity.ts';

/** Quantities in English. */
const quantity: QuantityWords = {
  locale: 'en-GB',
  qualifier: {
    about: (amount) => `about ${amount}`,
    over: (amount) => `over ${amount}`,
    'at-least': (amount) => `at least ${amount}`,
    nearly: (amount) => `nearly ${amount}`,
    under: (amount) => `less than ${amount}`,
    'at-most': (amount) => `at most ${amount}`,
  },
  unit: {
    percent: (amount) => `${amount}%`,
    'percentage-point': (amount) => `${amount} percentage points`,
    ratio: (amount) => amount,
    tonne: (amount) => `${amount} t`,
    kilogram: (amount) => `${amount} kg`,
    usd: (amount) => `$${amount}`,
    cny: (amount) => `${amount} yuan`,
    eur: (amount) => `€${amount}`,
    jpy: (amount) => `${amount} yen`,
    gbp: (amount) => `£${amount}`,
    year: (amount) => `${amount} ${amount === '1' ? 'year' : 'years'}`,
    month: (amount) => `${amount} ${amount === '1' ? 'month' : 'months'}`,
    week: (amount) => `${amount} ${amount === '1' ? 'week' : 'weeks'}`,
    day: (amount) => `${amount} ${amount === '1' ? 'day' : 'days'}`,
  },
  range: (from, to) => `${from}–${to}`,
  fractions: new Map([
    [0.1, 'a tenth'],
    [0.2, 'a fifth'],
    [0.25, 'a quarter'],
    [0.3333, 'a third'],
    [0.4, 'two fifths'],
    [0.5, 'half'],
    [0.6, 'three fifths'],
    [0.6667, 'two thirds'],
    [0.75, 'three quarters'],
    [0.8, 'four fifths'],
  ]),
  million: (amount) => `${amount} million`,
  billion: (amount) => `${amount} billion`,
};

const stages: Readonly<Record<Stage, string>> = {
  mining: 'Mining',
  refining: 'Refining',
  magnets: 'Magnets',
};

const kinds: Readonly<Record<ClaimKind, string>> = {
  statistic: 'Statistic',
  comparison: 'Comparison',
  event: 'Event',
  causal: 'Causal claim',
  forecast: 'Forecast',
  judgement: 'Judgement',
};

/** A language by its English name, such as `Chinese`; how it is written is left out. */
const languageName = (tag: string): string =>
  new Intl.DisplayNames('en', { type: 'language' }).of(new Intl.Locale(tag).language) ?? tag;

const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** The words of the interface, all of them, so that another language can stand beside this one. */
export const words = {
  language: 'en',
  quantity,
  stages,
  kinds,
  site: {
    skip: 'Skip to the text',
    navigation: 'Site',
    article: 'Article',
    articles: 'Articles',
    claims: 'Claims',
    about: 'About',
    licence: (publisher: string) => `Our own text © ${publisher},`,
    quoted: 'The quoted article belongs to its publisher.',
    draft: 'Draft: seen in preview only',
    titleOf: (page: string, site: string) => `${page} · ${site}`,
    frontTitle: (site: string, tagline: string) => `${tagline.replace(/\.$/, '')} · ${site}`,
  },
  article: {
    published: (publisher: string) => `Published by ${publisher}`,
    ourTranslation: 'our translation',
    noAddress: 'no link to the original was given',
    original: 'read the original',
    offsetAssumed: (offset: string) => `UTC${offset} assumed: the article names no time zone`,
    offset: (offset: string) => `UTC${offset}`,
    claims: 'The claims',
    claimsLead: (count: number) =>
      `${plural(count, 'claim', 'claims')}, in the order in which the article makes them. Each has a page of its own.`,
    none: 'No article has been published yet.',
    noClaims: 'No claim of this article has been published yet.',
    digest: 'The digest',
    digestLead: (digest: string, original: string) =>
      `${
        digest === original
          ? 'The article’s text as we hold it:'
          : `The article as we hold it: a digest in ${languageName(digest)}, of an original in ${languageName(original)};`
      } quoted, not edited. A number in brackets is a paragraph of the original. What is underlined is a claim: follow it to its page.`,
    contents: 'Sections of the digest',
    description: (publisher: string, count: number) =>
      `An article by ${publisher}, taken apart: ${plural(count, 'claim', 'claims')}, each with a page of its own.`,
  },
  findings: {
    unreviewed: {
      word: 'Unreviewed',
      meaning: 'Published, not yet judged.',
      tally: (count: number) => plural(count, 'claim', 'claims'),
    },
  },
  claims: {
    title: 'All claims',
    description: 'Every published claim, grouped by its finding.',
    lead: (claims: number, articles: number) =>
      `${plural(claims, 'claim', 'claims')} from ${articles === 1 ? 'one article' : `${articles} articles`}.`,
    none: 'No claim has been published yet.',
    count: (count: number) => plural(count, 'claim', 'claims'),
  },
  claim: {
    /** After who said it and when; our restatement follows as the heading, or, in a draft, the quote. */
    restated: '— in our words:',
    quoted: '— as quoted:',
    kicker: (position: number, total: number) => `Claim ${position} of ${total}`,
    finding: 'Finding',
    inItsWords: (digest: string, original: string) =>
      digest === original
        ? 'In the article’s words'
        : `In the words of the ${languageName(digest)} digest`,
    place: 'Read it in its place',
    from: 'From',
    paragraphs: (numbers: readonly number[]) =>
      numbers.length === 0
        ? 'No paragraph of the original is named'
        : `${numbers.length === 1 ? 'Paragraph' : 'Paragraphs'} ${numbers.map((number) => `[${number}]`).join(' ')} of the original`,
    stated: 'The number it states',
    statedSeveral: 'The numbers it states',
    wording: 'Wording',
    notStated: 'not stated',
    counts: 'What the number counts',
    measure: 'Measure',
    stage: 'Stage',
    geography: 'Place',
    denominator: 'Out of',
    period: 'Period',
    barOf: (value: string) => `${value} on a track from 0 to 100%`,
    evidence: 'Evidence',
    noEvidence: (figures: number) =>
      figures === 0
        ? 'No evidence has been set beside this claim yet.'
        : `No evidence has been set beside this claim yet. The ${figures === 1 ? 'number' : 'numbers'} above ${figures === 1 ? 'is' : 'are'} the article’s, not ours.`,
    next: 'Next claim',
    previous: 'Previous claim',
    neighbours: 'Neighbouring claims',
    inChart: 'Seen beside others in',
    description: (publisher: string, date: string, quote: string) =>
      `What ${publisher} stated on ${date}, in its digest’s words: “${excerptOf(quote, 140)}”`,
    title: (publisher: string, claim: string) =>
      `${publisher}: ${excerptOf(claim.replace(/\.$/, ''), 90)}`,
  },
  chart: {
    stage: 'Stage',
    track: '0 to 100% of the world',
    stated: 'Stated',
    statedBy: (publisher: string, date: string) => `As stated by ${publisher}, ${date}.`,
    note: (value: string, publisher: string, date: string) =>
      `${value}, as stated by ${publisher}, ${date}`,
    notMeasured: 'No independent measurement has been set beside these numbers yet.',
    neverSummed: 'Three separate totals: never parts of one, so never added up.',
    howToRead: 'How to read it',
    larger: 'See the chart by itself',
    claims: 'The claims behind it',
    description: (publisher: string) =>
      `A chart of what ${publisher} states, drawn from its claims.`,
    paragraphs: 'Original',
  },
  about: {
    title: 'About',
    description: 'What this site is, who publishes it, and under which licence.',
    publisher: 'Publisher',
    contact: 'Contact',
    noContact: 'None is given yet.',
    licence: 'Licence of our own text',
    quoted: 'The quoted digests belong to the articles’ publishers and are not ours to license.',
  },
  notFound: {
    title: 'Page not found',
    lead: 'There is no page at this address.',
    advice: 'The address may be mistyped. Claims keep their addresses: look for yours in the list.',
    list: 'All claims',
    home: 'The front page',
  },
} as const;
