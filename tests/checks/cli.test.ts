import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { writeSampleContent } from '../support/sample-content.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-content-'));
  writeSampleContent(folder);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the check; the folder's own path is left out of what it says. */
const check = (...args: string[]): { code: number | null; out: string; problems: string[] } => {
  const { code, out, err } = runCli('src/checks/cli.ts', args);
  const problems = err.trim().replaceAll(`${folder}/`, '').split('\n');
  return { code, out: out.trim(), problems };
};
const problemsOf = (): string[] => check(folder).problems;

const edit = (file: string, from: string, to: string): void => {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
};
const write = (file: string, text: string | Uint8Array): void => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};

const mining = 'claims/ores/mining-share.md';
const waiting = 'claims/ores/buyers-wait.md';
const figure = 'figures/refining-share.md';

describe('npm run check', () => {
  test('finds no error in what this site publishes', () => {
    const { code, out } = check();
    expect(out).toMatch(/: 0 errors, \d+ warnings?\.$/);
    expect(code).toBe(0);
  });

  test('finds nothing at all wrong with sound content', () => {
    expect(check(folder)).toEqual({
      code: 0,
      out: '3 claims, 13 figures and 2 sources checked: 0 errors, 0 warnings.',
      problems: [''],
    });
  });

  test('lists all that is wrong at once, each with its file and line, and fails', () => {
    edit(mining, 'mines 60% of all ore', 'mines 60% of ore');
    edit(figure, 'value: 90', 'value: 91');
    edit(waiting, 'kind: event', 'kind: rumour');
    const { code, out, problems } = check(folder);
    expect(code).toBe(1);
    expect(out).toMatch(/: 3 errors, 0 warnings\.$/);
    expect(problems).toMatchInlineSnapshot(`
      [
        "error    claims/ores/buyers-wait.md:5: “kind” is “rumour”, and has to be statistic, comparison, event, causal, forecast or judgement — it takes: What sort of assertion it is.",
        "error    claims/ores/mining-share.md:3: the quote is not in the digest of “ores”: “Ruritania mines 60% of ore” — copy it letter by letter from one statement; the nearest one reads: “Ruritania mines 60% of all ore and refines 90% of it.”",
        "error    figures/refining-share.md:3: the figure has value: 91, but the quote of content/claims/ores/refining-share.md says “90%” — a stated figure says what the article says: set value: 90, or fix the wording if it names other words of the quote",
      ]
    `);
  });

  test('does not blame the entries that name one it could not read', () => {
    edit(figure, 'value: 90', 'value: "90"');
    expect(problemsOf()).toMatchInlineSnapshot(`
      [
        "error    figures/refining-share.md:3: “value”: a value is a number such as 90, without quotes, or a range { from: 5, to: 10 } — it takes: The number in its unit: 90 for 90%, or a range {from, to}.",
      ]
    `);
  });

  test('says where a statement stands that no claim covers, and lets the content pass', () => {
    appendFileSync(join(folder, 'articles/ores.md'), '- Nothing else [16].\n');
    const { code, problems } = check(folder);
    expect(code).toBe(0);
    expect(problems).toMatchInlineSnapshot(`
      [
        "warning  articles/ores.md:15: no claim covers the statement “Nothing else.” — add a claim that quotes it, or some of it",
      ]
    `);
  });

  test('asks for settings where there are none', () => {
    rmSync(join(folder, 'settings.md'));
    const { code, problems } = check(folder);
    expect(code).toBe(1);
    expect(problems).toMatchInlineSnapshot(`
      [
        "error    settings.md: is not there — write it: content/README.md lists its fields",
      ]
    `);
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

test('a file that no build reads is told of, and does no harm', () => {
  write('claims/ores/notes.markdown', 'Hello.');
  const { code, problems } = check(folder);
  expect(code).toBe(0);
  expect(problems).toEqual([
    'warning  claims/ores/notes.markdown: is not read — end its name in .md if it is an entry, else move it out of here',
  ]);
});

test('a folder whose name is mistyped is told of', () => {
  write('claim/ores/new.md', 'Hello.');
  write('notes.txt', 'Hello.');
  const { code, problems } = check(folder);
  expect(code).toBe(0);
  expect(problems).toEqual([
    'warning  claim: is no folder or file of content, and is not read — rename or move it: did you mean “claims”?',
    'warning  notes.txt: is no folder or file of content, and is not read — move it out of here',
  ]);
});

describe('the table of a series', () => {
  const table = 'series/ore.csv';

  test('that is not there is asked for', () => {
    rmSync(join(folder, table));
    expect(problemsOf()).toMatchInlineSnapshot(`
      [
        "error    series/ore.csv: is not there — a series has its numbers in a table of this name beside its entry: write it",
      ]
    `);
  });

  test('is told where it is wrong, with the line, and nothing that follows from it', () => {
    edit(table, 'e2,ru,2025,78,estimated', 'e2,ru,2025,"78,0",guessed');
    expect(problemsOf()).toMatchInlineSnapshot(`
      [
        "error    series/ore.csv:7: has a value that is no plain number, such as 270000 — a row has edition, geography, year, value, status, standing, counted, note; content/README.md says what each takes",
        "error    series/ore.csv:7: has a status other than reported, estimated, rounded, nothing — a row has edition, geography, year, value, status, standing, counted, note; content/README.md says what each takes",
      ]
    `);
  });

  test('with an edition mistyped is blamed for that alone, not what names its cells', () => {
    edit(table, 'e2,ru,2025', 'e3,ru,2025');
    expect(problemsOf()).toEqual([
      'error    series/ore.csv:7: has the edition “e3”, which the series’ entry does not list — add it under editions: or mend the cell',
    ]);
    edit(table, 'e3,ru,2025', 'e2,ur,2025');
    expect(problemsOf()).toEqual([expect.stringContaining('has the geography “ur”')]);
  });

  test('without an entry beside it is not read', () => {
    write('series/gold.csv', 'edition\n');
    expect(problemsOf()[0]).toContain('series/gold.csv: is not read');
  });
});

test('a number typed into a body is told with its line there', () => {
  edit('events/rush.md', ':figure[ore-share-e2-ru-2025]', '78%');
  expect(problemsOf()).toMatchInlineSnapshot(`
    [
      "error    events/rush.md:10: the number “78%” is typed by hand — write it as a reference to its figure: :figure[ore-share-e2-ru-2025]; if it is a name, a date or a count on the page, say so: “Section 232”, “in 2010”, “the 3 rows”",
    ]
  `);
});

describe('an entry that is none', () => {
  test('for its YAML: the line, and what is usually meant', () => {
    edit(waiting, 'restatement: The', 'restatement: So: the');
    expect(problemsOf()).toMatchInlineSnapshot(`
      [
        "error    claims/ores/buyers-wait.md:4: is no YAML here: bad indentation of a mapping entry — look at this line and the one before; a value with a colon, a # or a bracket in it goes into quotes",
      ]
    `);
  });

  test.each([
    ['empty', ''],
    ['without frontmatter', 'Hello.\n'],
    ['whose frontmatter does not end', '---\nquote: x\n'],
    ['that is not UTF-8', Uint8Array.of(0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe, 0x0a)],
  ])('%s: one line says so', (_fault, text) => {
    write(waiting, text);
    expect(problemsOf()).toHaveLength(1);
    expect(problemsOf()).toMatchSnapshot();
  });
});

describe('a field that is not what it has to be', () => {
  test.each([
    ['a date without quotes', 'articles/ores.md', 'date: "2026-03-04"', 'date: 2026-03-04'],
    ['a field left empty', mining, /restatement: .*/.source, 'restatement:'],
    ['a name mistyped', figure, 'wording: 90%', 'wordin: 90%'],
    ['a name nobody knows', waiting, 'kind: event', 'kind: event\nverdict: true'],
    ['text for a list', mining, 'figures:\n  - mining-share', 'figures: mining-share'],
    ['a word for true', waiting, 'kind: event', 'kind: event\ndraft: yes'],
    ['a row without its field', 'charts/shares.md', '- stated: refining-share', '- refining-share'],
    ['a basis that is none', figure, 'basis: stated', 'basis: rumoured'],
    ['a basis left out', figure, 'basis: stated\n', ''],
    ['a finding that is none', mining, 'word: broadly-consistent', 'word: true-ish'],
    ['a date less precise than a day', mining, 'date: "2026-03-10"', 'date: "2026-03"'],
    ['a source’s date that is none', 'sources/survey-2026.md', '"2026-04"', '"April 2026"'],
    ['an excerpt that is too long', mining, 'Most of it is', `Most of it ${'or '.repeat(25)}is`],
    [
      'an operation without its divisor',
      'figures/mining-share.md',
      /basis: stated[\s\S]*(?=\n---)/.source,
      'basis: derived\noperation: quotient\ninputs:\n  - refining-share\nunit: percent',
    ],
    [
      'a former without anything',
      mining,
      'former:\n      restatement: Ruritania mines 60%.',
      'former: {}',
    ],
    ['a path in the site', 'settings.md', 'https://ores.news', 'https://ores.news/x'],
    ['a base with a space', 'settings.md', 'base: /', 'base: /x y/'],
    ['a licence left out', 'settings.md', 'licence:\n  name', 'license:\n  name'],
    ['a contact that is none', 'settings.md', 'base: /', 'base: /\ncontact: hello'],
    ['a file that cannot be left out', 'settings.md', 'base: /', 'base: /\nleaveOut: [sources]'],
    ['a language that is none', 'articles/ores.md', 'language: en', 'language: english'],
  ])('%s: what it is, and what the field takes', (_fault, file, from, to) => {
    const path = join(folder, file);
    const before = readFileSync(path, 'utf8');
    const after = before.replace(
      /^(?:restatement|basis: stated\[)/.test(from) ? new RegExp(from) : from,
      to,
    );
    expect(after).not.toBe(before);
    writeFileSync(path, after);
    expect(check(folder)).toMatchObject({ code: 1 });
    expect(problemsOf().map((line) => line.replace(/\s+/g, ' '))).toMatchSnapshot();
  });
});
