import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { placeName } from '../bench/corpus/place-name.ts';
import { sampleContent } from './sample-content.ts';

const articles = 60;
const sources = 210;
const perArticle = 5;

const mines = ['oldest', 'richest', 'deepest', 'wettest', 'newest'];

/** A mine for each claim. */
const mineOf = (article: number, claim: number): string =>
  `the ${mines[claim] ?? ''} mine of ${placeName(article)}`;

/** The words of a claim: the last of each article is an event that nobody has judged, the others are opinions. */
const wordsOf = (article: number, claim: number): string =>
  `Nothing compares with ${mineOf(article, claim)}`;

const dayOf = (article: number): string =>
  new Date(Date.UTC(2026, 0, 1 + article)).toISOString().slice(0, 10);

const articleOf = (article: number): string => `---
title: The mines of ${placeName(article)}
language: en
publisher: The Ruritanian
published:
  date: "${dayOf(article)}"
digestLanguage: en
---

## Mines

${Array.from({ length: perArticle }, (_, claim) => `- ${wordsOf(article, claim)} [${claim + 1}].`).join('\n')}
`;

const finding = `findings:
  - word: not-checkable
    about: all of it
    reason: It is a matter of taste.
    date: "2026-05-01"
`;

/** A slip that was mended, in two claims of each article; the first claim of the first article is withdrawn. */
const revisionOf = (article: number, claim: number): string => {
  if (claim > 1) return '';
  const type = article === 0 && claim === 0 ? 'withdrawal' : 'typo';
  return `revisions:
  - date: "2026-05-02"
    type: ${type}
    reason: A letter of ${mineOf(article, claim)} was lost.
`;
};

const claimOf = (article: number, claim: number): string => `---
article: valleys-${article}
quote: ${wordsOf(article, claim)}
restatement: ${wordsOf(article, claim)}.
kind: ${claim === 4 ? 'event' : 'judgement'}
${claim === 4 ? '' : finding}${revisionOf(article, claim)}---
`;

const sourceOf = (source: number): string => `---
publisher: The Survey
title: Ores of the world, part ${source}
short: Survey
date: "2025"
url: https://survey.example/${source}
seen: primary
---
`;

/** Puts into a content folder more claims, articles, changes and sources than one page lists: 300, 60, 120 and 210, and a claim withdrawn. */
export const writeManyClaims = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  write('settings.md', sampleContent['settings.md'] ?? '');
  for (let source = 0; source < sources; source += 1) {
    write(`sources/survey-${source}.md`, sourceOf(source));
  }
  for (let article = 0; article < articles; article += 1) {
    write(`articles/valleys-${article}.md`, articleOf(article));
    for (let claim = 0; claim < perArticle; claim += 1) {
      write(`claims/valleys-${article}/mine-${article}-${claim}.md`, claimOf(article, claim));
    }
  }
};
