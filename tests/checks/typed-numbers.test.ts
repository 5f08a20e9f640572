import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkTypedNumbers } from '../../src/checks/typed-numbers.ts';
import { reportOf } from '../../src/checks/report.ts';
import { bareSeries, catalogueOf, type Content } from '../support/catalogue.ts';

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
    'content/claims/mining.md: the number “91%” is typed by hand — write it as a reference to its figure: :figure[separation]; if it is a name, a date or a count on the page, say so: “Section 232”, “in 2010”, “the 3 rows”',
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

const linesIn = (entry: string, claim: object): (string | undefined)[] => {
  const catalogue = catalogueOf({
    ...content,
    claims: { mining: { ...content.claims?.['mining'], ...claim } },
  });
  const { errors } = reportOf(checkTypedNumbers(catalogue), () => entry);
  return errors.map((line) => line.split(':')[1]);
};

test('the line is that of the number, in a folded field and in the body too', () => {
  const entry = `---
quote: it makes 91% of it
findings:
  - word: corroborated
    reason: >-
      It is so in 1991,
      and it is 91% of it.
--- \n
It is 92
percent.
`;
  expect(
    linesIn(entry, {
      findings: findings('It is so in 1991, and it is 91% of it.'),
      body: 'It is 92\npercent.',
    }),
  ).toEqual(['7', '10']);
});

test.each([
  ['folded', '>-\n  5 t,\n  5 t,\n  5 t.', ['3', '4', '5']],
  ['literal', '|\n  5 t,\n\n  5 t,\n  5 t.', ['3', '5', '6']],
  ['in double quotes', '"It\\u2019s\n  5 t,\n  5\n  t, \\"and\\"\n  5 t."', ['3', '4', '6']],
  ['in single quotes', "'It''s\n  5 t,\n  5 t,\n  5 t.'", ['3', '4', '5']],
  ['plain', 'In 2015\n  5 t,\n  5 t,\n  5 t.', ['3', '4', '5']],
])('a number that is typed three times is told on three lines: %s', (_style, value, lines) => {
  const entry = `---\nrestatement: ${value}\nkind: event\n---\n`;
  const { restatement } = parse(`restatement: ${value}`) as { restatement: string };
  expect(linesIn(entry, { restatement })).toEqual(lines);
});

test('in a body too, and no line is lost to a space after the dashes', () => {
  const body = 'It is 5 t in 2015.\n\n- Of 5 t,\n  *and of 5* t.';
  expect(linesIn(`---\r\nkind: event\r\n---  \r\n\r\n${body}`, { body })).toEqual(['5', '7', '8']);
});

const ore = 'of 17 ores';
const of = (figure: Readonly<Record<string, unknown>>): Content => ({
  figures: { ...content.figures, f: figure },
});
const ofSeries = (field: Readonly<Record<string, unknown>>): Content => ({
  series: { s: { ...bareSeries, ...field } },
});
const threshold = {
  type: 'threshold',
  rows: [{ label: 'A row', figure: 'ours' }],
  threshold: { label: 'The line', figure: 'all' },
};
const ofChart = (field: Readonly<Record<string, unknown>>): Content => ({
  charts: { c: { ...threshold, ...field } },
});
const byPlan = { basis: 'derived', operation: 'ratio', inputs: ['ours', 'all'] };
const labels: readonly (readonly [string, Content])[] = [
  ['how a figure was counted', of({ source: 'survey', counted: ore })],
  ['where a figure stands', of({ source: 'survey', locator: ore })],
  ['the place of a figure', of({ source: 'survey', geography: ore })],
  ['the time of a figure', of({ source: 'survey', period: ore })],
  ['the time of a computed figure', of({ ...byPlan, period: ore })],
  ['the measure of a figure', of({ source: 'survey', measure: ore })],
  ['the whole of a share', of({ source: 'survey', denominator: ore })],
  ['the title of a series', ofSeries({ title: ore })],
  ['the measure of a series', ofSeries({ measure: ore })],
  [
    'where an edition stands',
    ofSeries({ editions: [{ ...bareSeries.editions[0], locator: ore }] }),
  ],
  ['the name of a place', ofSeries({ geographies: [{ id: 'cn', name: ore }] })],
  [
    'how a cell was counted',
    ofSeries({
      csv: `edition,geography,year,value,status,standing,counted,note\nmcs,cn,2024,5,,,${ore},\n`,
    }),
  ],
  [
    'the whole of its shares',
    ofSeries({ whole: 'cn', shares: { of: ['cn'], denominator: ore, caveat: 'So.' } }),
  ],
  ['the title of a chart', ofChart({ title: ore })],
  ['the label of a row', ofChart({ rows: [{ label: ore, figure: 'ours' }] })],
  ['the label of a threshold', ofChart({ threshold: { label: ore, figure: 'all' } })],
  ['a reading', ofChart({ readings: [{ reading: ore, figures: ['third'] }] })],
  ['a term', { terms: { t: { term: ore, meaning: 'Ore.', source: 'survey' } } }],
  ['the tagline', { tagline: ore }],
];

test.each(labels)('a label has no number: %s', (_what, more) => {
  expect(problemsOf({}, more)).toHaveLength(1);
});

test.each(['locator', 'speaker'])('nor has the %s of evidence', (field) => {
  const piece = { stance: 'supports', source: 'survey', excerpt: 'so', [field]: ore };
  expect(problemsOf({ evidence: [piece] })).toHaveLength(1);
});

test('the text of the About page is prose too', () => {
  expect(problemsOf({}, { about: 'It has 91% of them.' })).toHaveLength(1);
});

test('a label may say the year, the page and the table', () => {
  const f = { source: 'survey', period: 'May 2025', locator: 'pp. 144–145, Table 8' };
  expect(problemsOf({}, { figures: { ...content.figures, f } })).toEqual([]);
});
