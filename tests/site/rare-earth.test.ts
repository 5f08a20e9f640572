import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/checks/read-content.ts';
import { pagesOf, rootBuild } from '../support/built-site.ts';
import { find } from '../support/document.ts';
import { projectRoot } from '../support/project.ts';
import { runNode } from '../support/run-process.ts';
import { copyOfProject } from '../support/scratch-project.ts';

/** What this site says of its first article; these tests go when the article goes. */
const pages = pagesOf(rootBuild());
const pageAt = (path: string) => {
  const page = pages.find((built) => built.path === path);
  if (page === undefined) throw new Error(`${path} was not built.`);
  return page;
};

test('the three shares stand as the article states them: mining 60, refining 90, magnets 80', () => {
  const [chart] = find(pageAt('/charts/china-share-by-stage/').document, '*', {
    'data-share-chart': undefined,
  });
  const rows = (chart?.elements ?? []).filter(
    ({ name, elements }) => name === 'tr' && elements.some((cell) => cell.name === 'td'),
  );
  expect(
    rows.map((row) => [
      find(row, 'a')[0]?.text.trim(),
      find(row, 'data')[0]?.attributes.get('value'),
      find(row, 'data')[0]?.text.trim(),
    ]),
  ).toEqual([
    ['Mining', '60', '60%'],
    ['Refining', '90', '90%'],
    ['Magnets', '80', '80%'],
  ]);
});

test('every statement of the digest is covered by a claim', () => {
  const { entries } = readContent(join(projectRoot, 'content'));
  const said = entries.articles
    .filter(({ path }) => path === 'rare-earth-trump-card')
    .flatMap(({ digest }) => digest.sections.flatMap(({ statements }) => statements));
  expect(said).toHaveLength(11);
  const quotes = entries.claims.map(({ data }) => data.quote);
  expect(
    said
      .filter(({ text }) => !quotes.some((quote) => text.includes(quote)))
      .map(({ text }) => text),
  ).toEqual([]);
});

test('its Chinese title is marked as Chinese, and its translation as ours', () => {
  const { html } = pageAt('/articles/rare-earth-trump-card/');
  expect(html).toMatch(/<span lang="zh-Hans"[^>]*>稀土王牌锁死全局/);
  expect(html).toContain('(our translation)');
});

test('the link of the 90% claim says in a chat what is claimed, and by whom', () => {
  const { document } = pageAt('/claims/china-refining-share/');
  const [title] = find(document, 'title');
  const [description] = find(document, 'meta', { name: 'description' });
  expect(title?.text).toBe(
    'Sou Hu Cai Jing: China carries out 90% of the world’s rare-earth refining and processing · Assay',
  );
  expect(description?.attributes.get('content')).toContain('“90% of refining and processing”');
});

describe('an editor who changes', () => {
  const check = (folder: string) => runNode(folder, ['src/checks/cli.ts']);

  test('a word of a quote is told to copy it letter by letter', async () => {
    const { folder, edit } = copyOfProject('word');
    const claim = 'content/claims/rare-earth-trump-card/china-refining-share.md';
    edit(claim, '90% of refining and', '90% refining and');
    const { code, output } = await check(folder);
    expect(output).toMatch(
      /china-refining-share\.md:3: the quote is not in the digest .* — copy it/,
    );
    expect(code).toBe(1);
  });

  test('90 to 91 is told that the article says 90', async () => {
    const { folder, edit } = copyOfProject('figure');
    edit('content/figures/china-refining-share.md', /^value: 90$/m, 'value: 91');
    const { code, output } = await check(folder);
    expect(output).toMatch(
      /china-refining-share\.md:3: the figure has value: 91, .* set value: 90/,
    );
    expect(code).toBe(1);
  });
});
