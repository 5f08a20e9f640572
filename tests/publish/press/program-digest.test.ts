import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { programDigest } from '../../../src/publish/press/program-digest.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'assay-program-'));
  mkdirSync(join(root, 'src', 'pages'), { recursive: true });
  mkdirSync(join(root, 'content'));
  writeFileSync(join(root, 'src', 'pages', 'index.astro'), '<p>One</p>');
  writeFileSync(join(root, 'package-lock.json'), '{}');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

test('what makes a site is the same as long as neither code, packages nor settings change', () => {
  const before = programDigest(root, ['https://a.example', '/']);
  writeFileSync(join(root, 'content', 'settings.md'), 'Content is none of it.');
  expect(programDigest(root, ['https://a.example', '/'])).toBe(before);
});

test('with a file of the code, a package or a setting that changed it is another', () => {
  const digests = new Set([programDigest(root, ['/']), programDigest(root, ['/x/'])]);
  for (const [file, text] of [
    ['src/pages/index.astro', '<p>Two</p>'],
    ['src/pages/more.astro', ''],
    ['package-lock.json', '{"name":"x"}'],
    ['astro.config.ts', 'export default {};'],
  ] as const) {
    writeFileSync(join(root, file), text);
    digests.add(programDigest(root, ['/']));
  }
  expect(digests.size).toBe(6);
});
