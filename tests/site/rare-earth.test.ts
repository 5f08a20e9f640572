import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/checks/read-content.ts';
import { buildSite } from '../support/build-site.ts';
import { pageAt, pagesOf, rootBuild } from '../support/built-site.ts';
import { find } from '../support/document.ts';
import { contentsOf } from '../support/folder-contents.ts';
import { projectRoot } from '../support/project.ts';
import { runNode } from '../support/run-process.ts';
import { copyOfProject } from '../support/scratch-project.ts';

/** What this site says of its first article; these tests go when the article goes. */
const pages = pagesOf(rootBuild());
const builtAt = (path: string) => pageAt(pages, path);

test('the three shares stand as the article states them: mining 60, refining 90, magnets 80', () => {
  const [chart] = find(builtAt('/charts/china-share-by-stage/').document, '*', {
    'data-chart': undefined,
  });
  const rows = chart === undefined ? [] : find(chart, 'tr', { 'data-row': undefined });
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
  const { html } = builtAt('/articles/rare-earth-trump-card/');
  expect(html).toMatch(/<span lang="zh-Hans"[^>]*>\s*稀土王牌锁死全局/);
  expect(html).toContain('The translation of the title is ours.');
});

test('the link of the 90% claim says in a chat what is claimed, and by whom', () => {
  const { document } = builtAt('/claims/china-refining-share/');
  const [title] = find(document, 'title');
  const [description] = find(document, 'meta', { name: 'description' });
  expect(title?.text).toBe(
    'Sou Hu Cai Jing: China carries out 90% of the world’s rare-earth refining and processing · Assay',
  );
  expect(description?.attributes.get('content')).toContain('“90% of refining and processing”');
});

describe('the shares of 2024', () => {
  const shown = (path: string): string =>
    find(builtAt(path).document, 'main')[0]?.text.replace(/\s+/g, ' ') ?? '';

  test('stand in both editions, as first published and as revised, and differ within rounding', () => {
    const text = shown('/claims/china-mining-share/');
    expect(text).toContain('69.2%');
    expect(text).toContain('71.1%');
    expect(text).toContain('within rounding');
    expect(text).toMatch(/71\.1%[^.]*270,000 t ÷ 380,000 t \(rounded\)/);
    expect(text).toMatch(/69\.2%[^.]*270,000 t ÷ 390,000 t \(rounded\)/);
  });

  test('are about 69% and about 71% in sentences', () => {
    expect(shown('/charts/china-mine-share-by-year/')).toMatch(/about 69%[^%]*about 71%/);
  });

  test('follow China’s tonnage of the 2026 edition wherever it is used, after a warm build too, and leave the 2025 edition alone', async () => {
    const project = copyOfProject('tonnage');
    const built = async (): Promise<ReadonlyMap<string, string>> => {
      const { code, output } = await buildSite(project.folder, 'dist');
      expect(code, output).toBe(0);
      return contentsOf(join(project.folder, 'dist'));
    };
    const before = await built();
    project.edit(
      'content/series/mine-production.csv',
      'mcs-2026,cn,2024,270000',
      'mcs-2026,cn,2024,290000',
    );
    const warm = await built();
    rmSync(join(project.folder, '.astro'), { recursive: true });
    rmSync(join(project.folder, 'dist'), { recursive: true });
    expect(await built()).toEqual(warm);

    const having = (files: ReadonlyMap<string, string>, text: string | RegExp): string[] =>
      [...files].filter(([, content]) => content.search(text) >= 0).map(([file]) => file);
    const html = (files: readonly string[]) => files.filter((file) => file.endsWith('.html'));
    // 270,000 t and 290,000 t of 380,000 t; the imports share of 71% is another number.
    expect(having(before, '71\\.1%').length).toBeGreaterThan(5);
    expect(having(warm, /71\.1%|about 71%|71\.05/)).toEqual([]);
    expect(having(warm, '76\\.3%')).toEqual(having(before, '71\\.1%'));
    expect(having(warm, 'about 76%')).toEqual(having(before, 'about 71%'));
    expect(having(warm, '69\\.2%')).toEqual(having(before, '69\\.2%'));
    // In sentences, the range to which it belongs; in charts and tables, bars, rows and amounts.
    expect(warm.get('claims/china-mining-share/index.html')).toMatch(/about 68–76%/);
    expect(html(having(warm, '72,500 t'))).toContain('claims/us-output-against-china/index.html');
    expect(html(having(warm, '18,125 t'))).toContain(
      'charts/us-output-against-a-quarter/index.html',
    );
    expect(having(warm, '16,875 t')).toContain('claims/us-output-against-china/index.html');
    expect(warm.get('charts/china-share-by-stage/rows.json')).toContain('76.3157894737');
  });
});

describe('the quarter claim', () => {
  test('is contradicted for mine output, with 45,000 t and 45,500 t against 16,875 t, and shows what would hold', () => {
    const page = builtAt('/claims/us-output-against-china/').document;
    const text = find(page, 'main')[0]?.text.replace(/\s+/g, ' ') ?? '';
    expect(text).toMatch(/Contradicted on mine output, as the digest words it/);
    for (const amount of ['45,000 t', '45,500 t', '67,500 t', '16,875 t']) {
      expect(text).toContain(amount);
    }
    expect(text).toMatch(/16\.7%.*16\.9%.*66\.7%.*67\.4%.*2\.0%.*12\.0%.*6\.8%/);
  });
});

test('a term of the trade is marked on the page of the mining share', () => {
  const { document } = builtAt('/claims/china-mining-share/');
  expect(find(document, 'button', { popovertarget: undefined })).not.toEqual([]);
});

test('the claims stand as the evidence has them', () => {
  const standing = (id: string) =>
    find(builtAt(`/claims/${id}/`).document, 'span', {})
      .filter(({ attributes }) => attributes.get('class')?.split(' ').includes('hallmark'))
      .map(({ text }) => text.trim())[0];
  expect(
    Object.fromEntries(
      readContent(join(projectRoot, 'content')).entries.claims.map(({ path }) => {
        const id = path.split('/').at(-1) ?? '';
        return [id, standing(id)];
      }),
    ),
  ).toEqual({
    'china-dominates-rare-earths': 'Broadly consistent',
    'china-integrated-chain': 'Corroborated',
    'china-magnet-share': 'Broadly consistent',
    'china-mining-share': 'Broadly consistent',
    'china-refining-share': 'Corroborated',
    'disruption-halts-production-abroad': 'Broadly consistent',
    'full-chain-takes-decades': 'Contested',
    'full-chain-takes-investment': 'Broadly consistent',
    'japan-car-industry-2010': 'Contested',
    'plants-in-australia-and-canada': 'Corroborated',
    'us-dual-line-plan': 'Broadly consistent',
    'us-output-against-china': 'Contradicted',
    'us-technology-and-skills-gap': 'Broadly consistent',
  });
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

  test('a reason by typing 91% into it is told its line and the figure it means, by the check and by the build', async () => {
    const { folder, edit } = copyOfProject('typed');
    edit(
      'content/claims/rare-earth-trump-card/china-refining-share.md',
      ':figure[china-separation-share-ree] of separation',
      '91% of separation',
    );
    const told =
      /content\/claims\/rare-earth-trump-card\/china-refining-share\.md:11: the number “91%” is typed by hand — write it as a reference to its figure: :figure\[china-separation-share-ree\]/;
    const checked = await check(folder);
    expect(checked.output).toMatch(told);
    expect(checked.code).toBe(1);
    const built = await buildSite(folder, 'dist');
    expect(built.output).toMatch(told);
    expect(built.code).not.toBe(0);
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
