import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { precompress } from '../../src/publish/hosts/precompress.ts';
import { contentsOf, digestsOf, filesOf } from '../support/folder-contents.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-precompress-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};

/** What was compressed, as it is read again. */
const readBack = (): Record<string, string> =>
  Object.fromEntries(
    filesOf(folder)
      .filter((file) => /\.(?:br|gz)$/.test(file))
      .map((file) => {
        const bytes = readFileSync(join(folder, file));
        const read = file.endsWith('.br') ? brotliDecompressSync : gunzipSync;
        return [file, read(bytes).toString()];
      }),
  );

test('each text has its own words beside it, compressed in both ways, and neither pictures nor the search index, which are compressed, have anything', async () => {
  write('claims/a/index.html', '<p>ore</p>');
  write('claims.json', '[]');
  write('cards/a.png', 'PNG');
  write('pagefind/fragment/en_1.pf_fragment', 'gzip');
  const told: string[] = [];
  const count = await precompress(folder, (done, total) => told.push(`${done} of ${total}`));
  expect(readBack()).toEqual({
    'claims/a/index.html.br': '<p>ore</p>',
    'claims/a/index.html.gz': '<p>ore</p>',
    'claims.json.br': '[]',
    'claims.json.gz': '[]',
  });
  expect(count).toEqual({ made: 2, kept: 0 });
  expect(told).toEqual(['1 of 2', '2 of 2']);
});

test('brotli tries its hardest but for the files of a whole site, over which it would sit long', async () => {
  const rows = (count: number): string =>
    [...Array(count).keys()].map((row) => `${row % 97},ore,${row * row}`).join('\n');
  const [page, table] = [rows(500), rows(100_000)];
  write('page.html', page);
  write('table.csv', table);
  await precompress(folder, () => undefined);
  const at = (quality: number, text: string): Buffer =>
    brotliCompressSync(text, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    });
  expect(table.length).toBeGreaterThan(1_000_000);
  expect(readFileSync(join(folder, 'page.html.br')).equals(at(11, page))).toBe(true);
  expect(readFileSync(join(folder, 'table.csv.br')).equals(at(9, table))).toBe(true);
});

test('only what changed since is compressed again', async () => {
  write('a.html', 'old');
  write('b.html', 'same');
  write('c.html', 'half of it is gone');
  await precompress(folder, () => undefined);
  const before = digestsOf(folder);
  // Whoever compressed again would give these the words of their files.
  write('b.html.br', 'untouched');
  write('a.html', 'new');
  const later = new Date(Date.now() + 10_000);
  utimesSync(join(folder, 'a.html'), later, later);
  rmSync(join(folder, 'c.html.gz'));

  expect(await precompress(folder, () => undefined)).toEqual({ made: 2, kept: 1 });
  expect(contentsOf(folder).get('b.html.br')).toBe('untouched');
  expect(digestsOf(folder).get('c.html.gz')).toBe(before.get('c.html.gz'));
  rmSync(join(folder, 'b.html.br'));
  expect(readBack()).toMatchObject({ 'a.html.br': 'new', 'a.html.gz': 'new' });
});
