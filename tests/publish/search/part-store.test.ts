import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { IndexPart } from '../../../src/publish/search/index-part.ts';
import { openPartStore } from '../../../src/publish/search/part-store.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-parts-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const part: IndexPart = {
  files: new Map([['index/en_1.pf_index', new Uint8Array([1, 2, 3])]]),
  pages: new Map([['fragment/en_1.pf_fragment', { address: '/a/', digits: '12' }]]),
};

test('a part is read as it was written', () => {
  const store = openPartStore(join(folder, 'search'));
  expect(store.read('one')).toBeUndefined();
  store.write('one', part);
  const found = store.read('one');
  expect(found?.pages).toEqual(part.pages);
  expect(Buffer.from(found?.files.get('index/en_1.pf_index') ?? [])).toEqual(
    Buffer.from([1, 2, 3]),
  );
});

test('a part that was touched, or is not whole, counts as none', () => {
  const store = openPartStore(folder);
  store.write('one', part);
  const file = readFileSync(join(folder, 'one'));
  writeFileSync(join(folder, 'one'), file.subarray(0, -1));
  expect(store.read('one')).toBeUndefined();
  file[file.length - 1] = 7;
  writeFileSync(join(folder, 'one'), file);
  expect(store.read('one')).toBeUndefined();
});

test('parts that no build has a use for are forgotten', () => {
  const store = openPartStore(folder);
  for (const name of ['one', 'two', 'three']) store.write(name, part);
  store.sweep(new Set(['two']));
  expect(readdirSync(folder)).toEqual(['two']);
});
