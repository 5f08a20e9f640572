import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changeOneClaim } from '../bench/growth/changed-claim.ts';
import { writeCorpus } from '../bench/corpus/write-corpus.ts';
import { buildSite } from '../support/build-site.ts';
import { digestsOf, filesOf } from '../support/folder-contents.ts';
import { copyOfProject, type ScratchProject } from '../support/scratch-project.ts';

/** What a build made: files, of which it left some as they stood, and parts of the search index, so small that there are many. */
interface Made {
  readonly made: number;
  readonly kept: number;
  readonly parts: number;
  readonly indexed: number;
}

const build = async ({ folder }: ScratchProject): Promise<Made> => {
  const { code, output } = await buildSite(folder, 'dist', undefined, { ASSAY_INDEX_PART: '32' });
  expect(code, output).toBe(0);
  const [, made, , kept] =
    /(\d+) files written by .* process(?:es)?(, (\d+) stand as they were)?/.exec(output) ?? [];
  const [, indexed, parts] = /(\d+) of (\d+) parts of their index made anew/.exec(output) ?? [];
  return {
    made: Number(made),
    kept: Number(kept ?? 0),
    parts: Number(parts),
    indexed: Number(indexed),
  };
};

const siteOf = ({ folder }: ScratchProject): ReadonlyMap<string, string> =>
  digestsOf(join(folder, 'dist'));

/** The site of the same content and code, where nothing was built before. */
const cleanSiteOf = async ({ folder }: ScratchProject): Promise<ReadonlyMap<string, string>> => {
  const clean = copyOfProject('clean');
  rmSync(join(clean.folder, 'content'), { recursive: true });
  cpSync(join(folder, 'content'), join(clean.folder, 'content'), { recursive: true });
  // Cards alike are drawn alike; to draw three hundred again proves nothing here.
  cpSync(join(folder, '.astro', 'cards'), join(clean.folder, '.astro', 'cards'), {
    recursive: true,
  });
  expect((await build(clean)).kept).toBe(0);
  return siteOf(clean);
};

const replaceIn = (file: string, from: RegExp, to: string): void => {
  const text = readFileSync(file, 'utf8');
  const edited = text.replace(from, to);
  expect(edited, file).not.toBe(text);
  writeFileSync(file, edited);
};

test('of three hundred claims, a change is made in the files that tell of it alone, and gives byte for byte what a clean build does', async () => {
  const desk = copyOfProject('desk');
  const content = join(desk.folder, 'content');
  rmSync(content, { recursive: true });
  writeCorpus(content, 300);
  const first = await build(desk);
  expect(first.kept).toBe(0);
  expect(first.made).toBeGreaterThan(300);
  expect(first.parts).toBe(16);
  expect(first.indexed).toBe(first.parts);

  // One claim.
  changeOneClaim(content);
  const second = await build(desk);
  expect(second.made + second.kept).toBe(first.made + 1);
  expect(second.made).toBeLessThan(first.made / 10);
  // Its page, its article, its source and the corrections.
  expect(second.indexed).toBeGreaterThan(0);
  expect(second.indexed).toBeLessThanOrEqual(4);
  expect(siteOf(desk)).toEqual(await cleanSiteOf(desk));

  // A source that many cite, a claim that goes, two files that somebody touched, and one of nobody.
  const [source = ''] = filesOf(join(content, 'sources'));
  replaceIn(join(content, 'sources', source), /^title: .*$/m, 'title: Another title of it');
  const gone = filesOf(join(content, 'claims')).at(-1) ?? '';
  rmSync(join(content, 'claims', gone));
  rmSync(join(content, 'permalinks.json'), { force: true });
  writeFileSync(join(desk.folder, 'dist', 'about', 'index.html'), 'touched');
  const [words = ''] = filesOf(join(desk.folder, 'dist', 'pagefind', 'index'));
  writeFileSync(join(desk.folder, 'dist', 'pagefind', 'index', words), 'touched');
  writeFileSync(join(desk.folder, 'dist', 'stray.html'), 'stray');
  const third = await build(desk);
  expect(third.kept).toBeGreaterThan(0);
  expect(siteOf(desk)).toEqual(await cleanSiteOf(desk));
}, 600_000);
