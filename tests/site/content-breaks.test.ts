import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildSite } from '../support/build-site.ts';
import { filesOf, pagesOf } from '../support/built-site.ts';
import { find } from '../support/document.ts';
import { projectRoot } from '../support/project.ts';
import { type Ended, runNode } from '../support/run-process.ts';
import { copyOfProject, type ScratchProject } from '../support/scratch-project.ts';

const [claim = ''] = globSync('content/claims/**/china-refining-share.md', { cwd: projectRoot });
const figure = 'content/figures/china-refining-share.md';
const [article = ''] = globSync('content/articles/*.md', { cwd: projectRoot });

const dropWord = ({ edit }: ScratchProject): void => {
  edit(claim, /^(quote: .*)\bof /m, '$1');
};
const changeNumber = ({ edit }: ScratchProject): void => {
  edit(figure, /^value: 90$/m, 'value: 91');
};

/** The file with its line, what is wrong, and what to do. */
const aboutQuote = new RegExp(`${RegExp.escape(claim)}:\\d+: .*quote.* digest.* — copy it letter`);
const aboutNumber = new RegExp(`${RegExp.escape(figure)}:\\d+: .*91.*“90%”.* — .*set value: 90`);

const succeeded = ({ code, output }: Ended): void => {
  expect(code, output).toBe(0);
};

const contentsOf = (folder: string): Map<string, string> =>
  new Map(filesOf(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));

describe('content that is wrong', () => {
  test('a quote that lost a word stops the build, which says where, what and how to mend it', async () => {
    const project = copyOfProject('quote');
    dropWord(project);
    const { code, output } = await buildSite(project.folder, 'dist');
    expect(output).toMatch(aboutQuote);
    expect(code).not.toBe(0);
  });

  test('a figure that is not the one in its quote stops the build, which says where, what and how to mend it', async () => {
    const project = copyOfProject('number');
    changeNumber(project);
    const { code, output } = await buildSite(project.folder, 'dist');
    expect(output).toMatch(aboutNumber);
    expect(code).not.toBe(0);
  });

  test('the check lists all that is wrong at once, without a build', async () => {
    const project = copyOfProject('check');
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
  const warm = copyOfProject('warm');
  succeeded(await buildSite(warm.folder, 'dist'));
  const before = contentsOf(join(warm.folder, 'dist'));

  const change = ({ edit }: ScratchProject): void => {
    edit(article, '90% of refining', '91% of refining');
    edit(claim, '90% of refining', '91% of refining');
    edit(figure, /^value: 90$/m, 'value: 91');
    edit(figure, /^wording: .*$/m, 'wording: 91%');
    edit(figure, /^measure: .*$/m, 'measure: share of all refining');
  };
  change(warm);
  const cold = copyOfProject('cold');
  change(cold);
  succeeded(await buildSite(warm.folder, 'dist'));
  succeeded(await buildSite(cold.folder, 'dist'));

  const after = contentsOf(join(warm.folder, 'dist'));
  expect(after).toEqual(contentsOf(join(cold.folder, 'dist')));
  const changed = [...after.keys()].filter((file) => after.get(file) !== before.get(file));
  expect(changed).toContain('claims/china-refining-share/index.html');
  expect(changed).toContain('claims/index.html');
  expect(changed).toContain('index.html');
  expect(changed.filter((file) => file.startsWith('charts/'))).not.toEqual([]);
  expect(changed.filter((file) => file.startsWith('articles/'))).not.toEqual([]);
  expect(changed).not.toContain('about/index.html');
  expect([...after].filter(([, text]) => text.includes('90%')).map(([file]) => file)).toEqual([]);
});

const freshDigest = `Workflow
锂价一夜翻倍
Ming Bao · 2026-03-04 09:30

Core Insights - Chile mines 24% of the world's lithium [1]. - Prices doubled in a day, and the "spot" market stopped for the first time - a sign of shortage [2][3]. Outlook - Battery makers hold stocks for less than a quarter [4].
`;

test('right after an import the site builds with nothing edited, and its drafts are in no list', async () => {
  const { folder } = copyOfProject('import');
  for (const name of ['articles', 'claims', 'figures', 'charts']) {
    rmSync(join(folder, 'content', name), { recursive: true, force: true });
    mkdirSync(join(folder, 'content', name));
  }
  writeFileSync(join(folder, 'fresh.txt'), freshDigest);
  succeeded(await runNode(folder, ['src/importer/cli.ts', 'fresh.txt']));
  expect(filesOf(join(folder, 'content/claims'))).toHaveLength(3);

  succeeded(await buildSite(folder, 'dist'));
  const pages = pagesOf({ site: '', base: '/', folder: join(folder, 'dist') });
  const files = pages.map(({ file }) => file);
  expect(files.filter((file) => file.startsWith('articles/'))).toHaveLength(1);
  expect(files.filter((file) => file.startsWith('claims/'))).toEqual(['claims/index.html']);
  const links = pages.flatMap(({ document }) =>
    find(document, 'a').map(({ attributes }) => attributes.get('href') ?? ''),
  );
  expect(links.filter((href) => /^\/claims\/./.test(href))).toEqual([]);
  expect(pages.some(({ html }) => html.includes('24%'))).toBe(true);
});
