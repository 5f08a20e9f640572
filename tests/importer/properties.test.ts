import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimSchema } from '../../src/domain/claim.ts';
import { importDigest, type ImportOutcome } from '../../src/importer/import-digest.ts';
import { readDigestText } from '../../src/importer/read-digest.ts';
import { writeEntry } from '../../src/importer/write-entry.ts';

const importBytes = (
  bytes: Uint8Array,
  texts: ReadonlyMap<string, string> = new Map(),
): ImportOutcome =>
  importDigest(
    { bytes, name: undefined, article: 'rush', language: undefined, utcOffset: undefined },
    texts,
  );
const importText = (text: string, texts?: ReadonlyMap<string, string>): ImportOutcome =>
  importBytes(new TextEncoder().encode(text), texts);

const masthead = 'Workflow\nThe orichalcum rush\nThe Ruritanian·2026-03-04 09:30\n\n';

const words = fc.constantFrom(
  ...[
    'Ore sells',
    'a buyer',
    'the U.S.',
    'Trade',
    'Group 2:',
    '60%',
    '60％',
    '5 - 10 years',
    '5万吨',
  ],
  ...[
    '稀土',
    '2026',
    '·2026-03-04',
    '$1',
    '"',
    '<b>',
    ':figure[x]',
    '\u00a0',
    '\u2028',
    '**',
    '---',
  ],
);
const ends = fc.constantFrom(
  ...[
    ' [3]. - ',
    ' [3][5] - ',
    '［3］。 - ',
    ' [2]. Trade - ',
    ' [2] Group 2 - ',
    ' [4].\n- ',
    ' [4]\r\n',
  ],
  ...[' - ', '\n- ', '\n\n**Trade**\n', '\nTrade\n- ', '\n## ', '. ', '。', ' [1]', '［1］'],
);
const noise = fc.oneof(
  fc.constantFrom('[', ']', '- ', '*', '.', '\r'),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
/** What digests are made of, and what could be taken for it. */
const anyText = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: words },
      { weight: 5, arbitrary: ends },
      { weight: 1, arbitrary: noise },
    ),
    { maxLength: 24 },
  )
  .map((scraps) => scraps.join(''));
const anyBody = anyText.map((text) => masthead + text);

const lawful = /^(?:articles\/rush|claims\/rush\/[a-z0-9-]{1,80}|figures\/[a-z0-9-]{1,80})\.md$/;

describe('whatever is imported', () => {
  test('bytes or text, it is read or refused, and no file stands outside its folder', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 80 }),
      fc.oneof(anyText, anyBody).map((text) => new TextEncoder().encode(text)),
    );
    fc.assert(
      fc.property(bytes, (input) => {
        const { report, write } = importBytes(input);
        expect([...write.keys()].filter((path) => !lawful.test(path))).toEqual([]);
        expect(report.written).toEqual([...write.keys()]);
        const isRefused = report.problems.some(({ severity }) => severity === 'error');
        expect(write.size === 0).toBe(isRefused);
      }),
      { numRuns: 3000 },
    );
  });

  test('is imported again without a change', () => {
    fc.assert(
      fc.property(anyBody, (text) => {
        const { write } = importText(text);
        const again = importText(text, write);
        expect([...again.write.keys()]).toEqual([]);
        expect(again.report.unchanged.toSorted()).toEqual([...write.keys()].sort());
      }),
      { numRuns: 500 },
    );
  });
});

describe('the statements of a digest', () => {
  test('and the gaps between them are the text, and no word is lost in a gap', () => {
    fc.assert(
      fc.property(anyBody, (source) => {
        const read = readDigestText(source);
        if (!('digest' in read)) return;
        const { sections, positionOf } = read.digest;
        const spans = sections.flatMap(({ statements }) => statements);
        let done = 0;
        const pieces: string[] = [];
        const gaps: string[] = [];
        for (const { start, end, statement } of spans) {
          expect(start).toBeGreaterThanOrEqual(done);
          expect(end).toBeGreaterThan(start);
          const raw = source.slice(start, end);
          const lines = source.slice(0, start).split(/\r\n|\n|\r/);
          expect(positionOf(start)).toEqual({
            line: lines.length,
            column: (lines.at(-1)?.length ?? 0) + 1,
          });
          expect(statement.raw.replace(/\s/g, '')).toBe(raw.replace(/\s/g, ''));
          gaps.push(source.slice(done, start));
          pieces.push(source.slice(done, start), raw);
          done = end;
        }
        gaps.push(source.slice(done));
        expect(pieces.join('') + source.slice(done)).toBe(source);

        const wordsOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
        const headings = sections.map(({ heading }) => heading);
        expect(wordsOf(gaps.join(''))).toBe(wordsOf(masthead + headings.join('')));
      }),
      { numRuns: 3000 },
    );
  });

  const word = fc.constantFrom(
    'ore',
    'metal',
    'mines',
    'the U.S.',
    'No. 5',
    '60%',
    '2010',
    '"spot"',
  );
  const sentence = fc
    .tuple(
      fc.constantFrom('Ruritania', 'China', '稀土', 'Prices'),
      fc.array(word, { maxLength: 6 }),
    )
    .map(([first, rest]) => [first, ...rest, 'wait'].join(' '));
  const paragraphs = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), {
    minLength: 1,
    maxLength: 3,
  });
  const statement = fc.record({ sentence, paragraphs });
  const heading = fc.constantFrom(
    'Core Viewpoint',
    'Group 1: Trade',
    'R&D (Labs)',
    'U.S. Policy',
    '2026',
  );
  const digest = fc.array(
    fc.record({ heading, statements: fc.array(statement, { minLength: 1, maxLength: 4 }) }),
    { minLength: 1, maxLength: 4 },
  );
  type Model = typeof digest extends fc.Arbitrary<infer Value> ? Value : never;

  const cited = (paragraphsCited: readonly number[]): string =>
    paragraphsCited.map((number) => `[${number}]`).join('');
  const forms: Readonly<Record<string, (model: Model) => string>> = {
    'one paragraph, a full stop after the brackets': (model) =>
      model
        .map(({ heading: title, statements }) =>
          [title, ...statements.map((one) => `${one.sentence} ${cited(one.paragraphs)}.`)].join(
            ' - ',
          ),
        )
        .join(' '),
    'one paragraph, no full stop after the brackets': (model) =>
      model
        .map(({ heading: title, statements }) =>
          [title, ...statements.map((one) => `${one.sentence} ${cited(one.paragraphs)}`)].join(
            ' - ',
          ),
        )
        .join(' '),
    'a statement a line, headings bold': (model) =>
      model
        .map(({ heading: title, statements }) =>
          [
            `**${title}**`,
            ...statements.map((one) => `- ${one.sentence} ${cited(one.paragraphs)}.`),
          ].join('\n'),
        )
        .join('\n\n'),
    'a statement a line, headings plain, ends of lines as on Windows': (model) =>
      model
        .map(({ heading: title, statements }) =>
          [title, ...statements.map((one) => `- ${one.sentence} ${cited(one.paragraphs)}`)].join(
            '\r\n',
          ),
        )
        .join('\r\n'),
  };

  test.for(Object.entries(forms))('are the same that were written: %s', ([, write]) => {
    fc.assert(
      fc.property(digest, (model) => {
        const { report } = importText(masthead + write(model));
        expect(
          report.sections.map(({ heading: title, statements }) => ({
            title,
            statements: statements.map(({ text, paragraphs: found }) => [
              text.replace(/\.$/, ''),
              found,
            ]),
          })),
        ).toEqual(
          model.map(({ heading: title, statements }) => ({
            title,
            statements: statements.map((one) => [
              one.sentence,
              one.paragraphs.toSorted((a, b) => a - b),
            ]),
          })),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('a part of which a claim quotes are kept: no draft is made of them', () => {
    const text = `${masthead}Trade - Ruritania sells most of its metal abroad, and buyers wait [1].\n`;
    const stored = importText(text).write;
    const entry = [...stored].filter(([path]) => path.startsWith('articles/'));
    const said = 'Ruritania sells most of its metal abroad, and buyers wait'.split(' ');
    const cut = fc.nat({ max: said.length - 1 });
    fc.assert(
      fc.property(cut, cut, (a, b) => {
        const quote = said.slice(Math.min(a, b), Math.max(a, b) + 1).join(' ');
        const claim = claimSchema.parse({
          article: 'rush',
          quote: quote.replace(/,$/, ''),
          kind: 'event',
          restatement: 'So it says.',
        });
        const texts = new Map([...entry, ['claims/mine.md', writeEntry(claimSchema, claim)]]);
        const { report } = importText(text, texts);
        expect(report).toMatchObject({ written: [], kept: ['claims/mine.md'] });
      }),
    );
  });
});
