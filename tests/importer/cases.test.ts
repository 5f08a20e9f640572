import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkCatalogue } from '../../src/checks/check-catalogue.ts';
import { readContent } from '../../src/checks/read-content.ts';
import { assembleCatalogue } from '../../src/domain/catalogue.ts';
import { importDigest } from '../../src/importer/import-digest.ts';
import { contentsOf } from '../support/folder-contents.ts';
import { projectRoot } from '../support/project.ts';
import { runNode } from '../support/run-process.ts';

/**
 * A folder of `cases` holds a digest and, under `expected`, all that the importer makes of it: the
 * files it writes into a content folder and, as `report.json`, what it prints with `--json`. Where
 * something else comes out, it is left beside that under `actual`, to be read and, if it is right,
 * to take the place of `expected`.
 */
const cases = join(projectRoot, 'tests/importer/cases');
const names = readdirSync(cases);
const isRefused = (name: string): boolean => name.startsWith('refused-');
const accepted = names.filter((name) => !isRefused(name));

test('there are digests that are read, and digests that are refused', () => {
  expect(accepted.length).toBeGreaterThan(10);
  expect(names.length - accepted.length).toBeGreaterThan(10);
});

describe.concurrent('the importer makes what it should of', () => {
  test.for(names)('%s', async (name, { expect }) => {
    const folder = join(cases, name);
    const actual = join(folder, 'actual');
    rmSync(actual, { recursive: true, force: true });
    const { code, output } = await runNode(projectRoot, [
      'src/importer/cli.ts',
      join(folder, 'digest.txt'),
      ...['--article', name, '--into', actual, '--json'],
    ]);
    const written = contentsOf(actual);
    mkdirSync(actual, { recursive: true });
    writeFileSync(join(actual, 'report.json'), output);
    expect(contentsOf(actual)).toEqual(contentsOf(join(folder, 'expected')));
    if (isRefused(name)) expect([...written.keys()]).toEqual([]);
    expect(code).toBe(isRefused(name) ? 1 : 0);
    rmSync(actual, { recursive: true, force: true });
  });
});

describe.for(accepted)('what the importer makes of %s', (name) => {
  const expected = join(cases, name, 'expected');

  test('is content that the checks accept', () => {
    const { entries, problems } = readContent(expected);
    expect(problems.filter(({ kind }) => kind !== 'missing' && kind !== 'stray')).toEqual([]);
    expect(checkCatalogue(assembleCatalogue(entries))).toEqual([]);
  });

  test('stays as it is when it is imported again', () => {
    const texts = contentsOf(expected);
    const { report, write } = importDigest(
      {
        bytes: readFileSync(join(cases, name, 'digest.txt')),
        name: undefined,
        article: name,
        language: undefined,
        utcOffset: undefined,
      },
      texts,
    );
    expect([...write.keys()]).toEqual([]);
    expect(report.kept).toEqual([]);
    expect([...report.unchanged, 'report.json'].sort()).toEqual([...texts.keys()].sort());
  });
});
