import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { projectRoot } from '../support/project.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-content-'));
  cpSync(join(projectRoot, 'content'), folder, { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const check = (...args: string[]): { code: number | null; out: string; problems: string[] } => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(projectRoot, 'src/checks/cli.ts'), ...args],
    { cwd: projectRoot, encoding: 'utf8' },
  );
  const lines = stderr.trim().replaceAll(`${folder}/`, '');
  return { code: status, out: stdout.trim(), problems: lines.split('\n') };
};

const edit = (file: string, from: string, to: string): void => {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
};

const claim = 'claims/rare-earth-trump-card/china-refining-share.md';
const figure = 'figures/china-refining-share.md';

describe('npm run check', () => {
  test('finds nothing wrong with the published content', () => {
    const { code, out } = check();
    expect(out).toMatch(/: 0 errors, \d+ warnings?\.$/);
    expect(code).toBe(0);
  });

  test('lists all that is wrong at once, each with its file and line, and fails', () => {
    edit(claim, 'refining and processing"', 'processing"');
    edit('figures/china-mining-share.md', 'value: 60', 'value: 61');
    edit('claims/rare-earth-trump-card/japan-car-industry-2010.md', 'kind: event', 'kind: rumour');
    const { code, problems } = check(folder);
    expect(code).toBe(1);
    expect(problems.filter((line) => line.startsWith('error'))).toEqual([
      expect.stringMatching(/japan-car-industry-2010\.md:5: “kind”: .* — see content\/README\.md/),
      expect.stringMatching(
        /china-refining-share\.md:3: the quote is not in the digest .* — copy it/,
      ),
      expect.stringMatching(/china-mining-share\.md:3: the figure has value: 61, .* set value: 60/),
    ]);
  });

  test('does not blame the entries that name one it could not read', () => {
    edit(figure, 'value: 90', 'value: "90"');
    expect(check(folder).problems.filter((line) => !line.startsWith('warning  settings'))).toEqual([
      'error    figures/china-refining-share.md:3: “value”: a value is a number such as 90, without quotes, or a range { from: 5, to: 10 } — see content/README.md for what each field takes',
    ]);
  });

  test('says where frontmatter cannot be read', () => {
    edit(figure, 'basis: stated', 'basis: [stated');
    expect(check(folder).problems[0]).toMatch(
      /^error {4}figures\/china-refining-share\.md: cannot be read: .* — fix the frontmatter/,
    );
  });

  test('refuses a key that no schema knows', () => {
    edit(claim, 'kind: statistic', 'kind: statistic\nverdict: true');
    expect(check(folder).problems[0]).toContain('Unrecognized key: "verdict"');
  });

  test('lets a quote in the digest be followed by more digest', () => {
    appendFileSync(join(folder, 'articles/rare-earth-trump-card.md'), '- Nothing else [16].\n');
    const { code, problems } = check(folder);
    expect(code).toBe(0);
    expect(problems[0]).toContain('no claim covers the statement “Nothing else.”');
  });

  test('asks for settings where there are none', () => {
    rmSync(join(folder, 'settings.md'));
    expect(check(folder)).toMatchObject({
      code: 1,
      problems: [
        'error    settings.md: is not there — write it: content/README.md lists its fields',
      ],
    });
  });

  test.each([[['a', 'b']], [['--wrong']], [['no-such-folder']]])(
    'exits with 2 and its usage for %j',
    (args) => {
      const { code, problems } = check(...args);
      expect(code).toBe(2);
      expect(problems.at(-1)).toBe('Usage: npm run -s check -- [content folder]');
    },
  );
});
