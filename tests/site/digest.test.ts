import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDigest } from '../../src/markdown/stored-digest.ts';
import { pagesOf, rootBuild } from '../support/built-site.ts';
import { find } from '../support/document.ts';
import { filesOf } from '../support/folder-contents.ts';
import { projectRoot } from '../support/project.ts';

const pages = pagesOf(rootBuild());
const folder = join(projectRoot, 'content/articles');
const articles = filesOf(folder)
  .filter((file) => file.endsWith('.md'))
  .map((file) => ({ id: basename(file, '.md'), entry: readFileSync(join(folder, file), 'utf8') }));

const bodyOf = (entry: string): string => entry.replace(/^---\n[\s\S]*?\n---\n/, '');

test('there is an article', () => {
  expect(articles.length).toBeGreaterThan(0);
});

describe.for(articles)('the digest of $id', ({ id, entry }) => {
  const { sections } = readDigest(bodyOf(entry));
  const page = pages.find(({ file }) => file === `articles/${id}/index.html`);
  const [shown] = page === undefined ? [] : find(page.document, '*', { 'data-digest': undefined });

  test('is on the article’s page', () => {
    expect(shown).toBeDefined();
    expect(sections.flatMap(({ statements }) => statements).length).toBeGreaterThan(0);
  });

  test('reads there as it stands, character for character', () => {
    const held = sections.flatMap(({ heading, statements }) => [
      ...(heading === '' ? [] : [heading]),
      ...statements.map(({ raw }) => raw),
    ]);
    const read = (shown?.elements ?? [])
      .filter(({ name, attributes }) => /^h[1-6]$/.test(name) || attributes.has('data-statement'))
      .map(({ text }) => text);
    expect(read).toEqual(held);
  });

  test('has nothing of ours between its lines', () => {
    const lines = sections.flatMap(({ heading, statements }) => [
      heading,
      ...statements.map(({ raw }) => raw),
    ]);
    const bare = (text: string): string => text.replace(/\s+/g, '');
    expect(bare(shown?.text ?? '')).toBe(bare(lines.join('')));
  });

  test('is held in lines that are a heading or a statement, and nothing else', () => {
    const lines = bodyOf(entry)
      .split('\n')
      .filter((line) => line.trim() !== '');
    const written = sections.flatMap(({ heading, statements }) => [
      ...(heading === '' ? [] : [`## ${heading}`]),
      ...statements.map(({ raw }) => `- ${raw}`),
    ]);
    expect(lines).toHaveLength(written.length);
  });
});
