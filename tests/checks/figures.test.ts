import { describe, expect, test } from 'vitest';
import { checkCatalogue } from '../../src/checks/check-catalogue.ts';
import { reportOf } from '../../src/checks/report.ts';
import { catalogueOf, type Content, type Things } from '../support/catalogue.ts';

const sources = { survey: {}, agency: {} };
const tonnes = (value: number, more: object = {}) => ({
  value,
  unit: 'tonne',
  source: 'survey',
  stage: 'mining',
  period: '2024',
  ...more,
});
const claims = {
  mining: { quote: 'China mines 60% of all ore' },
  waiting: { quote: 'Others wait' },
};

const errorsOf = (content: Content): string[] => [
  ...reportOf(checkCatalogue(catalogueOf({ claims, sources, ...content })), () => undefined).errors,
];
const derived = (entry: object, inputs: Things): string[] =>
  errorsOf({
    figures: { ...inputs, share: { basis: 'derived', inputs: Object.keys(inputs), ...entry } },
  });
const ratio = { operation: 'ratio' };

describe('a derived figure', () => {
  test('of what was counted alike is sound', () => {
    expect(derived(ratio, { ours: tonnes(2), all: tonnes(3) })).toEqual([]);
  });

  test.each([
    ['counted in different ways', tonnes(2, { counted: 'quota' })],
    ['from different sources or editions', tonnes(2, { source: 'agency' })],
    ['for different periods', tonnes(2, { period: '2023' })],
    ['of different stages', tonnes(2, { stage: 'refining' })],
    ['out of different wholes', tonnes(2, { denominator: 'all metals' })],
  ])('of figures %s is refused without a caveat, and stands with one', (fault, ours) => {
    const inputs = { ours, all: tonnes(3) };
    expect(derived(ratio, inputs)).toEqual([
      `content/figures/share.md: joins figures ${fault} — compute only with what was counted alike, or say in caveat: what a reader must know, which is shown with it`,
    ]);
    expect(derived({ ...ratio, caveat: 'A quota is not output.' }, inputs)).toEqual([]);
  });

  test('is not covered by the caveat of an input', () => {
    const figures = {
      quota: tonnes(2, { counted: 'quota' }),
      all: tonnes(3),
      share: { basis: 'derived', ...ratio, inputs: ['quota', 'all'], caveat: 'A quota.' },
      before: { value: 50, source: 'survey', stage: 'mining', period: '2023' },
      change: {
        basis: 'derived',
        operation: 'difference',
        unit: 'percentage-point',
        inputs: ['share', 'before'],
      },
      half: { basis: 'derived', operation: 'quotient', divisor: 2, inputs: ['share'] },
    };
    expect(errorsOf({ figures })).toEqual([
      expect.stringContaining('change.md: joins figures counted in different ways, for different'),
    ]);
  });

  test.each([
    ['stage', 'takes the sum of figures of different stages', { stage: 'magnets' }],
    ['period', 'joins figures for different periods', { period: '2019' }],
  ])(
    'is joined by the %s of what it is computed from, whatever it says itself',
    (_what, said, of) => {
      const relabelled = { operation: 'quotient', divisor: 1, unit: 'tonne', basis: 'derived' };
      const figures = {
        own: tonnes(2),
        other: tonnes(3, of),
        first: { ...relabelled, inputs: ['other'], stage: 'mining', period: '2024' },
        second: { ...relabelled, inputs: ['first'] },
        sum: { basis: 'derived', operation: 'sum', inputs: ['own', 'second'], unit: 'tonne' },
      };
      expect(errorsOf({ figures }).join('\n')).toContain(`content/figures/sum.md: ${said}`);
    },
  );

  test('of another stage than it says is refused', () => {
    const inputs = { ours: tonnes(2), all: tonnes(3) };
    expect(derived({ ...ratio, stage: 'magnets' }, inputs)).toEqual([
      'content/figures/share.md: is of the stage magnets, but computed from figures of mining — leave stage: out, or compute it from figures of that stage',
    ]);
  });

  test('of what the article states and a source measures needs a caveat, and is no evidence', () => {
    const content = (caveat: object): Content => ({
      claims: {
        ...claims,
        mining: {
          quote: 'China mines 60% of all ore',
          figures: ['said'],
          evidence: [{ stance: 'supports', source: 'survey', figures: ['gap'] }],
        },
      },
      figures: {
        said: { wording: '60%', stage: 'mining' },
        seen: { source: 'survey', stage: 'mining', value: 70 },
        gap: {
          basis: 'derived',
          operation: 'difference',
          unit: 'percentage-point',
          inputs: ['seen', 'said'],
          ...caveat,
        },
      },
    });
    expect(errorsOf(content({}))[1]).toContain('joins figures from different sources');
    expect(errorsOf(content({ caveat: 'Not alike.' }))).toEqual([
      expect.stringContaining('which is no evidence for it'),
    ]);
  });

  test.each(['sum', 'difference', 'span'])(
    'is never the %s of different stages, whatever its caveat',
    (operation) => {
      const inputs = { ours: tonnes(2), theirs: tonnes(3, { stage: 'magnets' }) };
      const entry = { operation, unit: 'tonne', caveat: 'Never mind.' };
      expect(derived(entry, inputs)[0]).toContain(
        `takes the ${operation} of figures of different stages — mining, refining and magnets are three totals`,
      );
    },
  );

  test.each([
    [
      'in another unit than comes out',
      { ...ratio, unit: 'tonne' },
      [2, 3],
      'set unit: percent or ratio',
    ],
    ['with too few inputs', ratio, [2], 'its operation takes two inputs'],
    ['divided by nothing', ratio, [2, 0], '“in-1” is zero'],
    ['of a bound', ratio, [{ value: 2, qualifier: 'over' }, 3], '“in-0” is a bound or a range'],
    ['of a range', ratio, [{ value: { from: 1, to: 2 } }, 3], '“in-0” is a bound or a range'],
    ['larger than can be shown', { ...ratio, unit: 'ratio' }, [1e15, 1e-9], 'comes out larger'],
    ['of two units', ratio, [{ value: 2, unit: 'usd' }, 3], 'the inputs are in usd and tonne'],
  ])('%s is refused', (_fault, entry, values, said) => {
    const inputs = Object.fromEntries(
      values.map((value, index) => [
        `in-${index}`,
        typeof value === 'number' ? tonnes(value) : { ...tonnes(0), ...value },
      ]),
    );
    expect(derived(entry, inputs).join('\n')).toContain(said);
  });

  test('takes each input once', () => {
    const figures = {
      ours: tonnes(2),
      twice: { basis: 'derived', operation: 'sum', inputs: ['ours', 'ours'], unit: 'tonne' },
    };
    expect(errorsOf({ figures })).toEqual([
      'content/figures/twice.md: the input “ours” stands there twice — name each figure once',
    ]);
  });

  test('that rests on itself is refused', () => {
    const figures = {
      a: { basis: 'derived', operation: 'quotient', divisor: 2, inputs: ['b'], unit: 'tonne' },
      b: { basis: 'derived', operation: 'quotient', divisor: 2, inputs: ['a'], unit: 'tonne' },
    };
    expect(errorsOf({ figures }).join('\n')).toContain('is computed from itself, by way of “');
  });
});

const series = (csv: string, entry: object = {}): Content => ({
  series: {
    ore: {
      title: 'Ore',
      measure: 'mine production',
      unit: 'tonne',
      editions: [{ id: 'e1', source: 'survey' }],
      geographies: [
        { id: 'cn', name: 'China' },
        { id: 'world', name: 'World' },
      ],
      whole: 'world',
      shares: { of: ['cn'], denominator: 'all ore', caveat: 'Totals are rounded.' },
      csv: `edition,geography,year,value,status,standing,counted,note\n${csv}`,
      ...entry,
    },
  },
});

describe('a cell of a series', () => {
  test('is of an edition and a place that the entry lists, and stands once', () => {
    expect(errorsOf(series('e1,cn,2024,2,,,,\ne1,world,2024,3,,,,'))).toEqual([]);
    expect(
      errorsOf(
        series('e2,cn,2024,2,,,,\ne1,xx,2024,2,,,,\ne1,cn,2024,2,,,,\ne1,cn,2024,3,,,,'),
      ).filter((line) => line.includes('.csv')),
    ).toMatchInlineSnapshot(`
      [
        "content/series/ore.csv:2: has the edition “e2”, which the series’ entry does not list — add it under editions: or mend the cell",
        "content/series/ore.csv:3: has the geography “xx”, which the series’ entry does not list — add it under geographies: or mend the cell",
        "content/series/ore.csv:5: repeats the cell “ore-e1-cn-2024” of line 4 — keep one of the two; a number of another edition has that edition’s id",
      ]
    `);
  });

  test('with a number typed into its note names its line', () => {
    expect(errorsOf(series('e1,cn,2024,2,,,,First 13 t.\ne1,world,2024,3,,,,'))).toEqual([
      'content/series/ore.csv:2: the number “13 t” is typed by hand — write it as a reference to a figure, :figure[id]; if it is a name, a date or a count on the page, say so: “Section 232”, “in 2010”, “the 3 rows”',
    ]);
  });
});

describe('the entry of a series', () => {
  const rows = 'e1,cn,2024,2,,,,\ne1,world,2024,3,,,,\ne2,cn,2024,4,,,,';
  const editions = [
    { id: 'e1', source: 'survey' },
    { id: 'e2', source: 'agency' },
  ];
  test('revises only its own cells, and to another number', () => {
    const revised = (figure: string, former: number): string[] =>
      errorsOf(
        series(rows, {
          editions,
          revisions: [{ date: '2026-01-02', figure, former, reason: 'A slip.' }],
        }),
      );
    expect(revised('ore-e1-cn-2024', 3)).toEqual([]);
    expect(revised('ore-e1-cn-2024', 2)[0]).toContain('the former value is the present one');
    expect(revised('ore-share-e1-cn-2024', 2)[0]).toContain('is no cell of this series');
  });

  test.each([
    ['an edition', { editions: [editions[0], { ...editions[1], id: 'e1' }] }],
    [
      'a place',
      {
        geographies: [
          { id: 'cn', name: 'China' },
          { id: 'cn', name: 'World' },
        ],
      },
    ],
    ['an edition like the ids of shares', { editions: [{ id: 'share-e1', source: 'survey' }] }],
  ])('with %s twice, or as another thing is named, is refused', (_what, entry) => {
    expect(() => errorsOf(series(rows, entry))).toThrow();
  });
});

test('a measured figure is revised to another number', () => {
  const revisions = [{ date: '2026-01-02', former: 2, reason: 'A slip.' }];
  expect(errorsOf({ figures: { ours: tonnes(2, { revisions }) } })[0]).toContain(
    'the former value is the present one',
  );
  expect(errorsOf({ figures: { ours: tonnes(3, { revisions }) } })).toEqual([]);
});

test('shares are of a whole, and of places, that the series has', () => {
  const shares = { of: ['ch'], denominator: 'all ore', caveat: 'Rounded.' };
  expect(errorsOf(series('e1,cn,2024,2,,,,', { shares })).join('\n')).toContain(
    'names “ch”, which is not among its geographies — add it or fix the id',
  );
  expect(errorsOf(series('e1,cn,2024,2,,,,', { whole: undefined })).join('\n')).toContain(
    'derives shares of no whole',
  );
});

const stated = { wording: '60%', value: 60, stage: 'mining' };
const chartErrors = (
  chart: Record<string, unknown>,
  figures: Things = {},
  more: Content = {},
): string[] =>
  errorsOf({
    claims: { ...claims, mining: { quote: 'China mines 60% of all ore', figures: ['stated'] } },
    figures: { stated, ...figures },
    charts: { c: chart },
    ...more,
  });

describe('a chart', () => {
  test('sets beside a stated share only measured shares of its stage', () => {
    const rows = (id: string) => ({ rows: [{ stated: 'stated', measured: [id] }] });
    expect(chartErrors(rows('m'), { m: { source: 'survey', stage: 'mining' } })).toEqual([]);
    expect(chartErrors(rows('m'), { m: { source: 'survey', stage: 'magnets' } })[0]).toContain(
      'is of another stage than the one it stands beside',
    );
    expect(chartErrors(rows('m'), { m: tonnes(2) })[0]).toContain('is not in percent');
    expect(chartErrors(rows('stated'))[0]).toContain('is stated by the article, not measured');
  });

  test('of years and editions needs a caveat, and a share that its series derives', () => {
    const editions = [
      { id: 'e1', source: 'survey' },
      { id: 'e2', source: 'agency' },
    ];
    const content = series('e1,cn,2024,2,,,,\ne1,world,2024,3,,,,', { editions, stage: 'mining' });
    const years = { type: 'years', series: 'ore', of: 'cn', stated: 'stated' };
    expect(chartErrors({ ...years, caveat: 'Editions differ.' }, {}, content)).toEqual([]);
    expect(chartErrors(years, {}, content)[0]).toContain(
      'draws several editions side by side without a caveat',
    );
    expect(chartErrors({ ...years, of: 'world', caveat: 'So.' }, {}, content)[0]).toContain(
      'the series derives no share of “world”',
    );
  });

  test('of a year has cells of that year', () => {
    const content = series('e1,cn,2024,2,,,,\ne1,world,2024,3,,,,');
    const countries = (year: number) => ({ type: 'countries', series: 'ore', year });
    expect(chartErrors(countries(2024), {}, content)).toEqual([]);
    expect(chartErrors(countries(2031), {}, content)[0]).toContain('has no cell for “2031”');
  });

  test('of a year ends with a place that its series has', () => {
    const content = series('e1,cn,2024,2,,,,\ne1,world,2024,3,,,,');
    const chart = { type: 'countries', series: 'ore', year: 2024, rest: 'others' };
    expect(chartErrors(chart, {}, content)[0]).toContain('has no geography “others”');
  });

  test('shows only readings that hold, and bars of one unit', () => {
    const figures = {
      us: tonnes(2),
      china: tonnes(3),
      share: { basis: 'derived', operation: 'ratio', inputs: ['us', 'china'] },
    };
    const chart = (limit: string | undefined, row = 'us') => ({
      type: 'threshold',
      rows: [
        { label: 'Ours', figure: 'china' },
        { label: 'Theirs', figure: row },
      ],
      threshold: { label: 'Less than', figure: 'china' },
      readings: [{ reading: 'Of a year', ...(limit && { limit }), figures: ['share'] }],
    });
    expect(chartErrors(chart(undefined), figures)).toEqual([]);
    expect(chartErrors(chart('stated'), figures)).toEqual([
      'content/charts/c.md: the figure “share” is 66.7%, which is not under 60%: the sentence would not hold so — take the reading out, or look at what changed the figure',
    ]);
    expect(chartErrors(chart('us'), figures)[0]).toContain('the figure “us” sets no limit');
    expect(chartErrors(chart(undefined, 'share'), figures)[0]).toContain(
      'in another unit than the first',
    );
  });

  test.each([
    ['other-stage', tonnes(2, { stage: 'refining' }), 'is of another stage'],
    ['a bound', tonnes(2, { qualifier: 'over' }), 'is a bound or a range'],
  ])('of bars against a threshold draws no %s', (_what, bar, said) => {
    const chart = {
      type: 'threshold',
      rows: [{ label: 'Ours', figure: 'china' }],
      threshold: { label: 'Less than', figure: 'china', editions: ['bar'] },
    };
    expect(chartErrors(chart, { china: tonnes(3), bar })[0]).toContain(`the figure “bar” ${said}`);
  });

  test('of years has a line of the stage and the place that are drawn', () => {
    const content = series('e1,cn,2024,2,,,,\ne1,world,2024,3,,,,', { stage: 'mining' });
    const years = { type: 'years', series: 'ore', of: 'cn', stated: 'stated' };
    const of = (more: object): string[] =>
      chartErrors(years, { stated: { ...stated, ...more } }, content);
    expect(of({ geography: 'China' })).toEqual([]);
    expect(of({ stage: 'magnets' })[0]).toContain('is of another stage than');
    expect(of({ geography: 'Burma' })[0]).toContain('is about another place than the share');
  });
});

test('a claim lists what it states, not what others measure', () => {
  const figures = { measured: { source: 'survey' } };
  const mining = { quote: 'China mines 60% of all ore', figures: ['measured'] };
  expect(errorsOf({ claims: { ...claims, mining }, figures })[0]).toContain(
    'the figure “measured” is not stated by the article',
  );
});

describe('a number that the article states', () => {
  const content = (draft: boolean, note: string): Content => ({
    claims: {
      mining: {
        quote: 'China mines 60% of all ore',
        figures: ['said'],
        draft,
        ...(draft && { restatement: 'It mines :figure[said].' }),
      },
      waiting: {
        quote: 'Others wait',
        evidence: [{ stance: 'qualifies', source: 'survey', note }],
      },
    },
    figures: { said: { wording: '60%' } },
  });

  test('is named in public only where a published claim states it', () => {
    expect(errorsOf(content(false, 'Unlike :figure[said].'))).toEqual([]);
    expect(errorsOf(content(true, 'Unlike it.'))).toEqual([]);
    expect(errorsOf(content(true, 'Unlike :figure[said].'))).toEqual([
      'content/claims/waiting.md: names “said”, which the article states but no published claim — list it under figures: of a published claim, or leave it out',
    ]);
  });

  test('is computed with only where a published claim states it', () => {
    const half = { basis: 'derived', operation: 'quotient', divisor: 2, inputs: ['said'] };
    const { claims: all, figures } = content(true, 'It is :figure[half].');
    expect(errorsOf({ claims: all ?? {}, figures: { ...figures, half } })).toEqual([
      expect.stringContaining('half.md: names “said”, which the article states but no published'),
    ]);
  });
});

test('a measured figure that nothing uses is a warning', () => {
  const catalogue = catalogueOf({ claims, sources, figures: { idle: tonnes(2) } });
  expect(reportOf(checkCatalogue(catalogue), () => undefined).warnings).toContain(
    'content/figures/idle.md: nothing uses this figure — show it as evidence, in a chart or in prose, compute with it, or delete the file',
  );
});

test.each([
  [
    'a source of evidence',
    {
      claims: {
        ...claims,
        mining: {
          quote: 'China mines 60% of all ore',
          evidence: [{ stance: 'supports', source: 'nobody', note: 'So.' }],
        },
      },
    },
  ],
  ['a source of an event', { events: { e: { date: '2010', event: 'So.', sources: ['nobody'] } } }],
  ['a source of a term', { terms: { t: { term: 'T', meaning: 'M.', source: 'nobody' } } }],
  ['a source of a figure', { figures: { f: { value: 2, source: 'nobody' } } }],
  [
    'a term in prose',
    { terms: { t: { term: 'T', meaning: 'See :term[it]{#nobody}.', source: 'survey' } } },
  ],
])('%s that is not there is named', (_what, content) => {
  expect(errorsOf(content).join('\n')).toContain('names “nobody”, which is not in content/');
});
