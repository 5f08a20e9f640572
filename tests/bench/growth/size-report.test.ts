import { expect, test } from 'vitest';
import type { BuildResult, SizeResult } from './bench-result.ts';
import { readingNotes } from './reading-notes.ts';
import { sizeReport } from './size-report.ts';
import { stagesIn } from './stage-lines.ts';

const printed = `assay:stage read 400
assay:stage pages 3000
assay:stage data 900
assay:stage markdown 290
assay:stage search 2000
assay:stage pages 11
`;
const weight = { files: 1337, bytes: 18_500_000 };
const ofAssay: BuildResult = {
  system: 'assay',
  build: 'cold',
  runs: [{ wall: 12_340, cpu: 9_870, memory: 1.2e9, stages: stagesIn(printed) }],
  dist: weight,
  cards: 0,
};
const ofAstro: BuildResult = {
  system: 'astro',
  build: 'cold',
  runs: [{ wall: 5_000, cpu: 4_000, memory: 0.5e9, stages: {} }],
  dist: weight,
  cards: 0,
};
const resultOf = (
  builds: readonly BuildResult[],
  compressions: SizeResult['compressions'] = [],
): SizeResult => ({
  claims: 100,
  corpus: { articles: 9, claims: 100, figures: 306, sources: 87, charts: 9 },
  builds,
  compressions,
  notes: readingNotes(builds),
});

/** The lines of a table of the report by their first cells, each with the other cells by the heads of their columns. */
const tableOf = (result: SizeResult, title: string) => {
  const tables = sizeReport(result).split('\n\n');
  const [head = '', ...rows] = tables.find((text) => text.startsWith(title))?.split('\n') ?? [];
  const cellsOf = (line: string): string[] => line.split(/ {2,}/);
  const [, ...heads] = cellsOf(head);
  return Object.fromEntries(
    rows.map((row) => {
      const [first = '', ...cells] = cellsOf(row);
      return [first, Object.fromEntries(heads.map((name, index) => [name, cells[index]]))];
    }),
  );
};

test('a build is told by its time, memory and weight', () => {
  expect(tableOf(resultOf([ofAssay]), ' ')['Assay, cold']).toEqual({
    'wall s': '12.3',
    'CPU s': '9.9',
    'peak MB': '1,200',
    'ms/claim': '123',
    files: '1,337',
    MB: '18.5',
  });
});

test('each stage of Assay is told, and Markdown as a part of others', () => {
  const result = resultOf([ofAssay, ofAstro]);
  expect(tableOf(result, 'stages, ms')).toEqual({
    'Assay, cold': {
      read: '400',
      pages: '3,011',
      data: '900',
      'of which Markdown': '290',
      search: '2,000',
    },
  });
  expect(result.notes.join()).toMatch(/^Markdown .* is a part of theirs/);
  expect(resultOf([ofAstro]).notes).toEqual([]);
});

test('what it takes to compress the site is told for all of it and after one change', () => {
  const compressed = { files: 1206, bytes: 2_576_403 };
  const cost = { wall: 25_926, cpu: 19_851, memory: 2e8 };
  const both = { brotli: compressed, gzip: { ...compressed, bytes: 3_008_362 } };
  const result = resultOf(
    [ofAssay],
    [
      { of: 'all files', ...cost, ...both },
      { of: 'after one change', ...cost, wall: 3_512, ...both },
    ],
  );
  const told = {
    'CPU s': '19.9',
    'peak MB': '200',
    files: '2,412',
    '.br MB': '2.6',
    '.gz MB': '3.0',
  };
  expect(tableOf(result, 'compressing')).toEqual({
    'all files': { 'wall s': '25.9', 'ms/claim': '259', ...told },
    'after one change': { 'wall s': '3.5', 'ms/claim': '35.1', ...told },
  });
});

test('where nothing was compressed, nothing is told of it', () => {
  expect(sizeReport(resultOf([ofAstro]))).not.toContain('compressing');
});
