import { describe, expect, test } from 'vitest';
import { checkCatalogue } from '../../src/checks/check-catalogue.ts';
import { reportOf } from '../../src/checks/report.ts';
import { catalogueOf, type Content, digestOf, type Things } from '../support/catalogue.ts';

const sound: Content = {
  leadChart: 'shares',
  claims: {
    mining: {
      quote: 'China mines 60% of all ore',
      restatement: 'China mines :figure[mining] of all ore.',
      figures: ['mining'],
    },
    waiting: { quote: 'Others wait' },
  },
  figures: { mining: { wording: '60%', value: 60, stage: 'mining' } },
  charts: { shares: { rows: [{ stated: 'mining' }] } },
};

const problemsOf = (content: Content): string[] => {
  const { errors, warnings } = reportOf(checkCatalogue(catalogueOf(content)), () => undefined);
  return [...errors, ...warnings.map((line) => `warning ${line}`)];
};

const withClaim = (claim: Things[string]): Content => ({
  ...sound,
  claims: {
    ...sound.claims,
    mining: { ...sound.claims?.['mining'], quote: 'China mines 60% of all ore', ...claim },
  },
});

const withFigure = (figure: Things[string]): Content => ({
  ...sound,
  figures: { mining: { wording: '60%', value: 60, stage: 'mining', ...figure } },
});

test('sound content has no problem', () => {
  expect(problemsOf(sound)).toEqual([]);
});

describe('a quote', () => {
  test('that is not in the digest shows the statement it is nearest to', () => {
    expect(problemsOf(withClaim({ quote: 'China mines 60% of ore' }))[0]).toMatchInlineSnapshot(
      `"content/claims/mining.md: the quote is not in the digest of “ores”: “China mines 60% of ore” — copy it letter by letter from one statement; the nearest one reads: “China mines 60% of all ore.”"`,
    );
  });

  test('that is like nothing in the digest says only how to quote', () => {
    expect(problemsOf(withClaim({ quote: 'Gold glitters' }))[0]).toMatch(
      /copy it letter by letter from one statement, without the citation brackets$/,
    );
  });

  test('that ends inside a word names the word', () => {
    expect(problemsOf(withClaim({ quote: 'China mines 60% of all or' }))[0]).toMatchInlineSnapshot(
      `"content/claims/mining.md: the quote begins or ends inside “ore” — quote whole words and whole numbers with their unit"`,
    );
  });

  test('that overlaps another names the other', () => {
    const content = { ...sound, claims: { ...sound.claims, ore: { quote: 'all ore' } } };
    expect(problemsOf(content)[0]).toMatchInlineSnapshot(
      `"content/claims/ore.md: the quote overlaps that of content/claims/mining.md — shorten one of the two: each word of the digest belongs to one claim at most"`,
    );
  });

  test('may be another’s too once the claim that had it was withdrawn', () => {
    const revisions = [{ date: '2025-09-02', type: 'withdrawal', reason: 'It was two claims.' }];
    const ore = { quote: 'all ore', revisions };
    expect(problemsOf({ ...sound, claims: { ...sound.claims, ore } })).toEqual([]);
  });

  test('that stands twice asks which one is meant', () => {
    const digest = digestOf({ Ores: ['Ore waits [3].', 'Ore waits [5].'] });
    const claims = { a: { quote: 'Ore waits' }, b: { quote: 'Ore waits', occurrence: 3 } };
    expect(problemsOf({ digest, claims }).slice(0, 2)).toMatchInlineSnapshot(`
      [
        "content/claims/a.md: the quote stands in the digest 2 times — quote more words, or say which with occurrence: 1 to 2",
        "content/claims/b.md: occurrence 3 is asked for, but the quote stands in the digest 2 times — set occurrence between 1 and 2",
      ]
    `);
  });
});

describe('a stated figure', () => {
  test('whose number is not the quote’s shows both', () => {
    expect(problemsOf(withFigure({ value: 61 }))).toMatchInlineSnapshot(`
      [
        "content/figures/mining.md: the figure has value: 61, but the quote of content/claims/mining.md says “60%” — a stated figure says what the article says: set value: 60, or fix the wording if it names other words of the quote",
      ]
    `);
  });

  test.each([{ unit: 'ratio' }, { qualifier: 'about' }] as const)(
    'with the right number but %j is refused',
    (wrong) => {
      expect(problemsOf(withFigure(wrong)).join()).toContain(
        'a stated figure says what the article says',
      );
    },
  );

  test('whose wording is not in the quote is refused', () => {
    expect(problemsOf(withFigure({ wording: '61%' }))[0]).toMatchInlineSnapshot(
      `"content/figures/mining.md: the wording “61%” is not in the quote of content/claims/mining.md — copy from the quote the words that state the number"`,
    );
  });

  test('whose wording states no quantity is refused', () => {
    expect(problemsOf(withFigure({ wording: 'all ore' }))[0]).toMatchInlineSnapshot(
      `"content/figures/mining.md: no quantity can be read in the wording “all ore” — name the words of the quote of content/claims/mining.md that state one number with its unit"`,
    );
  });

  test('belongs to one claim', () => {
    const claims = { ...sound.claims, waiting: { quote: 'Others wait', figures: ['mining'] } };
    expect(problemsOf({ ...sound, claims }).join('\n')).toContain(
      'the figure “mining” is listed here and in content/claims/mining.md',
    );
  });

  test('that no claim lists is a warning, and so is a number without a figure', () => {
    const content = withClaim({ figures: [], restatement: 'So.' });
    expect(problemsOf({ ...content, charts: {}, leadChart: '' })).toMatchInlineSnapshot(`
      [
        "warning content/claims/mining.md: the quote states “60%”, and no figure of this claim has it — add an entry under content/figures and list it under figures:",
        "warning content/figures/mining.md: no claim lists this figure — list it under figures: of its claim, or delete the file",
      ]
    `);
  });
});

test('a number typed into a restatement names the figure it probably meant', () => {
  expect(problemsOf(withClaim({ restatement: 'China mines 60% of it.' }))[0]).toMatchInlineSnapshot(
    `"content/claims/mining.md: the number “60%” is typed by hand — write it as a reference to its figure: :figure[mining]; if it is a name, a date or a count on the page, say so: “Section 232”, “in 2010”, “the 3 rows”"`,
  );
});

test('what a figure measures is said in words: a number in it is refused', () => {
  expect(problemsOf(withFigure({ measure: 'share of 90% of all ore' }))[0]).toContain(
    'stands in “measure”, which has no numbers — say it in words',
  );
});

test.each([':figure[mining]', ':term[ore]', 'figure[mining]'])(
  'a label is shown as it stands: %s in it is refused',
  (reference) => {
    expect(problemsOf(withFigure({ measure: `share of ${reference}` }))).toEqual([
      `content/figures/mining.md: “${reference}” stands in “measure”, which the page shows as it stands — write the words themselves`,
    ]);
  },
);

test.each([
  'Two parts: figures from 2010.',
  'A note: figure it out.',
  'So foo:bar[baz] says.',
  'See figure [3] and the term (of 2010).',
])('prose that only looks like a reference is free: “%s”', (restatement) => {
  expect(problemsOf(withClaim({ restatement }))).toEqual([]);
});

describe('a figure reference', () => {
  test.each([
    ':figure{mining}',
    ':figure [mining]',
    ':figures[mining]',
    ':Figure[mining]',
    '::figure[mining]',
    '：figure[mining]',
    'figure[mining]',
    ':figure［mining］',
    ':figure[mining',
  ])('mistyped as %s is refused, not printed, and the right form is shown', (broken) => {
    expect(problemsOf(withClaim({ restatement: `China mines ${broken}` }))).toEqual([
      `content/claims/mining.md: “${broken}” is no reference — write it as :figure[mining]`,
    ]);
  });

  test('of a name that is none is refused', () => {
    expect(problemsOf(withClaim({ restatement: 'It mines :figur[mining].' }))).toEqual([
      'content/claims/mining.md: “:figur[mining]” is no reference — write it as :figure[id], without a space, or a term as :term[words]{#id}',
    ]);
  });

  test('in a restatement is to a figure of that claim, not of another', () => {
    const claims = {
      ...sound.claims,
      waiting: { quote: 'Others wait', restatement: 'Others wait for :figure[mining].' },
    };
    expect(problemsOf({ ...sound, claims })).toMatchInlineSnapshot(`
      [
        "content/claims/waiting.md: the restatement has the number of “mining”, which this claim does not list — a restatement says what its quote says: refer to a figure under figures:",
      ]
    `);
  });
});

test('a year in a restatement is free', () => {
  expect(problemsOf(withClaim({ restatement: 'In 2010 it was so.' }))).toEqual([]);
});

describe('an id', () => {
  test('that names nothing suggests the nearest one that is there', () => {
    const claims = {
      ...sound.claims,
      waiting: { quote: 'Others wait', figures: ['mining-share'] },
    };
    expect(problemsOf({ ...sound, claims })[0]).toMatchInlineSnapshot(
      `"content/claims/waiting.md: names “mining-share”, which is not in content/figures — add it or fix the id: did you mean “mining”?"`,
    );
  });

  test('of an article that is not there is named once', () => {
    expect(
      problemsOf(withClaim({ article: 'gold', figures: [], restatement: 'So.' }))[0],
    ).toContain('names “gold”, which is not in content/articles');
  });

  test('may stand in one folder only', () => {
    const claims = { ...sound.claims, 'ores/waiting': { quote: 'China' } };
    expect(problemsOf({ ...sound, claims }).join('\n')).toContain(
      'has the id “waiting”, which content/claims/',
    );
  });

  test('is no address if it has a capital or an underscore', () => {
    const claims = { ...sound.claims, Waiting_2: { quote: 'Others wait' } };
    expect(problemsOf({ ...sound, claims })[0]).toMatchInlineSnapshot(
      `"content/claims/Waiting_2.md: “Waiting_2” is not an id — rename the file with small letters, digits and single hyphens, at most 80 characters"`,
    );
  });
});

describe('a row of a shares chart', () => {
  test.each([
    [{ stage: undefined }, 'has no stage'],
    [{ value: 160, wording: '160%' }, 'lies outside 0 to 100%'],
    [{ unit: 'ratio' }, 'is not in percent'],
  ] as const)('with %j is refused: it %s', (figure, fault) => {
    expect(problemsOf(withFigure(figure)).join('\n')).toContain(fault);
  });

  test('is refused where no published claim states its figure', () => {
    const draft = withClaim({ draft: true });
    expect(problemsOf(draft).join('\n')).toContain(
      'content/charts/shares.md: the figure “mining” is not stated by a published claim',
    );
  });

  test('has a stage of its own', () => {
    const charts = { shares: { rows: [{ stated: 'mining' }, { stated: 'mining' }] } };
    expect(problemsOf({ ...sound, charts }).join('\n')).toContain(
      'repeats the stage of an earlier row',
    );
  });
});

test('a statement that no claim covers is a warning, not an error', () => {
  const { mining = {} } = sound.claims ?? {};
  expect(problemsOf({ ...sound, claims: { mining } })).toEqual([
    'warning content/articles/ores.md: no claim covers the statement “Others wait.” — add a claim that quotes it, or some of it',
  ]);
});

test('an article without statements is refused', () => {
  expect(problemsOf({ digest: { sections: [] } }).join('\n')).toContain(
    'has no statement in its digest',
  );
});

test('a site whose address is still an example is a warning', () => {
  expect(problemsOf({ ...sound, site: 'https://assay.example' })).toMatchInlineSnapshot(`
    [
      "warning content/settings.md: the site’s address is still an example, https://assay.example — set it to your own before you publish: links in cards and feeds are made of it",
    ]
  `);
});
