import type { z } from 'zod';
import { assembleCatalogue, type Catalogue } from '../../src/domain/catalogue.ts';
import { chartSchema } from '../../src/domain/chart.ts';
import { claimSchema } from '../../src/domain/claim.ts';
import type { ClaimExtra } from '../../src/domain/claim-extra.ts';
import { type Digest, parseStatement } from '../../src/domain/digest.ts';
import { eventSchema } from '../../src/domain/event.ts';
import { figureSchema } from '../../src/domain/figure.ts';
import { ledgerSchema } from '../../src/domain/permalink-ledger.ts';
import { seriesSchema } from '../../src/domain/series.ts';
import { sourceSchema } from '../../src/domain/source.ts';
import { termSchema } from '../../src/domain/term.ts';
import { readSeriesTable } from '../../src/series/series-table.ts';

/** A digest of one section a heading, from statements as they stand. */
export const digestOf = (sections: Readonly<Record<string, readonly string[]>>): Digest => ({
  sections: Object.entries(sections).map(([heading, statements]) => ({
    heading,
    statements: statements.map(parseStatement),
  })),
});

/** Entries by their paths: the fields that matter to a test; the others are sound. */
export type Things = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What a test says of the content; everything else is a sound article of two statements called `ores`, published on 26 August 2025. */
export interface Content {
  readonly digest?: Digest;
  readonly leadChart?: string;
  readonly site?: string;
  /** The body of the settings. */
  readonly about?: string;
  readonly tagline?: string;
  readonly leaveOut?: ClaimExtra[];
  readonly claims?: Things;
  readonly figures?: Things;
  /** The table of each series stands under `csv`. */
  readonly series?: Things;
  readonly sources?: Things;
  readonly charts?: Things;
  readonly events?: Things;
  readonly terms?: Things;
  /** As content/permalinks.json has it. */
  readonly ledger?: z.input<typeof ledgerSchema>;
}

const defaults = {
  digest: digestOf({ Ores: ['China mines 60% of all ore [3].', 'Others wait [5].'] }),
  claim: { article: 'ores', kind: 'statistic', restatement: 'So it says.' },
  figure: { value: 60, unit: 'percent' },
  source: {
    publisher: 'Survey',
    title: 'Ores of the world',
    short: 'Survey',
    url: 'https://survey.example/ores',
    seen: 'primary',
  },
  chart: { title: 'Shares', summary: 'A row a stage.', article: 'ores' },
} as const;

const entriesOf = <Schema extends z.ZodType>(
  schema: Schema,
  things: Things = {},
  standard: object = {},
) =>
  Object.entries(things).map(([path, { body = '', ...said }]) => {
    const data = Object.entries({ ...standard, ...said }).filter(([field]) => field !== 'csv');
    return { path, body: String(body), data: schema.parse(Object.fromEntries(data)) };
  });

/** A catalogue for a test, assembled as the build does; an entry that its own schema refuses throws. */
export const catalogueOf = (content: Content): Catalogue => {
  const { digest = defaults.digest, leadChart, site = 'https://ores.news' } = content;
  const { about = '', tagline = 'Claims.', leaveOut } = content;
  const figures = Object.entries(content.figures ?? {}).map(([path, data]) => {
    const basis = 'basis' in data ? {} : { basis: 'wording' in data ? 'stated' : 'measured' };
    const standard = data['basis'] === 'derived' ? { unit: 'percent' } : defaults.figure;
    return [path, { ...standard, ...basis, ...data }] as const;
  });
  return assembleCatalogue({
    settings: {
      title: 'Assay',
      tagline,
      publisher: 'The desk',
      licence: { name: 'CC BY 4.0', url: 'https://licence.example/' },
      site,
      base: '/',
      ...(leaveOut && { leaveOut }),
    },
    about,
    articles: [
      {
        path: 'ores',
        body: '',
        digest,
        data: {
          title: 'Ores',
          language: 'en',
          publisher: 'The Ore',
          published: { date: '2025-08-26' },
          digestLanguage: 'en',
          ...(leadChart && { leadChart }),
        },
      },
    ],
    claims: entriesOf(claimSchema, content.claims, defaults.claim),
    figures: entriesOf(figureSchema, Object.fromEntries(figures)),
    series: entriesOf(seriesSchema, content.series).map((entry) => ({
      ...entry,
      cells: readSeriesTable(String(content.series?.[entry.path]?.['csv'])).cells,
    })),
    sources: entriesOf(sourceSchema, content.sources, defaults.source),
    charts: Object.entries(content.charts ?? {}).flatMap(([path, chart]) =>
      entriesOf(chartSchema, { [path]: { type: 'shares', ...chart } }, defaults.chart),
    ),
    events: entriesOf(eventSchema, content.events),
    terms: entriesOf(termSchema, content.terms),
    ledger: content.ledger && ledgerSchema.parse(content.ledger),
  });
};

/** A series without a row: the fields that matter to a test are added to it. */
export const bareSeries = {
  title: 'Output',
  measure: 'output',
  unit: 'tonne',
  editions: [{ id: 'mcs', source: 'survey' }],
  geographies: [{ id: 'cn', name: 'China' }],
  csv: 'edition,geography,year,value\n',
} as const;

/** A sound content with a lead chart: the fields that matter to a test are added to it. */
export const chartedContent: Content = {
  leadChart: 'shares',
  claims: {
    mining: { quote: 'China mines 60% of all ore', figures: ['mining'] },
    waiting: { quote: 'Others wait' },
  },
  figures: { mining: { wording: '60%', value: 60, stage: 'mining' } },
  charts: { shares: { rows: [{ stated: 'mining' }] } },
  sources: { survey: {} },
};
