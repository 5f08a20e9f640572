import { assembleCatalogue, type Catalogue, type Entries } from '../../src/domain/catalogue.ts';
import { type Digest, parseStatement } from '../../src/domain/digest.ts';

/** A digest of one section a heading, from statements as they stand. */
export const digestOf = (sections: Readonly<Record<string, readonly string[]>>): Digest => ({
  sections: Object.entries(sections).map(([heading, statements]) => ({
    heading,
    statements: statements.map(parseStatement),
  })),
});

const ofPaths = <Data>(things: Readonly<Record<string, Data>>) =>
  Object.entries(things).map(([path, data]) => ({ path, data, body: '' }));

type ClaimData = Entries['claims'][number]['data'];
type FigureData = Entries['figures'][number]['data'];
type ChartData = Entries['charts'][number]['data'];

/** What a test says of the content; everything else is a sound article of two statements called `ores`. */
export interface Content {
  readonly digest?: Digest;
  readonly leadChart?: string;
  readonly site?: string;
  readonly claims?: Readonly<Record<string, Partial<ClaimData> & { readonly quote: string }>>;
  readonly figures?: Readonly<Record<string, Partial<FigureData> & { readonly wording: string }>>;
  readonly charts?: Readonly<Record<string, Partial<ChartData>>>;
}

const defaults = {
  digest: digestOf({ Ores: ['China mines 60% of all ore [3].', 'Others wait [5].'] }),
  claim: {
    article: 'ores',
    kind: 'statistic',
    figures: [],
    draft: false,
    restatement: 'So it says.',
  },
  figure: { basis: 'stated', value: 60, unit: 'percent' },
  chart: { type: 'shares', title: 'Shares', summary: 'A row a stage.', article: 'ores', rows: [] },
} as const;

/** A catalogue for a test, assembled as the build does. */
export const catalogueOf = ({
  digest = defaults.digest,
  leadChart,
  site = 'https://ores.news',
  claims = {},
  figures = {},
  charts = {},
}: Content): Catalogue =>
  assembleCatalogue({
    settings: {
      title: 'Assay',
      tagline: 'Claims.',
      publisher: 'The desk',
      licence: { name: 'CC BY 4.0', url: 'https://licence.example/' },
      site,
      base: '/',
    },
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
    claims: ofPaths(claims).map((entry) => ({
      ...entry,
      data: { ...defaults.claim, figures: [], ...entry.data },
    })),
    figures: ofPaths(figures).map((entry) => ({
      ...entry,
      data: { ...defaults.figure, ...entry.data },
    })),
    charts: ofPaths(charts).map((entry) => ({
      ...entry,
      data: { ...defaults.chart, rows: [], ...entry.data },
    })),
  });
