import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { growLedger, ledgerText } from '../../../src/publish/grow-ledger.ts';
import { checkFolder } from '../../../src/checks/check-folder.ts';
import { articleSchema } from '../../../src/domain/article.ts';
import { chartSchema } from '../../../src/domain/chart.ts';
import { type ClaimInput, claimSchema } from '../../../src/domain/claim.ts';
import { figureSchema } from '../../../src/domain/figure.ts';
import { settingsSchema } from '../../../src/domain/settings.ts';
import { sourceSchema } from '../../../src/domain/source.ts';
import { termSchema } from '../../../src/domain/term.ts';
import { importDigest } from '../../../src/importer/import-digest.ts';
import { writeEntry } from '../../../src/importer/write-entry.ts';
import {
  digestOf,
  type InventedArticle,
  type InventedClaim,
  inventArticle,
} from './invented-article.ts';
import { type Chance, seededChance } from './seeded-chance.ts';

/** How many claims an article has. */
const perArticle = 12;
/** How many sources every article may cite, beside its own. */
const commonSources = 60;

/** What was written: how many entries of each collection. */
export interface CorpusSize {
  readonly articles: number;
  readonly claims: number;
  readonly figures: number;
  readonly sources: number;
  readonly charts: number;
}

const verdict = '2026-03-02';

const commonSource = (index: number): string => `survey-of-ores-${index + 1}`;

/** An article that says no more than so many claims. */
const firstClaims = (article: InventedArticle, count: number): InventedArticle => {
  let left = count;
  const sections = article.sections.flatMap(({ heading, claims }) => {
    const kept = claims.slice(0, left);
    left -= kept.length;
    return kept.length === 0 ? [] : [{ heading, claims: kept }];
  });
  return { ...article, sections };
};

/** The texts of the entries of an article, by their paths in the content folder: drafts as the importer writes them, then edited as a desk would. */
const articleEntries = (article: InventedArticle, chance: Chance): Map<string, string> => {
  const { report, write } = importDigest(
    {
      bytes: Buffer.from(digestOf(article)),
      name: undefined,
      article: article.id,
      language: 'en',
      utcOffset: '+01:00',
    },
    new Map(),
  );
  if (report.problems.length > 0) throw new Error(JSON.stringify(report.problems));
  const entries = new Map<string, string>();
  const own = [1, 2, 3].map((number) => `${article.id}-report-${number}`);
  own.forEach((id, index) => {
    entries.set(
      `sources/${id}.md`,
      writeEntry(sourceSchema, {
        publisher: `Office of Mines of ${article.place}`,
        title: `${article.ore} in ${article.place}, a report on ${['mines', 'plants', 'people'][index] ?? ''}`,
        short: `${article.place} mines office`,
        date: `20${chance.whole(20, 25)}-0${chance.whole(1, 9)}`,
        url: `https://${article.place.toLowerCase()}.example/reports/${article.ore}-${index + 1}`,
        seen: index === 0 ? 'primary' : 'secondary',
      }),
    );
  });
  const drafts = [...write].filter(([file]) => file.startsWith('claims/'));
  const invented = article.sections.flatMap(({ claims }) => claims);
  const rows: { stated: string; measured: string[] }[] = [];
  drafts.forEach(([file, text], index) => {
    const draft = parseFrontmatter(text).frontmatter as unknown as ClaimInput;
    const claim = invented[index];
    if (claim === undefined) throw new Error(`${file} is of no statement.`);
    const id = file.replace(/.*\/|\.md$/g, '');
    const edited = editClaim({ article, claim, id, draft, own, chance, write, entries });
    if (claim.stage !== undefined && edited.stated !== undefined) {
      rows.push({ stated: edited.stated, measured: [...edited.measured] });
    }
    entries.set(file, edited.text);
  });
  for (const [file, text] of write) {
    if (file.startsWith('figures/') && !entries.has(file)) entries.set(file, text);
  }
  const chart = `${article.id}-shares`;
  if (rows.length > 0) {
    entries.set(
      `charts/${chart}.md`,
      writeEntry(chartSchema, {
        type: 'shares',
        title: `${article.place}’s share of ${article.ore}, stage by stage`,
        summary:
          'Each row is a stage on a track of its own; the marks below it are what others report.',
        article: article.id,
        caveat:
          'The sources count different things, so their values may be set beside each other and not joined.',
        rows,
      }),
    );
  }
  const file = `articles/${article.id}.md`;
  const { frontmatter, content } = parseFrontmatter(write.get(file) ?? '');
  entries.set(
    file,
    writeEntry(
      articleSchema,
      { ...frontmatter, ...(rows.length > 0 && { leadChart: chart }) },
      `${content.trim()}\n`,
    ),
  );
  return entries;
};

type EvidenceInput = NonNullable<ClaimInput['evidence']>[number];

interface Editing {
  readonly article: InventedArticle;
  readonly claim: InventedClaim;
  readonly id: string;
  readonly draft: ClaimInput;
  /** The ids of the article’s own sources. */
  readonly own: readonly string[];
  readonly chance: Chance;
  /** What the importer wrote. */
  readonly write: ReadonlyMap<string, string>;
  /** Where figures go, by their paths. */
  readonly entries: Map<string, string>;
}

/** Edits a draft into a claim with evidence and a finding, and writes its figures. */
const editClaim = ({ article, claim, id, draft, own, chance, write, entries }: Editing) => {
  const [stated] = draft.figures ?? [];
  const scope = {
    measure: claim.measured[0]?.measure,
    stage: claim.stage,
    geography: article.place,
    denominator: claim.denominator,
  };
  if (stated !== undefined) {
    const file = `figures/${stated}.md`;
    const found = parseFrontmatter(write.get(file) ?? '').frontmatter;
    entries.set(file, writeEntry(figureSchema, { ...found, ...scope }));
  }
  const measured = claim.measured.map(({ measure, value }, index) => {
    const source =
      index === 0
        ? (own[chance.whole(0, 2)] ?? '')
        : commonSource(chance.whole(0, commonSources - 1));
    const figure = `${id}-measured-${index + 1}`;
    entries.set(
      `figures/${figure}.md`,
      writeEntry(figureSchema, {
        basis: 'measured',
        value,
        unit: claim.unit,
        source,
        locator: `p. ${chance.whole(3, 140)}`,
        ...(index > 0 && { status: 'estimated' }),
        ...scope,
        measure,
        period: `20${chance.whole(19, 24)}`,
      }),
    );
    return { figure, source };
  });
  const words =
    measured.length === 0
      ? (['not-checkable'] as const)
      : (['corroborated', 'broadly-consistent', 'contradicted', 'broadly-consistent'] as const);
  const word = chance.oneOf(words);
  const stance =
    word === 'contradicted' ? 'contradicts' : word === 'corroborated' ? 'supports' : 'qualifies';
  const [first, second] = measured.map(({ figure }) => `:figure[${figure}]`);
  const reason =
    first === undefined
      ? `No source read measures it, and the reports on ${article.place} differ in what they call a chain.`
      : `The office of mines puts it at ${first}${second === undefined ? '' : `, while the survey’s :figure[${measured[1]?.figure ?? ''}] counts scrap as well`}, on a wider reading of the whole.`;
  const quoted: EvidenceInput[] = [
    {
      stance: 'qualifies',
      source: commonSource(chance.whole(0, commonSources - 1)),
      excerpt: `the trade in ${article.ore} is seldom what its figures suggest`,
      locator: 'chapter on trade',
    },
  ];
  const entry: ClaimInput = {
    article: draft.article,
    quote: draft.quote,
    restatement: claim.restatement.replace('{0}', `:figure[${stated ?? ''}]`),
    kind: claim.kind,
    figures: draft.figures,
    findings: [
      { word, about: claim.measured[0]?.measure ?? 'the judgement', reason, date: verdict },
    ],
    evidence: [
      ...measured.map(({ figure, source }): EvidenceInput => ({
        stance,
        source,
        figures: [figure],
        note: `It counts what left the gate in ${article.place}, and leaves out what was stored.`,
      })),
      ...quoted,
    ],
  };
  const body =
    chance.whole(1, 2) === 1
      ? `What is counted as **${article.ore}** differs from one report to the next${first === undefined ? '' : `: the office of mines comes to ${first}`}. See [the survey’s own notes](https://survey.example/notes) on *how plants are told apart* from the mines that feed them.\n\nThe :term[gangue] that is left is not part of it.\n`
      : '';
  return {
    text: writeEntry(claimSchema, entry, body),
    stated,
    measured: measured.map(({ figure }) => figure),
  };
};

const settings = (): string =>
  writeEntry(
    settingsSchema,
    {
      title: 'Assay',
      tagline: 'News articles, taken apart into claims, with a permanent page for each.',
      publisher: 'The desk of the Ruritanian survey',
      contact: 'desk@survey.example',
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      site: 'https://claims.survey.example',
      base: '/',
    },
    '## What this is\n\nInvented articles, to measure how a build grows.\n',
  );

/** Writes a content folder of so many claims: the same for one seed, imported and checked as an editor’s own. */
export const writeCorpus = (folder: string, claims: number, seed = 1): CorpusSize => {
  const chance = seededChance(seed);
  const write = (file: string, text: string): void => {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  write('settings.md', settings());
  write(
    'terms/gangue.md',
    writeEntry(termSchema, {
      term: 'Gangue',
      meaning: 'What is left of an ore once the metal is out of it.',
      source: commonSource(0),
    }),
  );
  for (let index = 0; index < commonSources; index += 1) {
    write(
      `sources/${commonSource(index)}.md`,
      writeEntry(sourceSchema, {
        publisher: 'The Ruritanian Survey',
        title: `Survey of ores, part ${index + 1}`,
        short: 'The survey',
        date: String(2019 + (index % 7)),
        url: `https://survey.example/ores/${index + 1}`,
        seen: 'primary',
      }),
    );
  }
  for (let index = 0; index * perArticle < claims; index += 1) {
    const count = Math.min(perArticle, claims - index * perArticle);
    for (const [file, text] of articleEntries(
      firstClaims(inventArticle(index, chance), count),
      chance,
    )) {
      write(file, text);
    }
  }
  const { catalogue, report } = checkFolder(folder);
  if (report.errors.length > 0) throw new Error(report.errors.slice(0, 20).join('\n'));
  write('permalinks.json', ledgerText(growLedger(catalogue, verdict)));
  return {
    articles: catalogue.articles.all.length,
    claims: catalogue.claims.all.length,
    figures: catalogue.figures.all.length,
    sources: catalogue.sources.all.length,
    charts: catalogue.charts.all.length,
  };
};
