import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleSchema } from '../../src/domain/article.ts';
import { claimSchema } from '../../src/domain/claim.ts';
import type { Digest } from '../../src/domain/digest.ts';
import { findQuote } from '../../src/domain/quote.ts';
import { importDigest, type ImportOutcome } from '../../src/importer/import-digest.ts';
import { readDigest } from '../../src/markdown/stored-digest.ts';
import { hostileLine } from '../support/hostile-arbitraries.ts';
import {
  allHostileTexts,
  enormousTexts,
  hostileTexts,
  unlawfulTexts,
} from '../support/hostile-texts.ts';
import { runCli } from '../support/run-cli.ts';

interface Parts {
  readonly title?: string;
  readonly publisher?: string;
  readonly heading?: string;
  readonly statement?: string;
}

const digestOf = ({
  title = 'The orichalcum rush',
  publisher = 'The Ruritanian',
  heading = 'Ores',
  statement = 'Ruritania mines it',
}: Parts): string =>
  `${title}\n${publisher}·2026-03-04 09:30\n\n## ${heading}\n\n- ${statement}\n- Buyers wait [2].\n`;

const importText = (text: string): ImportOutcome =>
  importDigest(
    {
      bytes: new TextEncoder().encode(text),
      name: undefined,
      article: 'rush',
      language: undefined,
      utcOffset: undefined,
    },
    new Map(),
  );

const errorsOf = ({ report }: ImportOutcome) =>
  report.problems.filter(({ severity }) => severity === 'error');

/** A refusal writes nothing, and names the place, the fault and the remedy in words. */
const expectRefusal = (outcome: ImportOutcome): void => {
  expect([...outcome.write.keys()]).toEqual([]);
  for (const { line, fault, remedy } of errorsOf(outcome)) {
    expect(line).toBeGreaterThan(0);
    expect(remedy).not.toBe('');
    expect(fault).not.toMatch(/Error\b|undefined|\bat .*:\d+:\d+/);
  }
};

/** A text without white space and without what a digest takes for its own marks at the ends of lines and around words. */
const letters = (text: string): string => text.replace(/[\s\u0085*•–+#:：·=_-]/gu, '');

/** What was written, read as the site reads it: it has to be what the report says was read. */
const expectKept = ({ report, write }: ImportOutcome): Digest => {
  const article = parseFrontmatter(write.get('articles/rush.md') ?? '');
  const data = articleSchema.parse(article.frontmatter);
  expect(data).toMatchObject({
    title: report.article?.title,
    publisher: report.article?.publisher,
  });
  const digest = readDigest(article.content);
  expect(
    digest.sections.map(({ heading, statements }) => ({
      heading,
      texts: statements.map(({ text }) => text),
    })),
  ).toEqual(
    report.sections.map(({ heading, statements }) => ({
      heading,
      texts: statements.map(({ text }) => text),
    })),
  );
  for (const [path, text] of write) {
    if (!path.startsWith('claims/')) continue;
    const { quote, occurrence } = claimSchema.parse(parseFrontmatter(text).frontmatter);
    expect(findQuote(digest, quote, occurrence).kind).toBe('found');
  }
  return digest;
};

/** The headings and statements of a digest, a line each. */
const linesOf = ({ sections }: Digest): string =>
  sections
    .flatMap(({ heading, statements }) => [heading, ...statements.map(({ raw }) => raw)])
    .join('\n');

interface Role {
  readonly write: (text: string) => Parts;
  /** Holds what was kept to the text. */
  readonly expect: (text: string, digest: Digest, outcome: ImportOutcome) => void;
}

const expectLetters: Role['expect'] = (text, digest) => {
  expect(letters(linesOf(digest))).toContain(letters(text));
};

const roles: Readonly<Record<string, Role>> = {
  'as a statement': { write: (statement) => ({ statement }), expect: expectLetters },
  'inside a statement': {
    write: (text) => ({ statement: `Ore, he said, “${text}” sells [1].` }),
    expect: (text, digest) => {
      expect(linesOf(digest)).toContain(`“${text.replace(/[\f\u0085]/g, ' ')}”`);
    },
  },
  'as a heading': { write: (heading) => ({ heading }), expect: expectLetters },
  'as a title': {
    write: (title) => ({ title }),
    expect: (text, _digest, { report }) => {
      expect(report.article?.title).toBe(text.replace(/[\f\u0085]/g, ' ').trim());
    },
  },
  'as a publisher': {
    write: (publisher) => ({ publisher }),
    expect: (text, _digest, { report }) => {
      const spaced = text.replace(/[\s\u0085]+/g, ' ').trim();
      expect(report.article?.publisher).toBe(spaced);
    },
  },
};

/** Imports a text in a role: it is kept as it is, or refused in words. */
const expectHarmless = ({ write, expect: expectText }: Role, text: string): void => {
  const outcome = importText(digestOf(write(text)));
  if (errorsOf(outcome).length > 0) expectRefusal(outcome);
  else expectText(text, expectKept(outcome), outcome);
};

describe.each(Object.entries(roles))('a hostile text %s', (_name, role) => {
  test.each(Object.entries(hostileTexts))(
    'is kept letter by letter, or refused: %s',
    (_kind, texts) => {
      for (const text of texts) expectHarmless(role, text);
    },
  );

  test('made at random is kept letter by letter, or refused', () => {
    fc.assert(
      fc.property(hostileLine, (text) => {
        expectHarmless(role, text);
      }),
      { numRuns: 100 },
    );
  });

  test.each(Object.entries(enormousTexts))(
    'of 19,000 characters is kept or refused: %s',
    (_unit, text) => {
      expectHarmless(role, text);
    },
  );
});

test('few hostile texts are refused inside a statement, so that the corpus tests what is kept', () => {
  const refused = allHostileTexts.filter((text) => {
    const { write } = roles['inside a statement'] ?? {};
    return errorsOf(importText(digestOf(write?.(text) ?? {}))).length > 0;
  });
  expect(refused.length).toBeLessThan(allHostileTexts.length / 50);
});

/** The problems of a digest with a text in it, by code and place, and in words. */
const told = (parts: Parts): string[] =>
  importText(digestOf(parts))
    .report.problems.filter(({ code }) => code !== 'uncited')
    .map(
      ({ severity, line, column, fault, remedy }) =>
        `${severity} ${line}:${column} ${fault} — ${remedy}`,
    );

describe('a character that nobody sees', () => {
  test('is kept in a statement, and named with its place', () => {
    expect(told({ statement: 'Ore \u202eslles [1].' })).toEqual([
      'warning 6:7 has the character U+202E, which turns round the text after it — look whether the original has it; it is imported as it stands',
    ]);
    expect(told({ heading: 'Or\u200bes' })[0]).toMatch(
      /^warning 4:6 has the character U\+200B, which nobody sees — /,
    );
  });

  test('is refused in a title and in a publisher, which stand in sentences of ours', () => {
    const remedy = 'take it out: names stand in links and in sentences of ours';
    expect(told({ title: 'The \u202erush' })).toEqual([
      `error 1:1 the title or the publisher has the character U+202E, which turns round the text after it — ${remedy}`,
    ]);
    expect(told({ publisher: 'Ruri\u200btania' })).toEqual([
      `error 2:1 the title or the publisher has the character U+200B, which nobody sees — ${remedy}`,
    ]);
  });

  test.each([
    ['an emoji of several', '👩‍🔬 at work ❤️'],
    ['Persian', 'می‌خواهم'],
    ['Hindi', 'क्‍ष'],
    ['a mark of direction in Hebrew', 'שלום\u200f!'],
    ['a variant of a Han character', '葛\u{e0100}'],
    ['letters with all their marks', 'Việt ẹ̀ e\u0301'],
  ])('is no fault where its script needs it: %s', (_script, text) => {
    expect(told({ title: text, statement: `${text} sells [1].` })).toEqual([]);
  });
});

test.each(unlawfulTexts)(
  'what no page can carry is refused with its place and code point: %j',
  (text) => {
    const start = /[^ -~]/u.exec(text)?.index ?? 0;
    const code = (text.codePointAt(start) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    expect(told({ statement: text })).toEqual([
      `error 6:${start + 3} has the character U+${code}, which no page or feed can carry — take it out`,
    ]);
  },
);

test('a page break is white space, as it comes out of a PDF', () => {
  const { report } = importText(digestOf({ statement: 'Ore\fsells [1].' }));
  expect(report.sections[0]?.statements[0]?.text).toBe('Ore sells.');
});

describe('a digest of astonishing size', () => {
  test.each<[string, string, RegExp]>([
    [
      'a statement of 1 MB',
      digestOf({ statement: 'ore '.repeat(250_000) }),
      /^a statement has more than 20000 characters$/,
    ],
    [
      'a title of 1 MB',
      digestOf({ title: 'ore '.repeat(250_000) }),
      /^a title has more than 500 characters$/,
    ],
    [
      'a heading of 1 MB',
      digestOf({ heading: 'ore '.repeat(250_000) }),
      /^a heading has more than 500 characters$/,
    ],
    [
      'a heading of a million spaces',
      digestOf({ heading: `ore${' '.repeat(1_000_000)}ore` }),
      /^a heading has more than 500/,
    ],
    [
      '10,000 statements',
      digestOf({}) + '- Ore sells [1].\n'.repeat(10_000),
      /^has more than 5000 statements or sections$/,
    ],
    [
      'a table of numbers',
      digestOf({}) + `- Ore ${'1% '.repeat(6_000)} [1].\n`.repeat(3),
      /^has more than 10000 numbers$/,
    ],
    [
      'numbers that cannot be typed',
      digestOf({}) + `- Ore ${'17, '.repeat(4_500)} [1].\n`.repeat(3),
      /^has more than 10000 numbers$/,
    ],
  ])('is refused, with what is too much and what to do: %s', (_size, text, fault) => {
    const { report, write } = importText(text);
    expect(write.size).toBe(0);
    expect(report.problems.map((problem) => problem.fault).join('\n')).toMatch(fault);
  });

  test('but within the bounds is read: 4,000 statements, each its own', () => {
    const statements = Array.from(
      { length: 4_000 },
      (_, index) => `- Mine number ${index} sells [1].\n`,
    );
    expect(importText(digestOf({}) + statements.join('')).report.written.length).toBeGreaterThan(
      4_000,
    );
  });
});

test('the command line imports all hostile texts at once, and never with a stack trace', () => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-hostile-'));
  try {
    const file = join(folder, 'hostile.txt');
    const statements = allHostileTexts.map(
      (text, index) => `- Ore ${index}: ${text.replaceAll(/[[\]]/g, '|')} [1].\n`,
    );
    const uncited = '- Ore \u202eslles and \u200bmore.\n';
    writeFileSync(file, digestOf({}) + statements.join('') + uncited);
    const { code, out, err } = runCli('src/importer/cli.ts', [
      file,
      '--into',
      join(folder, 'content'),
    ]);
    expect(code, err).toBe(0);
    expect(out).toContain('The orichalcum rush');
    expect(err).not.toMatch(/^\s+at /m);
    // A terminal is not turned round by what it is told.
    expect(`${out}${err}`).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
