import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ImportReport } from '../../src/importer/report.ts';
import { contentsOf, filesOf } from '../support/folder-contents.ts';
import { runCli, type Said } from '../support/run-cli.ts';

const digest = `The orichalcum rush
The Ruritanian·2026-03-04 09:30

Trade - Ruritania sells 24% of its metal abroad [1]. - Buyers wait [2].
`;

let work = '';
let into = '';
let file = '';

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'assay-import-'));
  into = join(work, 'content');
  file = join(work, 'orichalcum.txt');
  writeFileSync(file, digest);
});

afterEach(() => {
  rmSync(work, { recursive: true, force: true });
});

/** Runs the importer; the work folder's own path is left out of what it says. */
const run = (args: readonly string[], input?: string | Buffer): Said => {
  const { code, out, err } = runCli('src/importer/cli.ts', args, input);
  return { code, out: out.replaceAll(`${work}/`, ''), err: err.replaceAll(`${work}/`, '') };
};
const importFile = (...more: readonly string[]): Said => run([file, '--into', into, ...more]);
const reportOf = ({ out }: Said): ImportReport => JSON.parse(out) as ImportReport;

describe('npm run import', () => {
  test('says what it wrote, and what to do next', () => {
    const { code, out, err } = importFile();
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatchInlineSnapshot(`
      "orichalcum: The orichalcum rush
      wrote  content/articles/orichalcum.md
      wrote  content/claims/orichalcum/ruritania-sells-metal-abroad.md
      wrote  content/figures/ruritania-sells-metal-abroad.md
      wrote  content/claims/orichalcum/buyers-wait.md
      4 files written, 0 unchanged, 0 files kept as edited.
      Next: edit the drafts (content/README.md is the law), then npm run -s check.
      "
    `);
    expect(filesOf(into)).toHaveLength(4);
  });

  test('writes nothing with --dry-run, and shows what it would write', () => {
    const { code, out } = importFile('--dry-run');
    expect(code).toBe(0);
    expect(existsSync(into)).toBe(false);
    expect(out).toMatch(/^would write {2}content\/articles\/orichalcum\.md$/m);
    expect(out).toMatch(/^ {4}quote: "?Ruritania sells 24% of its metal abroad"?$/m);
  });

  test('gives the same bytes for the same digest', () => {
    importFile();
    const first = contentsOf(into);
    rmSync(into, { recursive: true });
    importFile();
    expect(contentsOf(into)).toEqual(first);
  });

  test('reads standard input where the file is -', () => {
    const { article, sections } = reportOf(run(['-', '--into', into, '--json'], digest));
    expect(article?.id).toBe('the-orichalcum-rush');
    expect(sections).toHaveLength(1);
  });

  test('takes the id, the language and the offset that it is told', () => {
    importFile('--article', 'rush', '--language', 'de', '--utc-offset=-05:00');
    const entry = readFileSync(join(into, 'articles/rush.md'), 'utf8');
    expect(entry).toMatch(/^language: de$/m);
    expect(entry).toMatch(/^ {2}utcOffset: -05:00$|^ {2}utcOffset: "-05:00"$/m);
    expect(entry).not.toContain('offsetAssumed');
  });

  test('keeps a statement whose claim quotes it badly, for the check to report', () => {
    importFile();
    const [claim = ''] = filesOf(into).filter((path) => path.startsWith('claims/'));
    const path = join(into, claim);
    const text = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      text.replace(/^quote: .*$/m, (line) => line.replace(/.{3}("?)$/, '$1')),
    );
    const { written, kept } = reportOf(importFile('--json'));
    expect({ written, kept }).toEqual({ written: [], kept: [claim] });
  });

  test('gives no draft an id that another claim has, wherever that stands', () => {
    importFile();
    const [claim = ''] = filesOf(into).filter((path) => path.includes('buyers-wait'));
    const text = readFileSync(join(into, claim), 'utf8');
    rmSync(join(into, claim));
    writeFileSync(
      join(into, 'claims/buyers-wait.md'),
      text.replace(/^quote: .*$/m, 'quote: Ruritania sells'),
    );
    const { written } = reportOf(importFile('--json'));
    expect(written).toEqual(['claims/orichalcum/buyers-wait-2.md']);
  });

  test('knows an article that was moved into a folder of its own', () => {
    importFile();
    mkdirSync(join(into, 'articles/2026'));
    renameSync(join(into, 'articles/orichalcum.md'), join(into, 'articles/2026/orichalcum.md'));
    expect(reportOf(importFile('--json')).written).toEqual([]);
  });

  test('knows an article by its text or its masthead, whatever the file is called', () => {
    importFile('--article', 'rush');
    const again = join(work, 'another-name.txt');
    writeFileSync(again, digest);
    const { article, written } = reportOf(run([again, '--into', into, '--json']));
    expect(article?.id).toBe('rush');
    expect(written).toEqual([]);
    writeFileSync(again, digest.replace('24%', '25%'));
    const { code, err } = run([again, '--into', into]);
    expect(code).toBe(1);
    expect(err).toContain('the digest differs from the one in articles/rush.md');
  });

  test('gives two articles that say the same claims and figures of their own', () => {
    importFile('--article', 'first');
    const first = contentsOf(into);
    expect(importFile('--article', 'second').code).toBe(0);
    const both = contentsOf(into);
    expect(both.size).toBe(2 * first.size);
    for (const [path, text] of first) expect(both.get(path)).toBe(text);
    const ids = [...both.keys()].map((path) => path.replace(/^(claims)\/.*\//, '$1/'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('warns of what it could not type, and imports all the same', () => {
    writeFileSync(file, digest.replace('Buyers wait [2].', 'Buyers wait for 17 metals.'));
    const { code, err } = importFile();
    expect(code).toBe(0);
    expect(err.trim().split('\n')).toMatchInlineSnapshot(`
      [
        "warning  orichalcum.txt:4: the statement “Buyers wait for 17 metals.” cites no paragraph — add its [number] if the original has one; it is imported all the same",
        "warning  orichalcum.txt:4: “17” could not be typed as a figure — add a figure by hand if the claim needs it",
      ]
    `);
  });
});

describe('what cannot be imported', () => {
  const refused = ({ code, out, err }: Said): string => {
    expect({ code, out }).toEqual({ code: 1, out: '' });
    return err.trim();
  };

  test('a digest with faults: each with its line, and how to mend it', () => {
    writeFileSync(file, 'The rush\nThe Ruritanian·2025-13-40 12:12\n\nTrade - It sells [1].\n');
    expect(refused(importFile())).toMatchInlineSnapshot(
      `"error    orichalcum.txt:2: “2025-13-40 12:12” is no date or time that can be — correct it, as in 2025-08-26 12:12"`,
    );
    expect(existsSync(into)).toBe(false);
  });

  test('a file that is not there', () => {
    expect(refused(run(['none.txt', '--into', into]))).toMatchInlineSnapshot(
      `"error    none.txt: cannot be read: ENOENT — name a file that is there, or - for standard input"`,
    );
  });

  test('a folder', () => {
    expect(refused(run([work, '--into', into]))).toMatch(/cannot be read: EISDIR — name a file/);
  });

  test.each([
    ['from a file', () => importFile()],
    ['from standard input', () => run(['-', '--into', into], readFileSync(file))],
  ])('more than 5 MB, %s', (_where, start) => {
    writeFileSync(file, digest + ' '.repeat(5_000_001 - Buffer.byteLength(digest)));
    expect(refused(start())).toMatch(/has more than 5 MB — import one article’s digest/);
  });

  test.each(['../outside', 'a/b', 'Upper', '', 'a'.repeat(81)])(
    'an article with the id "%s", which would leave the content folder or be no address',
    (id) => {
      expect(refused(importFile('--article', id))).toMatch(/the article’s id “.*” would not stay/);
      expect(filesOf(work)).toEqual(['orichalcum.txt']);
    },
  );

  test('into a folder that cannot be made', () => {
    const { code, err } = run([file, '--into', join(file, 'content')]);
    expect(code).toBe(1);
    expect(err).toMatch(/cannot be written: ENOTDIR — name a folder you may write to/);
    expect(filesOf(work)).toEqual(['orichalcum.txt']);
  });

  test('half: where one file cannot be written, none is', () => {
    const { written } = reportOf(importFile('--dry-run', '--json'));
    mkdirSync(join(into, written.at(-1) ?? ''), { recursive: true });
    expect(refused(importFile())).toMatch(/cannot be written: .*; nothing was written$/);
    expect(filesOf(into)).toEqual([]);
  });

  test('through a link that leads out of the content folder', () => {
    mkdirSync(join(work, 'outside'));
    mkdirSync(into);
    symlinkSync(join(work, 'outside'), join(into, 'claims'));
    for (const more of [[], ['--dry-run']]) {
      expect(refused(importFile(...more))).toMatch(/would be written outside the content folder/);
    }
    expect(filesOf(join(work, 'outside'))).toEqual([]);
    expect(filesOf(into)).toEqual([]);
  });

  test('beside an entry that cannot be read', () => {
    mkdirSync(join(into, 'claims'), { recursive: true });
    writeFileSync(join(into, 'claims/broken.md'), '---\nquote: [\n---\n');
    expect(refused(importFile())).toMatch(/claims\/broken\.md is in the way: .* — mend it first/);
    expect(filesOf(into)).toEqual(['claims/broken.md']);
  });
});

describe('wrong usage', () => {
  test.each<[string, string[]]>([
    ['no file', []],
    ['two files', ['a.txt', 'b.txt']],
    ['an unknown option', ['a.txt', '--force']],
    ['an option without its value', ['a.txt', '--into']],
    ['a folder without a name', ['a.txt', '--into', '']],
    ['a language that is no tag', ['a.txt', '--language', 'chinese language']],
    ['an offset that is none', ['a.txt', '--utc-offset=8']],
  ])('%s: exit code 2, and the usage', (_fault, args) => {
    const { code, out, err } = run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('\n\nUsage: npm run -s import -- <file | ->');
  });

  test('--help prints the usage, and is no fault', () => {
    const { code, out } = run(['--help']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Usage: /);
  });
});
