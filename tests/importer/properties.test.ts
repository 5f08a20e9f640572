import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimSchema } from '../../src/domain/claim.ts';
import { importDigest, type ImportOutcome } from '../../src/importer/import-digest.ts';
import { readDigestText } from '../../src/importer/read-digest.ts';
import { writeEntry } from '../../src/importer/write-entry.ts';
import { anyBody, anyText, digest, forms, masthead } from '../support/digest-arbitraries.ts';

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
