import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { externalAddresses } from '../../../src/checks/addresses/external-addresses.ts';
import { readContent } from '../../../src/checks/read-content.ts';
import { writeSampleContent } from '../../support/sample-content.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-addresses-'));
  writeSampleContent(folder);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const edit = (file: string, from: string, to: string): void => {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
};

const named = (): string[] =>
  externalAddresses(readContent(folder).entries).map(
    ({ file, place, role, address }) =>
      `${file} ${place.field ?? `line ${place.bodyLine ?? '?'}`} (${role}): ${address}`,
  );

test('sources, articles, licence, contact and bodies name addresses; what is no address of the web is none', () => {
  edit('settings.md', 'base: /', 'base: /\ncontact: https://ores.news/contact');
  edit('articles/ores.md', 'digestLanguage', 'url: https://ruritanian.example/a\ndigestLanguage');
  edit('sources/survey-2025.md', 'seen:', 'archive: https://archive.example/1\nseen:');
  edit(
    'events/rush.md',
    'a **dealer**',
    'a [dealer](https://dealer.example/x#y),\n[here](/sources/) or by [mail](mailto:a@b.example)',
  );
  expect(named()).toEqual([
    'settings.md contact (link): https://ores.news/contact',
    'settings.md licence.url (link): https://creativecommons.org/licenses/by/4.0/',
    'articles/ores.md url (link): https://ruritanian.example/a',
    'sources/survey-2025.md url (source): https://survey.example/2025',
    'sources/survey-2025.md archive (archive): https://archive.example/1',
    'sources/survey-2026.md url (source): https://survey.example/2026',
    'events/rush.md line 1 (link): https://dealer.example/x#y',
  ]);
});

test('a contact by mail is none', () => {
  edit('settings.md', 'base: /', 'base: /\ncontact: desk@ores.news');
  expect(named().filter((line) => line.includes('contact'))).toEqual([]);
});
