import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishFolder } from '../../../src/publish/press/publish-folder.ts';
import { contentsOf } from '../../support/folder-contents.ts';

let scratch = '';

beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'assay-publish-'));
});

afterEach(() => {
  rmSync(scratch, { recursive: true });
});

const folderOf = (folder: string, files: Readonly<Record<string, string>>): string => {
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
};

test('a published folder holds what is fresh and what is kept, and nothing else but the history of Git', () => {
  const published = folderOf(join(scratch, 'dist'), {
    'index.html': 'old',
    'claims/kept/index.html': 'kept',
    'claims/kept/stray.txt': 'stray',
    'claims/changed/index.html': 'old',
    'claims/gone/index.html': 'gone',
    'pagefind/index.pf': 'gone',
    '.git/HEAD': 'ref',
  });
  const fresh = folderOf(join(scratch, 'fresh'), {
    'index.html': 'new',
    'claims/changed/index.html': 'new',
    'claims/more/index.html': 'new',
    '_astro/a.css': 'new',
  });
  publishFolder(fresh, published, new Set(['claims/kept/index.html']));
  expect(Object.fromEntries(contentsOf(published))).toEqual({
    'index.html': 'new',
    'claims/kept/index.html': 'kept',
    'claims/changed/index.html': 'new',
    'claims/more/index.html': 'new',
    '_astro/a.css': 'new',
    '.git/HEAD': 'ref',
  });
});

test('what was compressed of a file stays as long as the file does', () => {
  const published = folderOf(join(scratch, 'dist'), {
    'kept/index.html': 'kept',
    'kept/index.html.br': 'its brotli',
    'kept/index.html.gz': 'its gzip',
    'changed/index.html.br': 'of the old',
    'gone/index.html.gz': 'of nothing',
  });
  const fresh = folderOf(join(scratch, 'fresh'), { 'changed/index.html': 'new' });
  publishFolder(fresh, published, new Set(['kept/index.html']));
  expect(Object.fromEntries(contentsOf(published))).toEqual({
    'kept/index.html': 'kept',
    'kept/index.html.br': 'its brotli',
    'kept/index.html.gz': 'its gzip',
    'changed/index.html': 'new',
  });
});

test('where nothing was published yet, it holds what is fresh', () => {
  const fresh = folderOf(join(scratch, 'fresh'), { 'a/b/index.html': 'new' });
  publishFolder(fresh, join(scratch, 'out', 'dist'), new Set());
  expect(Object.fromEntries(contentsOf(join(scratch, 'out', 'dist')))).toEqual({
    'a/b/index.html': 'new',
  });
});
