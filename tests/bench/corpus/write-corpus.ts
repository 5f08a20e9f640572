import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkFolder } from '../../../src/checks/check-folder.ts';
import { settingsSchema } from '../../../src/domain/settings.ts';
import { termSchema } from '../../../src/domain/term.ts';
import { writeEntry } from '../../../src/importer/write-entry.ts';
import { growLedger, ledgerText } from '../../../src/publish/grow-ledger.ts';
import { articleEntries } from './article-entries.ts';
import { surveyId, surveyEntry, surveyCount } from './survey-sources.ts';
import { verdict } from './edit-draft.ts';
import { type InventedArticle, inventArticle } from './invented-article.ts';
import { seededChance } from './seeded-chance.ts';

/** How many claims an article has. */
const perArticle = 12;

/** What was written: how many entries of each collection. */
export interface CorpusSize {
  readonly articles: number;
  readonly claims: number;
  readonly figures: number;
  readonly sources: number;
  readonly charts: number;
}

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
      source: surveyId(0),
    }),
  );
  for (let index = 0; index < surveyCount; index += 1) {
    write(`sources/${surveyId(index)}.md`, surveyEntry(index));
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
