import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildSite } from '../support/build-site.ts';
import { pagesOf } from '../support/built-site.ts';
import { find } from '../support/document.ts';
import { contentsOf, filesOf } from '../support/folder-contents.ts';
import { type Ended, runNode } from '../support/run-process.ts';
import { writeSampleContent } from '../support/sample-content.ts';
import { copyOfProject, type ScratchProject } from '../support/scratch-project.ts';

const claim = 'content/claims/ores/refining-share.md';
const figure = 'content/figures/refining-share.md';
const article = 'content/articles/ores.md';

const sampleProject = (name: string): ScratchProject => {
  const project = copyOfProject(name);
  writeSampleContent(join(project.folder, 'content'));
  return project;
};

const dropWord = ({ edit }: ScratchProject): void => {
  edit(claim, /^(quote: .*)\bof /m, '$1');
};
const changeNumber = ({ edit }: ScratchProject): void => {
  edit(figure, /^value: 90$/m, 'value: 91');
};

/** The file with its line, what is wrong, and what to do. */
const aboutQuote =
  /content\/claims\/ores\/refining-share\.md:\d+: .*quote.* digest.* — copy it letter/;
const aboutNumber = /content\/figures\/refining-share\.md:\d+: .*91.*“90%”.* — .*set value: 90/;

const succeeded = ({ code, output }: Ended): void => {
  expect(code, output).toBe(0);
};

describe('content that is wrong', () => {
  test('a quote that lost a word stops the build, which says where, what and how to mend it', async () => {
    const project = sampleProject('quote');
    dropWord(project);
    const { code, output } = await buildSite(project.folder, 'dist');
    expect(output).toMatch(aboutQuote);
    expect(code).not.toBe(0);
  });

  test('a figure that is not the one in its quote stops the build, which says where, what and how to mend it', async () => {
    const project = sampleProject('number');
    changeNumber(project);
    const { code, output } = await buildSite(project.folder, 'dist');
    expect(output).toMatch(aboutNumber);
    expect(code).not.toBe(0);
  });

  test('a build names all that is wrong at once, without our own code, and leaves the last site as it was', async () => {
    const project = sampleProject('last-site');
    const last = join(project.folder, 'dist', 'index.html');
    mkdirSync(join(project.folder, 'dist'));
    writeFileSync(last, 'The last site');
    dropWord(project);
    // What a schema refuses, and what only the rules across entries see.
    project.edit(figure, /^unit: .*$/m, 'unit: parts');
    const { code, output } = await buildSite(project.folder, 'dist');
    expect(code).not.toBe(0);
    expect(output).toMatch(aboutQuote);
    expect(output).toMatch(/content\/figures\/refining-share\.md:\d+: .*parts/);
    expect(output).not.toContain('Stack trace');
    expect(contentsOf(join(project.folder, 'dist'))).toEqual(
      new Map([['index.html', 'The last site']]),
    );
  });

  test('the check lists all that is wrong at once, without a build', async () => {
    const project = sampleProject('check');
    const check = ['src/checks/cli.ts'];
    succeeded(await runNode(project.folder, check));
    dropWord(project);
    changeNumber(project);
    const { code, output } = await runNode(project.folder, check);
    expect(output).toMatch(aboutQuote);
    expect(output).toContain(figure);
    expect(code).toBe(1);
  });
});

test('a build after a number changed is the build that never knew the old one', async () => {
  const warm = sampleProject('warm');
  succeeded(await buildSite(warm.folder, 'dist'));
  const before = contentsOf(join(warm.folder, 'dist'));

  const change = ({ edit }: ScratchProject): void => {
    edit(article, 'refines 90%', 'refines 91%');
    edit(claim, 'refines 90%', 'refines 91%');
    edit(figure, /^value: 90$/m, 'value: 91');
    edit(figure, /^wording: .*$/m, 'wording: 91%');
  };
  change(warm);
  const cold = sampleProject('cold');
  change(cold);
  succeeded(await buildSite(warm.folder, 'dist'));
  succeeded(await buildSite(cold.folder, 'dist'));

  const after = contentsOf(join(warm.folder, 'dist'));
  expect(after).toEqual(contentsOf(join(cold.folder, 'dist')));
  const changed = [...after.keys()].filter((file) => after.get(file) !== before.get(file));
  expect(changed).toContain('claims/refining-share/index.html');
  expect(changed).toContain('claims/index.html');
  expect(changed).toContain('index.html');
  expect(changed).toContain('charts/shares/index.html');
  expect(changed).toContain('articles/ores/index.html');
  expect(changed).not.toContain('about/index.html');
  expect([...after].filter(([, text]) => text.includes('90%')).map(([file]) => file)).toEqual([]);
});

const freshDigest = `Workflow
山铜一夜翻倍
The Ruritanian · 2026-03-04 09:30

Core Insights - Ruritania mines 24% of the world's orichalcum [1]. - Prices doubled in a day, and the "spot" market stopped for the first time - a sign of shortage [2][3]. Outlook - Buyers hold stocks for less than a quarter [4]. - A dealer wrote <script>alert(1)</script> & **more** [5].
`;

test('right after an import the site builds with nothing edited, and its drafts are in no list', async () => {
  const { folder } = sampleProject('import');
  for (const name of readdirSync(join(folder, 'content')).filter((entry) => !entry.includes('.'))) {
    rmSync(join(folder, 'content', name), { recursive: true });
  }
  writeFileSync(join(folder, 'fresh.txt'), freshDigest);
  succeeded(await runNode(folder, ['src/importer/cli.ts', 'fresh.txt']));
  expect(filesOf(join(folder, 'content/claims'))).toHaveLength(4);

  succeeded(await buildSite(folder, 'dist'));
  const pages = pagesOf({ site: '', base: '/', folder: join(folder, 'dist') });
  const files = pages.map(({ file }) => file);
  expect(files.filter((file) => file.startsWith('articles/'))).toHaveLength(1);
  expect(files.filter((file) => file.startsWith('claims/'))).toEqual(['claims/index.html']);
  const links = pages.flatMap(({ document }) =>
    find(document, 'a').map(({ attributes }) => attributes.get('href') ?? ''),
  );
  expect(links.filter((href) => /^\/claims\/./.test(href))).toEqual([]);
  const [article] = pages.filter(({ file }) => file.startsWith('articles/'));
  expect(
    article?.document.elements.some(
      ({ name, text }) => name === 'script' && text.includes('alert'),
    ),
  ).toBe(false);
  const [digest] =
    article === undefined ? [] : find(article.document, '*', { 'data-digest': undefined });
  expect(digest?.text).toContain("Ruritania mines 24% of the world's orichalcum [1].");
  expect(digest?.text).toContain('A dealer wrote <script>alert(1)</script> & **more** [5].');
});
