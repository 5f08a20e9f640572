import { describe, expect, test } from 'vitest';
import { checkTypedNumbers, numbersIn } from '../../src/checks/typed-numbers.ts';
import { reportOf } from '../../src/checks/report.ts';
import { catalogueOf, type Content } from '../support/catalogue.ts';

const typed = (text: string): string[] => numbersIn(text).map(({ wording }) => wording);

describe('a number of ours is a number', () => {
  test.each([
    ['It is 91% of all.', '91%'],
    ['It is 45,000 t.', '45,000 t'],
    ['It was 45,000.', '45,000'],
    ['Over 300 mines closed.', '300'],
    ['In 50 countries they wait.', '50'],
    ['They spent $400 million.', '$400 million'],
    ['A price of $91/kg.', '91'],
    ['The 17 metals.', '17'],
    ['It rose tenfold.', 'tenfold'],
    ['It doubled.', 'doubled'],
    ['It is three-quarters of it.', 'three-quarters'],
    ['It is less than a quarter of it.', 'less than a quarter'],
    ['It takes two decades.', 'two decades'],
    ['It took three weeks.', 'three weeks'],
    ['One in three waits.', 'One in three'],
  ])('in “%s”: “%s”', (text, number) => {
    expect(typed(text)).toEqual([number]);
  });
});

describe('what is no quantity is free', () => {
  test.each([
    ['a year', 'In 2010 it was so, and in 2018–2021 it was not.'],
    ['a date', 'On 26 August 2025, or 2025-08-26, at 12:12.'],
    ['a document', 'MCS 2026, Section 232 and DS431 say so, and GAO-10-617R.'],
    ['a page', 'It quotes pp. 144–145, and p. 152.'],
    ['a version', 'In version 1.3 of it, Q2 2025, G7, 5G and COVID-19.'],
    ['an address', 'See [it](https://a.example/2/91%25).'],
    ['an ordinal', 'It is the 3rd time, not the second.'],
    ['what stands on the page', 'The 3 rows and the 12 claims below.'],
    ['a word that counts no unit', 'No one knows; two of the three mines wait.'],
    ['a plural without a count', 'It takes decades.'],
    ['a reference', 'It is :figure[mining] of all.'],
  ])('%s', (_what, text) => {
    expect(typed(text)).toEqual([]);
  });
});

const content: Content = {
  claims: {
    mining: {
      quote: 'China mines 60% of all ore',
      figures: ['stated'],
      evidence: [{ stance: 'supports', source: 'survey', figures: ['separation'] }],
    },
  },
  figures: {
    stated: { wording: '60%' },
    elsewhere: { value: 91, source: 'survey' },
    separation: { value: 91, source: 'survey' },
    third: { basis: 'derived', operation: 'ratio', inputs: ['ours', 'all'] },
    ours: { value: 2, unit: 'tonne', source: 'survey' },
    all: { value: 3, unit: 'tonne', source: 'survey' },
  },
  sources: { survey: {} },
};
const findings = (reason: string) => [
  { word: 'corroborated', about: 'all of it', reason, date: '2026-11-25' },
];
const problemsOf = (claim: object, more: Content = {}): string[] => {
  const catalogue = catalogueOf({
    ...content,
    ...more,
    claims: { mining: { ...content.claims?.['mining'], ...claim } },
  });
  return [...reportOf(checkTypedNumbers(catalogue), () => undefined).errors];
};

test('the figure it probably meant is of the claim’s own evidence, if one there has the number', () => {
  expect(problemsOf({ findings: findings('It is 91% of it.') })).toEqual([
    'content/claims/mining.md: the number “91%” is typed by hand — write it as a reference to its figure: :figure[separation]',
  ]);
});

test('a computed figure is meant by its number, as roughly as that was typed', () => {
  expect(problemsOf({ findings: findings('It is 66.7% of it.') })[0]).toContain(':figure[third]');
  expect(problemsOf({ findings: findings('It is about 67% of it.') })[0]).toContain(
    ':figure[third]',
  );
});

test.each([
  ['findings.about', { findings: [{ ...findings('So.')[0], about: 'the 91%' }] }],
  ['evidence.note', { evidence: [{ stance: 'supports', source: 'survey', note: 'It is 91%.' }] }],
  ['body', { body: 'First.\n\nIt is 91%.' }],
  [
    'revisions.reason',
    { revisions: [{ date: '2026-11-25', type: 'typo', reason: 'It was 91%.' }] },
  ],
])('no prose of a claim is spared: %s', (_field, claim) => {
  expect(problemsOf(claim)).toHaveLength(1);
});

test('what is quoted keeps its numbers: a source’s words, and our own former ones', () => {
  const evidence = [{ stance: 'supports', source: 'survey', excerpt: 'it makes 91% of it' }];
  const former = { restatement: 'China mines 91%.', findings: findings('It is 91% of it.') };
  const revisions = [{ date: '2026-11-25', type: 'correction', reason: 'It was misread.', former }];
  expect(problemsOf({ evidence, revisions })).toEqual([]);
});

test.each([
  ['a chart', { charts: { shares: { caveat: 'It is 91%.', rows: [{ stated: 'stated' }] } } }],
  ['an event', { events: { e: { date: '2010', event: 'It fell to 91%.', sources: ['survey'] } } }],
  ['a term', { terms: { t: { term: 'Ore', meaning: 'The 17 metals.', source: 'survey' } } }],
  ['a body', { terms: { t: { term: 'Ore', meaning: 'Metal.', source: 'survey', body: '17 t.' } } }],
  [
    'a note on a figure',
    {
      figures: { ...content.figures, separation: { value: 91, source: 'survey', note: 'Or 92%.' } },
    },
  ],
])('nor is that of %s', (_what, more) => {
  expect(problemsOf({}, more)).toHaveLength(1);
});

test('the line is that of the number, in a folded field and in the body too', () => {
  const entry = `---
quote: it makes 91% of it
findings:
  - word: corroborated
    reason: >-
      It is so,
      and it is 91% of it.
---

It is 92
percent.
`;
  const catalogue = catalogueOf({
    ...content,
    claims: {
      mining: {
        ...content.claims?.['mining'],
        findings: findings('It is so, and it is 91% of it.'),
        body: '\nIt is 92\npercent.\n',
      },
    },
  });
  const { errors } = reportOf(checkTypedNumbers(catalogue), () => entry);
  expect(errors.map((line) => line.split(':')[1])).toEqual(['7', '10']);
});
