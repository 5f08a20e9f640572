import type { ArticleData } from './domain/article.ts';
import type { AssertionPart } from './domain/assertion.ts';
import type { ClaimKind } from './domain/claim.ts';
import type { ClaimListName } from './domain/claim-lists.ts';
import type { Stance } from './domain/evidence.ts';
import { excerptOf } from './domain/excerpt.ts';
import { setApart } from './domain/set-apart.ts';
import type { Operation, Stage, Status } from './domain/figure.ts';
import type { Standing } from './domain/finding.ts';
import type { QuantityWords } from './domain/format-quantity.ts';
import { formatSeen, type MomentWords } from './domain/moment.ts';
import type { PageKind } from './domain/page-kind.ts';
import type { ClaimFormat } from './domain/permalink.ts';
import type { RevisionType } from './domain/revision.ts';
import type { SourceData } from './domain/source.ts';

/** Between two things said of one; it stays at the end of its line. */
const dot = '\u00a0· ';

/** Quantities in English. */
const quantity: QuantityWords = {
  locale: 'en-GB',
  qualifier: {
    about: (amount) => `about ${amount}`,
    over: (amount) => `over ${amount}`,
    'at-least': (amount) => `at least ${amount}`,
    nearly: (amount) => `nearly ${amount}`,
    under: (amount) => `less than ${amount}`,
    'at-most': (amount) => `up to ${amount}`,
    rounded: (amount) => `${amount} (rounded)`,
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
    person: (amount) =>
      amount === '0' ? 'none' : `${amount} ${amount === '1' ? 'person' : 'people'}`,
    'usd-per-kilogram': (amount) => `$${amount}/kg`,
    count: (amount) => amount,
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

const pageKinds: Readonly<Record<PageKind, string>> = {
  claim: 'Claim',
  article: 'Article',
  chart: 'Chart',
  source: 'Source',
  timeline: 'Timeline',
  glossary: 'Glossary',
  method: 'Method',
  corrections: 'Corrections',
  about: 'About',
  data: 'Data',
};

/** Dates in English. */
const moment: MomentWords = {
  locale: quantity.locale,
  quarter: (quarter, year) =>
    `${['First', 'Second', 'Third', 'Fourth'][Number(quarter) - 1] ?? ''} quarter of ${year}`,
  range: (from, to) => (/\s/.test(from + to) ? `${from} – ${to}` : `${from}–${to}`),
};

const standings: Readonly<Record<Standing, { readonly word: string; readonly meaning: string }>> = {
  corroborated: {
    word: 'Corroborated',
    meaning: 'Independent evidence fits the wording.',
  },
  'broadly-consistent': {
    word: 'Broadly consistent',
    meaning: 'The evidence points the same way, with another size or scope.',
  },
  contested: {
    word: 'Contested',
    meaning: 'There is evidence on both sides.',
  },
  contradicted: {
    word: 'Contradicted',
    meaning: 'The wording fails against the evidence.',
  },
  'not-checkable': {
    word: 'Not checkable',
    meaning: 'It is opinion or forecast, which no evidence settles.',
  },
  unreviewed: {
    word: 'Unreviewed',
    meaning: 'Published, not yet judged.',
  },
};

const stances: Readonly<Record<Stance, string>> = {
  supports: 'For',
  qualifies: 'Qualifying',
  contradicts: 'Against',
};

const statuses: Readonly<Record<Status, string>> = {
  reported: 'reported',
  estimated: 'estimated',
};

const revisionTypes: Readonly<Record<RevisionType, string>> = {
  typo: 'Typo',
  clarification: 'Clarification',
  correction: 'Correction',
  withdrawal: 'Withdrawn',
};

/** How a derived figure is computed, from its inputs in words. */
const operations: Readonly<Record<Operation, string>> = {
  ratio: ' ÷ ',
  quotient: ' ÷ ',
  difference: ' − ',
  sum: ' + ',
  span: ', ',
};

type Cited = Pick<SourceData, 'publisher' | 'carrier' | 'reports' | 'seen' | 'read'>;

type Named = Pick<SourceData, 'short' | 'publisher' | 'title'>;

/** Who says so: a secondary source relays, and the original was not read. */
const attribution = ({ publisher, carrier, reports, seen, read }: Cited): string => {
  const carried =
    carrier === undefined
      ? publisher
      : `${publisher}, ${read === 'reprint' ? 'reprinted by' : 'carried by'} ${carrier}`;
  if (read === 'transcription') return `${carried}, as transcribed by others`;
  if (seen === 'primary') return carried;
  return reports === undefined
    ? `as reported by ${carried}`
    : `${reports.charAt(0).toUpperCase()}${reports.slice(1)}, as reported by ${carried}`;
};

const howSeen = ({ seen, read, reports }: Cited): string => {
  if (read === 'transcription') return 'Secondary source: the original was not read';
  const copies = { page: '', mirror: ', in a mirrored copy', reprint: ', in a reprint' };
  if (seen === 'primary') return `Primary source${copies[read]}`;
  return `Secondary source${copies[read]}${reports === undefined ? '' : ': the original was not read'}`;
};

/** Kept by their tags, because what knows them takes long to make. */
const languageNames = new Map<string, string>();

/** A language by its English name, such as `Chinese`; how it is written is left out. */
const languageName = (tag: string): string => {
  const kept = languageNames.get(tag);
  if (kept !== undefined) return kept;
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const name = names.of(new Intl.Locale(tag).language) ?? tag;
  languageNames.set(tag, name);
  return name;
};

type Told = Pick<ArticleData, 'publisher' | 'language' | 'digestLanguage'>;

const withArticle = (name: string): string => `${/^[AEIOU]/.test(name) ? 'an' : 'a'} ${name}`;

const number = (count: number): string => count.toLocaleString(quantity.locale);

const plural = (count: number, one: string, many: string): string =>
  `${number(count)} ${count === 1 ? one : many}`;

/** What the claims of a list have in common, after their name. */
const found = (name: ClaimListName): string => {
  if (name === 'withdrawn') return 'withdrawn';
  return name === 'unreviewed' ? 'not yet reviewed' : `found ${standings[name].word.toLowerCase()}`;
};

/** A date as seen, in words; none is said to be undated. */
export const sayDate = (date: string | undefined): string =>
  date === undefined ? 'undated' : formatSeen(date, moment);

/** The words of the interface, all of them, so that another language can stand beside this one. */
export const words = {
  language: 'en',
  dot,
  quantity,
  stages,
  kinds,
  moment,
  standings,
  stances,
  statuses,
  revisionTypes,
  site: {
    skip: 'Skip to the text',
    navigation: 'Site',
    article: 'Article',
    articles: 'Articles',
    claims: 'Claims',
    sources: 'Sources',
    timeline: 'Timeline',
    glossary: 'Glossary',
    method: 'Method',
    corrections: 'Corrections',
    about: 'About',
    search: 'Search',
    data: 'Data and feeds',
    theme: 'Colours',
    themes: [
      ['', 'as the device'],
      ['light', 'light'],
      ['dark', 'dark'],
    ] as const,
    licence: (publisher: string) => `Our own text © ${publisher},`,
    quoted: 'The quoted article belongs to its publisher.',
    draft: 'Draft: seen in preview only',
    titleOf: (page: string, site: string) => `${page} · ${site}`,
    frontTitle: (site: string, tagline: string) => `${tagline.replace(/\.$/, '')} · ${site}`,
  },
  article: {
    published: (publisher: string) => `Published by ${publisher}`,
    ourTranslation: 'our translation',
    titleTranslated: 'The translation of the title is ours.',
    noAddress: 'No link to the original was given.',
    original: 'Read the original.',
    offsetAssumed: (offset: string) => `UTC${offset} assumed: the article names no time zone`,
    offset: (offset: string) => `UTC${offset}`,
    claims: 'The claims',
    claimsLead: (count: number) =>
      `${plural(count, 'claim', 'claims')}, in the order in which the article makes them. Each has a page of its own.`,
    none: 'No article has been published yet.',
    listDescription: 'Every article that was taken apart, newest first.',
    noClaims: 'No claim of this article has been published yet.',
    digest: 'The digest',
    digestLead: (digest: string, original: string) =>
      `${
        digest === original
          ? 'The article’s text as we hold it:'
          : `The article as we hold it: a digest in ${languageName(digest)}, of an original in ${languageName(original)};`
      } quoted, not edited. A number in brackets is a paragraph of the original. What is underlined is a claim, stamped with our finding: follow it to its page.`,
    contents: 'Sections of the digest',
    quoted: (count: number) => plural(count, 'claim', 'claims'),
    /** Follows the quote in the name of its link. */
    stamp: (finding: string) => `, finding: ${finding}`,
    legend: 'What the stamps mean',
    description: (publisher: string, count: number) =>
      `An article by ${publisher}, taken apart: ${plural(count, 'claim', 'claims')}, each with a page of its own.`,
  },
  tally: {
    title: 'Where the claims stand',
    of: (count: number, total: number) => `${count} of ${total}`,
    several: 'A claim with several findings is counted under its first.',
  },
  claims: {
    title: 'All claims',
    description: 'Every published claim, grouped by its finding.',
    lead: (claims: number, articles: number) =>
      `${plural(claims, 'claim', 'claims')} from ${articles === 1 ? 'one article' : `${number(articles)} articles`}.`,
    none: 'No claim has been published yet.',
    newest: 'The newest claims under each finding, and the way to all of them.',
    newestLead:
      'Under each finding stand some claims, those of the newest articles; below them a link leads to the list of all that have it.',
    search: 'Search the claims by their words',
    list: (name: ClaimListName) => `Claims ${found(name)}`,
    listDescription: (name: ClaimListName, count: number) =>
      `${plural(count, 'claim', 'claims')} ${found(name)}, those of the newest articles first.`,
    listLink: (name: ClaimListName, count: number) =>
      count === 1 ? `The one claim ${found(name)}` : `All ${number(count)} claims ${found(name)}`,
    overview: 'All claims, by finding',
  },
  pages: {
    label: 'Pages of this list',
    page: (page: number) => `Page ${page}`,
    titled: (title: string, page: number, last: number) =>
      page === 1 ? title : `${title}, page ${page} of ${last}`,
    previous: 'Previous page',
    next: 'Next page',
  },
  filters: {
    title: 'Filter the claims',
    facets: { finding: 'Finding', kind: 'Kind', section: 'Section', stage: 'Stage' },
    every: (total: number) => plural(total, 'claim', 'claims'),
    some: (shown: string, total: number) => `${shown} of ${plural(total, 'claim', 'claims')}`,
    none: 'No claim fits all that is chosen: take a choice away, or clear the filters.',
    clear: 'Clear the filters',
  },
  claim: {
    /** After who said it and when; our restatement follows as the heading, or, in a draft, the quote. */
    restated: '— in our words:',
    quoted: '— as quoted:',
    kicker: (position: number, total: number) => `Claim ${position} of ${total}`,
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
    on: (about: string) => `on ${about}`,
    judged: (day: string) => `Judged on ${day}`,
    howJudged: 'what the word means, and how it is reached',
    evidence: 'Evidence',
    computed: 'Of what is computed below:',
    noEvidence: (figures: number) =>
      figures === 0
        ? 'No evidence has been set beside this claim yet.'
        : `No evidence has been set beside this claim yet. The ${figures === 1 ? 'number' : 'numbers'} above ${figures === 1 ? 'is' : 'are'} the article’s, not ours.`,
    related: 'Claims that rest on the same sources',
    revisions: 'Revisions',
    formerly: {
      quote: 'The quote was',
      restatement: 'The restatement was',
      findings: 'The finding was',
      figures: 'The stated number was',
      value: 'The number was',
    },
    withdrawn: (day: string) => `This claim was withdrawn on ${day}.`,
    next: 'Next claim',
    previous: 'Previous claim',
    neighbours: 'Neighbouring claims',
    inChart: 'Seen beside others in',
    description: ({ publisher, language, digestLanguage }: Told, date: string, quote: string) =>
      `What ${publisher} stated on ${date}, in ${language === digestLanguage ? 'its own' : 'its digest’s'} words: “${setApart(excerptOf(quote, 140))}”`,
    title: (publisher: string, claim: string) =>
      `${publisher}: ${excerptOf(claim.replace(/\.$/, ''), 90)}`,
    fullTitle: (publisher: string, claim: string) => `${publisher}: ${claim.replace(/\.$/, '')}`,
  },
  share: {
    title: 'Share and cite',
    address: 'Address',
    quotation: 'Quotation',
    quoted: (quote: string, { publisher, language, digestLanguage }: Told, day: string): string => {
      const told = `“${setApart(quote)}” — ${publisher}, ${day}`;
      return language === digestLanguage
        ? `${told}.`
        : `${told}, in ${withArticle(languageName(digestLanguage))} digest of the original in ${languageName(language)}.`;
    },
    found: (publisher: string, about: string, word: string, day: string) =>
      `Finding by ${publisher} on ${about}: ${word.toLowerCase()} (${day}).`,
    styles: { apa: 'APA', chicago: 'Chicago', mla: 'MLA' },
    citation: 'Citation file',
    data: 'This claim as',
    formats: {
      bib: 'BibTeX',
      ris: 'RIS',
      'csl.json': 'CSL-JSON',
      json: 'JSON',
      md: 'Markdown',
    } satisfies Readonly<Record<ClaimFormat, string>>,
    chartData: 'This chart as',
    csv: 'CSV table',
    png: 'PNG picture',
    passage: 'Passage',
    passageLink: 'The quoted words, marked in the article',
    embed: 'Embed',
    grow: 'Frame height',
    growScript: 'Fitted by a script',
    qr: 'QR code of the address',
    copy: 'Copy',
    /** For those who hear it without its place. */
    copyOf: (term: string) => `Copy: ${term}`,
    copied: 'Copied.',
    failed: 'Not copied: it is selected now, so copy it yourself.',
    markdown: 'Copy as Markdown',
    share: 'Share…',
  },
  embed: {
    claim: 'the claim with its evidence and sources',
    chart: 'how to read it, its sources and its data',
  },
  chart: {
    heads: {
      shares: { row: 'Stage', value: 'Stated' },
      years: { row: 'Year', value: 'Share' },
      countries: { row: 'Place', value: 'Amount' },
      threshold: { row: 'What', value: 'Amount' },
    },
    track: (from: string, to: string) => `On a track from ${from} to ${to}`,
    barOf: (value: string, from: string, to: string) => `${value} on a track from ${from} to ${to}`,
    sourceOf: (short: string, year: string | undefined) => {
      if (year === undefined) return `${short}, undated`;
      if (short.includes(year)) return short;
      if (/\d/.test(short)) return `${short} (${year})`;
      return short.includes(',') ? `${short}, ${year}` : `${short} ${year}`;
    },
    sources: (names: readonly string[]) => names.join('; '),
    inEdition: (source: string, remarks: readonly string[]) =>
      remarks.length === 0 ? source : `${source} (${remarks.join(', ')})`,
    alike: (sources: readonly string[]) => sources.join(' and '),
    forPeriod: (source: string, period: string | undefined) =>
      period === undefined
        ? `${source}; year of the figure not stated`
        : `${source}, for ${period}`,
    statedBy: (publisher: string, date: string) => `As stated by ${publisher}, ${date}.`,
    statedSource: (publisher: string, date: string) => `as stated by ${publisher}, ${date}`,
    measuredBy: (sources: readonly string[]) =>
      sources.length > 3
        ? `Beside it what ${sources.length} sources report, each named with its value.`
        : `Reported by ${sources.join(dot)}.`,
    edition: ({ short, publisher, title }: Named, later: boolean) =>
      `${short}: ${short === publisher ? '' : `${publisher}, `}${title}${later ? ' (published after the article)' : ''}`,
    statuses,
    remarks: (remarks: readonly string[]) => remarks.join(dot),
    counted: (how: string) => `${how.charAt(0).toUpperCase()}${how.slice(1)}.`,
    standing: { first: 'as first published', revised: 'as revised' },
    derived: 'derived',
    later: 'published after the article',
    note: (value: string, source: string, more: readonly string[]) =>
      [`${value}: ${source}`, ...more].join(', '),
    beside: (row: string) => (row === '' ? 'As others report' : `${row}, as others report`),
    line: 'The vertical line stands at',
    notListed: 'not listed',
    caveats: 'Before you compare',
    readings: 'Readings under which it would hold',
    reading: 'Reading',
    limit: 'It holds for',
    listing: (title: string) => `${title}: every place and year`,
    place: 'Place',
    editions: 'Letters name the edition:',
    scrolls: 'The table scrolls sideways.',
    statusMarks: { reported: '', estimated: 'est.' } satisfies Readonly<Record<Status, string>>,
    newest: 'Where a cell has numbers of several editions, that of the newest stands first.',
    estimatedKey: 'est. – Estimated by its source.',
    notes: 'Notes to the numbers that carry theirs:',
    weakMark: '†',
    weakKey: '† From an unreliable copy: listed, not drawn.',
    gapKey: '– Not listed by the source: nothing is known, which is not zero.',
    notMeasured: 'Nothing that others report has been set beside these numbers yet.',
    neverSummed: 'Three separate totals: never parts of one, so never added up.',
    howToRead: 'How to read it',
    larger: 'See the chart by itself',
    whole: 'See the chart with its table, sources and data',
    sourcesInFull: 'The sources in full',
    alongside: 'See also, from the same table:',
    claims: 'The claims behind it',
    description: (publisher: string) =>
      `A chart of what ${publisher} states and what others report, drawn from the claims’ figures.`,
  },
  figure: {
    derived: (parts: readonly string[], operation: Operation, divisor?: string) =>
      operation === 'span'
        ? 'lowest and highest of the shares behind it'
        : `computed: ${[...parts, ...(divisor === undefined ? [] : [divisor])].join(operations[operation])}`,
    notStated: 'year not stated',
    weak: 'from an unreliable copy: listed, not drawn',
  },
  source: {
    attribution,
    howSeen,
    later: 'published after the article',
    undated: 'undated',
    revised: 'revised',
    openAt: ({ url, read }: Cited & Pick<SourceData, 'url'>): string => {
      const host = new URL(url).hostname.replace(/^www\./, '');
      return read === 'transcription' ? `The original: ${host}` : `Read it at ${host}`;
    },
    open: 'Open the source',
    openOriginal: 'Open the original’s address',
    archive: 'Kept copy',
    openArchive: 'Open the archive’s copy',
    publisher: 'Publisher',
    carrier: 'Read at',
    author: 'Author',
    reports: 'Relays',
    date: 'Date',
    seen: 'How it was seen',
    address: 'Address',
    claims: 'Claims it bears on',
    passages: 'What is cited of it',
    events: 'Events it tells of',
    terms: 'Terms it explains',
    figures: 'Numbers taken from it',
    derived: 'Numbers computed from them',
    uncited: 'Nothing published here cites it yet.',
    description: (name: string) =>
      `${name}: how it was seen, and every claim and number that rests on it.`,
  },
  sources: {
    title: 'Sources',
    description: 'Every source relied on, how it was seen, and what cites it.',
    lead: (count: number) =>
      `${plural(count, 'source', 'sources')}, by publisher. A primary source measured, decided or did the thing itself; a secondary one relays it.`,
    carrier: (name: string) => `read at ${name}`,
    relays: (what: string) => `relays ${what}`,
    none: 'No source has been cited yet.',
    cited: (claims: number, events: number, terms: number) =>
      [
        ...(claims > 0 ? [plural(claims, 'claim', 'claims')] : []),
        ...(events > 0 ? [plural(events, 'event', 'events')] : []),
        ...(terms > 0 ? [plural(terms, 'term', 'terms')] : []),
      ].join(', ') || 'not cited yet',
  },
  timeline: {
    title: 'Timeline',
    description: 'What happened, dated as precisely as it was seen, with the source of each entry.',
    lead: 'What happened, oldest first. A date is as precise as the source that was read.',
    none: 'No event has been published yet.',
    bears: 'Bears on',
    after: 'after the article',
  },
  glossary: {
    title: 'Glossary',
    description: 'The terms of the trade, each with its source.',
    lead: 'Terms of the trade. Where one is marked on a page with a dotted line, it opens there.',
    none: 'No term has been explained yet.',
    inGlossary: 'In the glossary',
  },
  method: {
    title: 'Method',
    description: 'What each finding means, how it is reached, and what was not seen.',
    words: 'What the findings mean',
    wordsLead:
      'A claim has one finding or more. The first is its hallmark: it is counted on the front page and stands in lists.',
    reached: 'How a finding is reached',
    reachedSteps: [
      'The claim is quoted word for word from the digest, and what it asserts is said again in one plain sentence.',
      'Sources are sought that measured, decided or did the thing themselves, then those that relay it. Each is read, and what it says is noted with its place, in figures or in a short excerpt.',
      'Each piece of evidence is set beside the claim as supporting, qualifying or contradicting it.',
      'A finding says which part of the claim it is about, and gives its reason and scope in one sentence. Where parts of a claim come out differently, each has a finding of its own.',
    ],
    rules: 'Rules that are checked',
    rulesList: (longest: number) => [
      'A finding other than “not checkable” needs evidence from at least one source, and “contested” needs evidence on both sides.',
      `An excerpt has at most ${longest} words, verbatim.`,
      'Every number in our sentences is written down in one place, with its source, and filled in from there. What is computed is computed when the site is built, from figures of one unit.',
      'What was counted differently is not added up, joined in one line or computed with, unless a caveat is shown with it.',
      'In sentences a computed percentage is given as “about” a whole number; tables and charts show one decimal.',
      'Two editions of a number are two figures. A later one never replaces an earlier one.',
    ],
    seen: 'Primary and secondary',
    seenText:
      'A source is primary where it measured, decided or did the thing, in its own text or a copy of it. It is secondary where it relays what others say; it is then cited as “as reported by”, and the original behind it was not read. Where only others’ copies of its text or numbers were read, it is cited “as transcribed by others”. A source is marked as published after the article only where both dates make that certain: one known only by its year, or undated, never is.',
    read: (day: string) =>
      `The sources beside it were read in stored public text on ${day}, and checked a second time; nothing is from memory.`,
    values: 'How values are drawn',
    valuesText:
      'An exact value is a point, a range a band, “over” and “nearly” an arrow from the bound, and “about”, or a value that its source rounded, a hollow point. A share that we compute is drawn as a full point to the decimal shown, also where the total behind it was rounded; a caveat beside it then says so. Mining, refining and magnets are three totals, never parts of one: they are not added up, stacked or put in one pie.',
    unseen: 'What was not seen',
    notSeen: (publisher: string, original: string) =>
      `The original of the article by ${publisher}, in ${languageName(original)}: no link to it was given.`,
    judged: (digest: string) =>
      `The findings judge its digest in ${languageName(digest)}. A sentence may have been changed on its way into that digest, and a finding says so where it seems likely.`,
  },
  corrections: {
    title: 'Corrections',
    description:
      'Every change to a published claim or number, with its reason and what stood there before.',
    lead: 'Every change to a published claim or number, newest first, with its reason and what stood there before.',
    none: 'Nothing has been changed since it was published.',
    claim: 'Claim',
    number: 'Number',
  },
  about: {
    title: 'About',
    description: 'What this site is, who publishes it, and under which licence.',
    publisher: 'Publisher',
    contact: 'Contact',
    noContact: 'None is given yet.',
    licence: 'Licence of our own text',
    software: 'Software that these pages bring along',
    softwareLicences: 'Its authors and licences',
    quoted: 'The quoted digests belong to the articles’ publishers and are not ours to license.',
  },
  search: {
    title: 'Search',
    description: 'Search claims and their evidence, articles, charts, sources and terms.',
    label: 'Search everything on this site',
    button: 'Search',
    kinds: pageKinds,
    results: 'Results',
    searching: 'Searching…',
    one: (query: string) => `1 result for “${query}”`,
    many: (count: string, query: string) => `${count} results for “${query}”`,
    none: (query: string) =>
      `No result for “${query}”: try fewer or other words, or look through the list of claims.`,
    failed: 'The index could not be loaded: try again, or look through the list of claims.',
    more: 'Show more results',
    list: 'All claims, by finding',
    needsScript: 'Search needs JavaScript, which does not run here. The list of claims does not.',
    needsBuild: 'Search reads an index that is made with the site: run npm start to try it.',
    key: 'The / key leads here from every page',
  },
  feed: {
    title: 'Feeds',
    claims: (site: string) => `${site}: claims`,
    corrections: (site: string) => `${site}: corrections`,
    newClaims: 'the hundred newest claims, each with its finding',
    newCorrections: 'the hundred newest changes to published claims and numbers',
    says: (publisher: string, date: string) => `As stated by ${publisher} on ${date}.`,
    cited: ({ publisher, language, digestLanguage }: Told) =>
      language === digestLanguage
        ? publisher
        : `${publisher}, in the words of the ${languageName(digestLanguage)} digest`,
    finding: (about: string, reason: string, day: string) =>
      `on ${about}: ${reason} (Judged on ${day}.)`,
    change: (type: string, title: string) => `${type}: ${title}`,
    page: 'The page, with the evidence',
  },
  twin: {
    digestOf: ({ publisher, language, digestLanguage }: Told, date: string) =>
      language === digestLanguage
        ? `${publisher}, ${date}`
        : `${publisher}, ${date}, as the ${languageName(digestLanguage)} digest has it`,
    translationOf: (title: string) => `our translation of “${title}”`,
    more: 'More',
    page: 'The page of this claim',
    data: 'This claim as data (JSON)',
    citation: (format: string) => `This claim as a citation (${format})`,
    place: 'The quote in its place',
  },
  llms: {
    lead: (asMarkdown: boolean) =>
      `A number in a title is what the publisher named before it states, not what we found: the word after the link is our finding. Each claim’s ${asMarkdown ? 'Markdown' : 'page'} has its quote, the finding with its reason, and the evidence with its sources.`,
    charts: 'Charts, as tables',
    newest: 'Claims, those of the newest articles',
    how: 'How it is made',
  },
  data: {
    title: 'Data',
    description:
      'Claims, findings, figures, sources and evidence as files for programs and spreadsheets, and what is in them.',
    lead: 'Every claim, finding, figure, source and piece of evidence can be had as data: the same words and numbers as on the pages, made from the same entries. Nothing has to be asked for, and addresses stay.',
    quoted: (publisher: string) =>
      `Quoted words belong to their authors, among them ${publisher}, and are not ours to license.`,
    licence: (name: string, url: string) => `${name}, ${url}`,
    packageTitle: (site: string) => `${site}: claims, figures, sources and evidence`,
    packageDescription:
      'The claims of news articles, our findings on them, and the figures and sources set beside them. Quoted words belong to their authors and are not ours to license.',
    articleAsSource: (publisher: string, title: string) => `${publisher}: ${title}`,
    holdsFor: (limit: string) => `It holds for ${limit}`,
    what: 'What is in it',
    headings: {
      claims: 'Claims',
      tables: 'Tables',
      charts: 'Charts',
      feeds: 'Feeds and lists',
      version: 'What stays as it is',
      licence: 'Licence and origin',
      frames: 'Frames',
      fields: 'The fields of a claim',
    },
    files: {
      claim: { name: 'Each claim', about: 'one claim, whole, beside its page' },
      claims: { name: 'All claims', about: 'every claim in one file, each as in its own' },
      parts: {
        name: 'All claims',
        about:
          'too many for one file: a list of the files in which they stand, one for each article',
      },
      article: {
        name: 'The claims of each article',
        about: 'in one file, each as in its own; a change of a claim changes no other’s',
      },
      schema: {
        name: 'JSON Schema of a claim',
        about: 'every field with a sentence that says what it is',
      },
      schemas: {
        name: 'JSON Schema of many claims',
        about: 'the same for a file of several claims',
      },
      partsSchema: {
        name: 'JSON Schema of the list of files',
        about: 'for a file of all claims that lists those of each article',
      },
      markdown: {
        name: 'Each claim as Markdown',
        about: 'its page as text, to read, quote or hand on',
      },
      package: {
        name: 'Data Package',
        about:
          'a descriptor of the tables below: their columns, their keys, and how large they are',
      },
      chart: { name: 'Each chart', about: 'what it draws, a row a mark, each with its source' },
      atom: { name: 'Atom', about: 'for feed readers' },
      json: { name: 'JSON Feed', about: 'the same as JSON' },
      llms: {
        name: 'llms.txt',
        about: (asMarkdown: boolean) =>
          asMarkdown
            ? 'what is here, in one short text with links to the Markdown'
            : 'what is here, in one short text with links',
      },
      sitemap: {
        name: 'Sitemap',
        about: 'every page; claims with the day of their last change, where it is known',
      },
    },
    tablesLead:
      'The tables form a Frictionless Data Package: they name each other’s rows by id. They are CSV in UTF-8, without a byte order mark, which readers of such packages take for a part of the first name; in Excel, open them by Data, From Text, so that Chinese is shown. The tables of charts have the mark, and open by themselves.',
    guardLead:
      'In every CSV a text that a spreadsheet could take for a formula has an apostrophe before it. Where a text begins with apostrophes and then, after white space or none, =, +, - or @, full-width ones too, or a tab or a line break, take the first apostrophe away.',
    boundsLead:
      'An exact or approximate number stands under value. A range has its ends under low and high, and a bound such as “over” has only the one that it names: a bound is never a value.',
    framesLead: (ofClaims: boolean) =>
      `Every ${ofClaims ? 'claim and every chart' : 'chart'} can stand in a frame on another page; its own page has the code. A frame needs no script and takes the reader’s colours: with #dark or #light at the end of its address it takes those. Beside this script, once a page, it is as high as what it shows. Programs that ask by oEmbed find the way in the head of the page.`,
    chartsLead:
      'Each row names who says so, where, and how that was seen. Numbers of different rows are not to be added up: the column caveat says what was counted differently.',
    feedsLead:
      'What is known to the day is told as the first instant of that day in UTC. The day of a claim is that of its newest finding or change. One that nobody has judged has none: JSON Feed leaves it out, and Atom, which asks for an instant, is given that of the article.',
    version: (longest: number) => [
      'A record carries the version of its format. The version goes up when a field goes away or comes to mean something else; a field may be added without that, and the schema at the address in $schema describes what is served.',
      `A site of more than ${number(longest)} claims has in place of the file of all claims a list of files, one for each article; its $schema says which of both it is. The files of articles are there at any size.`,
      'Ids and addresses of published claims stay. A claim that is withdrawn stays too, and says so.',
      'No file says when it was made: the same content gives the same bytes, so that a file changes only when what it says does.',
    ],
    licenceText: 'What we wrote, the findings, restatements, notes and tables, is licensed under',
    licenceQuoted:
      'Quoted words, of the articles and of the sources, belong to their authors and are not ours to license.',
    licenceWhere: (publisher: string) =>
      `Licence and origin stand in every file: in a record under licence and provenance, in a table in the last columns of each row, which is often parted from its file. Compiled by ${publisher}.`,
    field: 'Field',
    holds: (what: string, optional: boolean) => `(${what}${optional ? '; may be left out' : ''})`,
    forExample: (pattern: string) => `${pattern}, for example `,
    fieldsLead: 'A dot leads into a part, and [] into each item of a list.',
    ofClaims: 'Claims',
    ofCorrections: 'Corrections',
  },
  card: {
    stated: (publisher: string, date: string) => `As stated by ${publisher}, ${date}`,
    asStated: 'as stated',
    more: (count: number) => `and ${plural(count, 'more piece', 'more pieces')} of evidence`,
    finding: (word: string, about: string) =>
      `${word}${about.startsWith('on ') ? ` ${about}` : ''}`,
    valueBy: (value: string, source: string) => `${value} (${source})`,
    rowOf: (label: string, values: readonly string[]) => `${label} ${values.join(', ')}`,
    count: (count: string, word: string) => `${count} ${word.toLowerCase()}`,
    chartBy: (stated: string, sources: readonly string[]) => {
      const reported =
        sources.length === 1
          ? `what ${sources[0] ?? ''} reports`
          : `what ${sources.length} sources report`;
      if (sources.length === 0) return stated;
      return stated === '' ? `Drawn from ${reported}` : `${stated}, beside ${reported}`;
    },
    reading: (reading: string, limit: string, notes: readonly string[]) =>
      `${reading} (${limit}): ${notes.join('; ')}.`,
    claimAlt: (kicker: string, claim: string, finding: string, values: string) =>
      `${kicker} ${claim} Finding: ${finding}${values === '' ? '' : `; drawn on a track: ${values}`}.`,
    chartAlt: (title: string, kicker: string, values: string) =>
      `${title}: ${values}. ${kicker.replace(/\.$/, '')}.`,
    articleAlt: (
      title: string,
      translated: string,
      kicker: string,
      counts: readonly string[],
      chart: string,
    ) =>
      `${title}${translated === '' ? '' : ` (${translated})`}. ${kicker}${counts.length === 0 ? '' : `; its claims: ${counts.join(', ')}`}${chart === '' ? '' : `; chart: ${chart}`}.`,
    siteAlt: (title: string, tagline: string, articles: readonly string[]) =>
      `${title}: ${tagline}${articles.length === 0 ? '' : ` Articles: ${articles.join('; ')}.`}`,
  },
  history: {
    title: 'Earlier wordings',
    description: (title: string) => `What this claim said before each of its revisions. ${title}`,
    marked: 'with what changed marked.',
    of: 'Of the claim',
    now: 'As it reads now',
    last: 'As it read when it was withdrawn',
    parts: {
      quote: 'Quote',
      restatement: 'Restatement',
      findings: 'Findings',
      figures: 'Stated numbers',
    } satisfies Readonly<Record<AssertionPart, string>>,
    before: (part: string) => `${part}, before`,
    after: 'After',
    none: 'None.',
    nothing: 'No wording that stood on the page was replaced, or only a slip was mended.',
    takenBack: 'The claim was taken back; its words stayed as they were.',
  },
  moved: {
    title: 'This page has moved',
    lead: 'It now stands at',
  },
  notFound: {
    title: 'Page not found',
    lead: 'There is no page at this address.',
    advice:
      'The address may be mistyped. Claims keep their addresses: search for yours, or look for it in the list.',
    list: 'All claims',
    home: 'The front page',
  },
} as const;
