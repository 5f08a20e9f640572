import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Digest, parseStatement } from '../../src/domain/digest.ts';
import { readDigest, writeDigest } from '../../src/markdown/stored-digest.ts';

const plainly = ({ sections }: Digest) =>
  sections.map(({ heading, statements }) => [heading, statements.map(({ raw }) => raw)]);

const digestOf = (sections: readonly (readonly [string, readonly string[]])[]): Digest => ({
  sections: sections.map(([heading, statements]) => ({
    heading,
    statements: statements.map(parseStatement),
  })),
});

describe('a digest as Markdown', () => {
  test('is headings and list items that anyone can read', () => {
    const digest = digestOf([['Core', ['Ore is 60% of it [3][5].', 'So it "was".']]]);
    expect(writeDigest(digest)).toBe('## Core\n\n- Ore is 60% of it [3][5].\n- So it "was".\n');
  });

  test.each([
    'a * b * c, _so_ and `code`',
    '<script>alert(1)</script> & &amp; &#60;',
    '[link](javascript:alert(1)) and ![image](x)',
    '[3](x) [3]: y [3][5]: z \\[3] \\',
    '1. one',
    '- dash',
    '+ plus',
    '# hash #',
    '> quoted',
    '| a | b |',
    '---',
    '***',
    'www.example.org and https://example.org/a_b_c',
    'ends with a backslash\\',
    '稀土［3］ 60％ 。',
    'a\u202Eb\u200Bc\u00A0',
    '~~~',
    '= = =',
    ':figure[x] ::: {#id}',
  ])('brings back %j as it was, as a statement and as a heading', (text) => {
    const digest = digestOf([[text, [text, `${text} [3].`]]]);
    expect(plainly(readDigest(writeDigest(digest)))).toEqual(plainly(digest));
  });

  test('brings back any text on one line', () => {
    const line = fc
      .string({
        unit: fc.oneof(
          fc.constantFrom(...'[]()!*_`#<>&-+=~:|\\.1 3ab稀，'),
          fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
        ),
      })
      .map((text) => text.replace(/[\0\r\n]/g, '').trim())
      .filter((text) => text !== '');
    const section = fc.tuple(line, fc.array(line, { minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(fc.array(section, { minLength: 1, maxLength: 3 }), (sections) => {
        const digest = digestOf(sections);
        expect(plainly(readDigest(writeDigest(digest)))).toEqual(plainly(digest));
      }),
      { numRuns: 2000 },
    );
  });

  test('is read alike whichever marker its items have', () => {
    const line = fc
      .string({
        unit: fc.oneof(
          { weight: 3, arbitrary: fc.constantFrom(...'ab 稀，13[](),.:“') },
          fc.constantFrom(
            ...'[]()!*_`#<>&-+=~:|\\.\t\0\r1 3ab[3]',
            ' [3]',
            '[12,3]',
            '&amp;',
            '  ',
          ),
          fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
        ),
      })
      // A row of dashes is a rule and no item, and a line break ends one.
      .filter((text) => !text.includes('\n') && !/^[-\s]*$/.test(text));
    const block = fc.tuple(fc.constantFrom('## ', '- '), line, fc.constantFrom('\n', '\n\n'));
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
        const body = (item: string) =>
          blocks.map(([marker, text, end]) => marker.replace('- ', item) + text + end).join('');
        expect(plainly(readDigest(body('- ')))).toEqual(plainly(readDigest(body('+ '))));
      }),
      { numRuns: 2000 },
    );
  });

  test('keeps statements that stand before any heading', () => {
    const digest = digestOf([
      ['', ['First [1].']],
      ['Then', ['Second [2].']],
    ]);
    expect(plainly(readDigest(writeDigest(digest)))).toEqual(plainly(digest));
  });

  test('may be wrapped by an editor without changing a word', () => {
    const body = '## Core\n\n- Ore is\n  rare [3].\n\n* 中国的\n  稀土 [5]\n';
    expect(plainly(readDigest(body))).toEqual([['Core', ['Ore is rare [3].', '中国的稀土 [5]']]]);
  });

  test('takes formatting and raw HTML that someone typed for words', () => {
    expect(plainly(readDigest('## A *b*\n\n- **Exports**: <b>fell</b> [3].\n'))).toEqual([
      ['A *b*', ['**Exports**: <b>fell</b> [3].']],
    ]);
  });
});
