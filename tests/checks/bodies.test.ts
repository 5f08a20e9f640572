import { describe, expect, test } from 'vitest';
import { checkCatalogue } from '../../src/checks/check-catalogue.ts';
import { reportOf } from '../../src/checks/report.ts';
import { bareSeries, catalogueOf, chartedContent, type Content } from '../support/catalogue.ts';

const ofTerm = (body: string): Content => ({
  ...chartedContent,
  terms: { ore: { term: 'Ore', meaning: 'Stone.', source: 'survey', body } },
});

const entryOf = (body: string): string => `---\nterm: Ore\n---\n\n${body}\n`;

const problemsOf = (body: string): string[] => [
  ...reportOf(checkCatalogue(catalogueOf(ofTerm(body))), () => entryOf(body)).errors,
];

test('a body with words, emphasis, links, lists and references has no fault', () => {
  const body = `It is *stone*, at :figure[mining] of [all](https://a.example/2025/91) it,
see [the charts](/charts/shares/) and [mail](mailto:a@b.example), as <https://c.example/9> says [3].

1. First.
2. Second: \`ore\`.

> So :term[ore] is stone.`;
  expect(problemsOf(body)).toEqual([]);
});

describe('a number is read as the page shows it', () => {
  test.each([
    ['an entity', 'It is\n&#57;1% of it.', '91%', 6],
    ['emphasis inside it', 'Well.\n\nIt is 9*1*% of it.', '91%', 7],
    ['emphasis around it', 'It is\n\n- so,\n- **91**% of it.', '91%', 8],
    ['code', 'It is\n`91%` of it.', '91%', 6],
    ['a block of code', 'It is:\n\n```\nso\n91%\n```', '91%', 9],
    ['a block of code by indentation', 'It is:\n\n    so\n    91%', '91%', 8],
    ['the words of a link', 'It is [so\n91%](https://a.example/) of it.', '91%', 6],
    ['the title of a link', 'It is\n[so](https://a.example/ "91%").', '91%', 6],
    ['a heading', 'It is\n\n## 91% of it', '91%', 7],
    ['a quotation of several lines', '> It is\n> so,\n> 91% of it.', '91%', 7],
    ['a hard break', 'It is  \n91%\\\nof it.', '91%', 6],
  ])('%s', (_what, body, number, line) => {
    const problems = problemsOf(body);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`content/terms/ore.md:${line}: the number “${number}” is typed`);
  });

  test('and so is a reference: escaped brackets make one, which has to lead somewhere', () => {
    expect(problemsOf('It is\n:figure\\[nothing\\] of it.')).toEqual([
      'content/terms/ore.md:6: names “nothing”, which is not in content/figures — add it or fix the id',
    ]);
  });

  test('and formatting inside a reference breaks it', () => {
    expect(problemsOf('It is :figure[*mining*] of it.')).toEqual([
      'content/terms/ore.md:5: “:figure[mining]” is no reference — write it as :figure[mining]',
    ]);
  });
});

describe('what the page would lose is refused, with its line', () => {
  test.each([
    ['It is <b>so</b>.', '“<b>” is HTML, which the page leaves out'],
    ['<div>so</div>', '“<div>so</div>” is HTML, which the page leaves out'],
    ['<!-- 91% -->', 'is HTML'],
    ['![a mine](/mine.png)', '“a mine” is an image'],
    ['See [it][a].\n\n[a]: https://a.example/', '“a” is an address set apart from its link'],
    ['[91%]: https://a.example/', '“91%” is an address set apart from its link'],
    ['| a | b |\n|---|---|\n| c | d |', 'is a table'],
    ['[so](javascript:alert(1))', '“javascript:alert(1)” is an address that the page would not'],
    ['[so](../shares/)', '“../shares/” is an address that the page would not lead to'],
    ['[so](//b.example)', '“//b.example” is an address that the page would not lead to'],
    ['[:figure[mining]](/charts/shares/)', 'is a reference inside a link'],
    ['[of :term[ore]](/charts/shares/)', 'is a reference inside a link'],
    ['It is `:figure[mining]`.', 'is a reference inside code'],
    ['```\n:term[ore]\n```', 'is a reference inside code'],
    ['91. of them', '“91.” begins a list at a number other than 1'],
  ])('%s', (body, fault) => {
    const problems = problemsOf(`So.\n\n${body}`);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]).toContain(fault);
    expect(problems[0]).toMatch(/^content\/terms\/ore\.md:7: .* — ./);
  });
});

describe('a body is read on every page that has one, and there only', () => {
  const errorsOf = (more: Content): string[] => [
    ...reportOf(checkCatalogue(catalogueOf({ ...chartedContent, ...more })), () => undefined)
      .errors,
  ];
  const body = 'It is <b>so</b>.';

  test.each<[string, Content]>([
    [
      'claims/waiting',
      { claims: { ...chartedContent.claims, waiting: { quote: 'Others wait', body } } },
    ],
    ['charts/shares', { charts: { shares: { rows: [{ stated: 'mining' }], body } } }],
    ['events/e', { events: { e: { date: '2010', event: 'So.', sources: ['survey'], body } } }],
    ['settings', { about: body }],
  ])('%s', (file, more) => {
    expect(errorsOf(more)[0]).toMatch(`content/${file}.md: “<b>” is HTML`);
  });

  test.each<[string, Content]>([
    [
      'figures/mining',
      { figures: { mining: { ...chartedContent.figures?.['mining'], body: 'So.' } } },
    ],
    ['sources/survey', { sources: { survey: { body: 'So.' } } }],
    ['series/output', { series: { output: { ...bareSeries, body: 'So.' } } }],
  ])('%s has none', (file, more) => {
    expect(errorsOf(more)).toEqual([
      `content/${file}.md: has a body, and no page shows it — move what a reader has to know into note, and take the rest out`,
    ]);
  });
});

test('the text of the About page fills its references and names what is missing', () => {
  const catalogue = catalogueOf({
    ...chartedContent,
    about: 'So.\n\nIt is :figure[mining], :figure[x].',
  });
  const { errors } = reportOf(checkCatalogue(catalogue), () => '---\ntitle: A\n---\nSo.\n');
  expect(errors).toEqual([
    'content/settings.md:6: names “x”, which is not in content/figures — add it or fix the id',
  ]);
});
