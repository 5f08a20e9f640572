import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ImportReport } from '../../src/importer/report.ts';
import { contentsOf, filesOf } from '../support/folder-contents.ts';
import { projectRoot } from '../support/project.ts';
import { runCli, type Said } from '../support/run-cli.ts';

/** The digest of this site's first article, and what an editor has made of it; these tests go when the article goes. */
const seed = join(projectRoot, 'tests/importer/cases/the-rare-earth-digest/digest.txt');
const published = 'rare-earth-trump-card';

let work = '';
let into = '';

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'assay-import-'));
  into = join(work, 'content');
});

afterEach(() => {
  rmSync(work, { recursive: true, force: true });
});

const copyOfContent = (): void => {
  cpSync(join(projectRoot, 'content'), into, { recursive: true });
};
const importSeed = (): Said => runCli('src/importer/cli.ts', [seed, '--into', into, '--json']);
const reportOf = ({ out }: Said): ImportReport => JSON.parse(out) as ImportReport;

describe('the rare-earth article', () => {
  test('has 6 sections and 11 statements', () => {
    const { article, sections, problems } = reportOf(importSeed());
    expect(sections.map(({ heading }) => heading)).toEqual([
      'Core Viewpoint',
      'Industry Overview',
      'Supply Chain Implications',
      'U.S. Response Strategies',
      'Competitive Landscape',
      'Market Dynamics',
    ]);
    expect(sections.flatMap(({ statements }) => statements)).toHaveLength(11);
    expect(article).toMatchObject({
      title: expect.stringMatching(/^稀土王牌/) as string,
      language: 'zh-Hans',
      publisher: 'Sou Hu Cai Jing',
      published: { date: '2025-08-26', time: '12:12', utcOffset: '+08:00', offsetAssumed: true },
    });
    expect(problems).toEqual([]);
  });

  test('imported again changes nothing that was edited', () => {
    copyOfContent();
    const before = contentsOf(into);
    const said = importSeed();
    expect(said.code).toBe(0);
    const { written, unchanged, kept } = reportOf(said);
    expect(written).toEqual([]);
    expect(unchanged).toEqual([]);
    const own = filesOf(into).filter((file) =>
      /^(articles|claims)\/rare-earth-trump-card\b/.test(file),
    );
    expect(kept.toSorted()).toEqual(own);
    expect(contentsOf(into)).toEqual(before);
  });

  test('is known by what its claims quote, wherever they stand and whatever they are called', () => {
    copyOfContent();
    renameSync(
      join(into, `claims/${published}/japan-car-industry-2010.md`),
      join(into, 'claims/cars-in-2010.md'),
    );
    const { written, kept } = reportOf(importSeed());
    expect(written).toEqual([]);
    expect(kept).toContain('claims/cars-in-2010.md');
  });

  test('gets a draft for a statement that no claim quotes any more', () => {
    copyOfContent();
    rmSync(join(into, `claims/${published}/japan-car-industry-2010.md`));
    const { written } = reportOf(importSeed());
    expect(written).toEqual([expect.stringMatching(/^claims\/rare-earth-trump-card\/.*japan/)]);
    expect(readFileSync(join(into, written[0] ?? ''), 'utf8')).toContain('draft: true');
  });

  test('is not replaced by a digest that differs from the stored one', () => {
    copyOfContent();
    const before = contentsOf(into);
    const file = join(work, 'digest.txt');
    writeFileSync(file, readFileSync(seed, 'utf8').replace('accounts for 60%', 'accounts for 61%'));
    const { code, out, err } = runCli('src/importer/cli.ts', [file, '--into', into]);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(/the digest differs from the one in articles\/rare-earth-trump-card\.md:/);
    expect(err).toContain('  - - China accounts for 60% of global');
    expect(err).toContain('  + - China accounts for 61% of global');
    expect(contentsOf(into)).toEqual(before);
  });
});
