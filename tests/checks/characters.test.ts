import { describe, expect, test } from 'vitest';
import { checkCatalogue } from '../../src/checks/check-catalogue.ts';
import { reportOf } from '../../src/checks/report.ts';
import { addressSchema } from '../../src/domain/address.ts';
import { isLawfulAddress } from '../../src/markdown/lawful-address.ts';
import {
  bareSeries,
  catalogueOf,
  chartedContent,
  type Content,
  digestOf,
} from '../support/catalogue.ts';
import { unlawfulTexts } from '../support/hostile-texts.ts';

const reportOn = (changed: Content, text = '') =>
  reportOf(checkCatalogue(catalogueOf({ ...chartedContent, ...changed })), () => text);

const hidden = /has the character U\+202E, which turns round the text after it — take it out/;

describe('a character that nobody sees, or that turns text round,', () => {
  test.each<[string, Content]>([
    ['the name of a source', { sources: { survey: { publisher: 'The \u202eyevruS' } } }],
    ['the address of a source', { sources: { survey: { url: 'https://a.example/\u202e' } } }],
    [
      'a restatement',
      {
        claims: {
          ...chartedContent.claims,
          waiting: { quote: 'Others wait', restatement: 'They \u202etiaw.' },
        },
      },
    ],
    [
      'the title of a chart',
      { charts: { shares: { title: 'Sha\u202eres', rows: [{ stated: 'mining' }] } } },
    ],
    [
      'a label of a stated figure',
      {
        figures: {
          mining: { wording: '60%', value: 60, stage: 'mining', geography: 'Chi\u202ena' },
        },
      },
    ],
    [
      'a body',
      {
        terms: {
          ore: { term: 'Ore', meaning: 'Stone.', source: 'survey', body: 'It is\n\n\u202eso.' },
        },
      },
    ],
    ['the tagline', { tagline: 'Claims \u202e.' }],
    [
      'a row of a table',
      {
        series: {
          ore: {
            ...bareSeries,
            csv: 'edition,geography,year,value,status,standing,counted,note\ne1,ru,2024,70,,,,"so \u202ee"\n',
          },
        },
      },
    ],
  ])('is an error in %s', (_place, changed) => {
    expect(reportOn(changed).errors.join('\n')).toMatch(hidden);
  });

  test('is named with its line', () => {
    const entry = '---\npublisher: Survey\ntitle: >-\n  Ores of\n  the wor\u200bld\n---\n';
    const sources = { survey: { title: 'Ores of the wor\u200bld' } };
    expect(reportOn({ sources }, entry).errors).toEqual([
      'content/sources/survey.md:5: has the character U+200B, which nobody sees — take it out: names and words of ours have none',
    ]);
  });

  test('is a warning where it is quoted, once an article, and is shown to no terminal', () => {
    const digest = digestOf({
      'O\u200bres': [
        'China mines 60% of all ore [3].',
        'Others wait [5].',
        'M\u202eore \u202e[6].',
      ],
    });
    const { errors, warnings } = reportOn(
      { digest },
      '---\ntitle: x\n---\n\n## O\u200bres\n\n- M\u202eore\n',
    );
    expect(errors).toEqual([]);
    expect(warnings.filter((line) => line.includes('quotes the'))).toEqual([
      'content/articles/ores.md:5: quotes the character U+200B, which nobody sees — look whether the source has it; the page sets it apart from what is ours',
      'content/articles/ores.md:7: quotes the character U+202E, which turns round the text after it — look whether the source has it; the page sets it apart from what is ours',
    ]);
    expect(warnings.join('')).not.toMatch(/[\u202e\u200b]/);
  });
});

test.each([...unlawfulTexts, 'half of \ud800 a pair'])(
  'what no page can carry is an error, quoted or not: %j',
  (text) => {
    for (const changed of [
      { sources: { survey: { title: text } } },
      { digest: digestOf({ Ores: ['China mines 60% of all ore [3].', 'Others wait [5].', text] }) },
    ]) {
      expect(reportOn(changed).errors.join('\n')).toMatch(
        /has the character U\+[0-9A-F]{4,5}, which no page or feed can carry — take it out/,
      );
    }
  },
);

describe('an address', () => {
  const faultOf = (address: string): string | undefined =>
    addressSchema.safeParse(address).error?.issues[0]?.message;

  test.each([
    'https://survey.example/report?q=1#top',
    'http://www.survey.example:8080/a%20b/(c)',
    'https://zh.wikipedia.org/wiki/稀土',
    'https://xn--80ak6aa92e.com/',
    'HTTPS://Survey.Example/Report',
    'https://127.0.0.1/x',
  ])('is lawful where its host is typed as it is asked for: %s', (address) => {
    expect(faultOf(address)).toBeUndefined();
    expect(isLawfulAddress(address)).toBe(true);
  });

  test('whose host has letters that pass for others is refused, and shown as it is asked for', () => {
    expect(faultOf('https://аррӏе.com/')).toBe(
      'has a host that can be taken for another; write it as xn--80ak6aa92e.com',
    );
    expect(faultOf('https://0x7f.1/')).toMatch(/write it as 127\.0\.0\.1$/);
    expect(faultOf('https://good。example/')).toMatch(/write it as good\.example$/);
  });

  test.each([
    'javascript:window.pwned=true',
    'JAVASCRIPT://survey.example/%0apwned',
    'data:text/html,<script>pwned</script>',
    'vbscript:pwned',
    '//evil.invalid/',
    '/\\evil.invalid/',
    'https:evil.invalid',
    'https:\\\\evil.invalid\\',
    'https://good.example@evil.invalid/',
    'https://good.example:pass@evil.invalid/',
    'https://good.example\\@evil.invalid/',
    'https://survey.example/a b',
    'https://survey.example/"onclick=pwned',
    'https://аррӏе.com/',
    'java\nscript:pwned',
    ' javascript:pwned',
  ])('that runs or deceives is refused, in a field and in a body: %j', (address) => {
    expect(faultOf(address)).not.toBeUndefined();
    expect(isLawfulAddress(address)).toBe(false);
  });
});
