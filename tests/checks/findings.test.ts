import { describe, expect, test } from 'vitest';
import { checkFindings } from '../../src/checks/findings.ts';
import { reportOf } from '../../src/checks/report.ts';
import { evidenceSchema } from '../../src/domain/evidence.ts';
import { catalogueOf } from '../support/catalogue.ts';

const problemsOf = (
  words: readonly string[],
  stances: readonly string[],
  reason = 'So it is.',
  date = '2026-11-25',
) => {
  const catalogue = catalogueOf({
    claims: {
      mining: {
        quote: 'China mines 60% of all ore',
        findings: words.map((word) => ({ word, about: 'it', reason, date })),
        evidence: stances.map((stance) => ({ stance, source: 'survey', note: 'It says so.' })),
      },
    },
    sources: { survey: {} },
  });
  return [...reportOf(checkFindings(catalogue), () => undefined).errors];
};

describe('a finding', () => {
  test.each(['corroborated', 'broadly-consistent', 'contested', 'contradicted'])(
    '“%s” needs evidence',
    (word) => {
      expect(problemsOf([word], [])).toEqual([
        `content/claims/mining.md: the finding is “${word}”, and no evidence stands beside the claim — add evidence: from at least one source, or leave the claim unreviewed`,
      ]);
    },
  );

  test('“not checkable” needs none, and neither does a claim nobody has judged', () => {
    expect(problemsOf(['not-checkable'], [])).toEqual([]);
    expect(problemsOf([], [])).toEqual([]);
  });

  test.each([
    ['corroborated', 'supports', ['qualifies', 'contradicts']],
    ['broadly-consistent', 'supports or qualifies', ['contradicts']],
    ['contradicted', 'contradicts', ['supports', 'qualifies']],
  ])('“%s” needs evidence that %s the claim', (word, stances, others) => {
    expect(problemsOf([word], others)).toEqual([
      `content/claims/mining.md: the finding is “${word}”, and no evidence ${stances} the claim — add such evidence, or choose the word that the evidence bears`,
    ]);
    expect(problemsOf([word], [...others, stances.split(' ').at(-1) ?? ''])).toEqual([]);
  });

  test('is no older than the article', () => {
    expect(problemsOf(['not-checkable'], [], 'So it is.', '2025-08-25')[0]).toContain(
      'the day is before the article was published, 2025-08-26',
    );
    expect(problemsOf(['not-checkable'], [], 'So it is.', '2025-08-26')).toEqual([]);
  });

  test('“contested” needs evidence on both sides', () => {
    expect(problemsOf(['contested'], ['supports', 'qualifies'])[0]).toMatchInlineSnapshot(
      `"content/claims/mining.md: the finding is “contested”, and no evidence contradicts the claim — contested means evidence on both sides: add the other side, or choose another word"`,
    );
    expect(problemsOf(['contested'], ['contradicts'])[0]).toContain('no evidence supports');
    expect(problemsOf(['contested'], ['supports', 'contradicts'])).toEqual([]);
  });

  test('further ones are held to the same', () => {
    expect(problemsOf(['not-checkable', 'corroborated'], [])).toHaveLength(1);
  });

  test('has one sentence of reason', () => {
    expect(problemsOf(['not-checkable'], [], 'It is opinion. No one can tell.')[0]).toContain(
      'the reason has more than one sentence',
    );
    expect(problemsOf(['not-checkable'], [], 'It is opinion. :figure[share] is not.')[0]).toContain(
      'the reason has more than one sentence',
    );
  });

  test.each([
    'The U.S. Survey, vol. 2, is opinion.',
    'Lynas Ltd. Malaysia vs. Mr. Smith of St. Ives is no matter of fact.',
    'It had :figure[share], and :figure[rest] elsewhere.',
  ])('has one sentence in “%s”', (reason) => {
    expect(problemsOf(['not-checkable'], [], reason)).toEqual([]);
  });
});

test('the revisions of a claim run from the oldest to the newest, and none is older than its article', () => {
  const revisions = ['2026-03-02', '2026-03-01', '2020-01-01'].map((date) => ({
    date,
    type: 'typo',
    reason: 'A letter.',
  }));
  const catalogue = catalogueOf({
    claims: { mining: { quote: 'China mines 60% of all ore', revisions } },
  });
  expect(reportOf(checkFindings(catalogue), () => undefined).errors).toEqual([
    expect.stringContaining('the day is before that of the revision above it'),
    expect.stringContaining('the day is before the article was published'),
    expect.stringContaining('the day is before that of the revision above it'),
  ]);
});

const figures = {
  stated: { wording: '60%' },
  other: { value: 62, source: 'agency' },
  own: { value: 68, source: 'survey' },
};
const withFigure = (id: string) => {
  const catalogue = catalogueOf({
    claims: {
      mining: {
        quote: 'China mines 60% of all ore',
        figures: ['stated'],
        evidence: [{ stance: 'supports', source: 'survey', figures: [id] }],
      },
    },
    figures,
    sources: { survey: {}, agency: {} },
  });
  return [...reportOf(checkFindings(catalogue), () => undefined).errors];
};

describe('a figure shown as evidence', () => {
  test('is of the source it is shown for', () => {
    expect(withFigure('own')).toEqual([]);
    expect(withFigure('other')).toMatchInlineSnapshot(`
      [
        "content/claims/mining.md: the figure “other” rests on “agency”, not on “survey” — name the source that the figure is from, or a figure of this source",
      ]
    `);
  });

  test('of a source that is not there is not blamed as well', () => {
    const catalogue = catalogueOf({
      claims: {
        mining: {
          quote: 'China mines 60% of all ore',
          evidence: [{ stance: 'supports', source: 'survy', figures: ['own'] }],
        },
      },
      figures,
      sources: { survey: {} },
    });
    expect(checkFindings(catalogue)).toEqual([]);
  });

  test('is never what the article itself states', () => {
    expect(withFigure('stated')[0]).toContain('which is no evidence for it');
  });
});

describe('a piece of evidence', () => {
  const piece = { stance: 'supports', source: 'survey' };
  const words = (count: number): string => Array.from({ length: count }, () => 'ore').join(' ');

  test('has an excerpt of at most 25 words', () => {
    expect(evidenceSchema.safeParse({ ...piece, excerpt: words(25) }).success).toBe(true);
    expect(evidenceSchema.safeParse({ ...piece, excerpt: words(26) }).success).toBe(false);
    expect(evidenceSchema.safeParse({ ...piece, excerpt: `${words(25)} –` }).success).toBe(true);
  });

  test.each([
    ['dashes', Array.from({ length: 26 }, () => 'ore').join('—')],
    ['slashes', Array.from({ length: 26 }, () => 'ore').join('/')],
    ['Chinese, which has no spaces', '中国控制稀土开采'.repeat(8)],
  ])('has no more words where they are parted by %s', (_what, excerpt) => {
    expect(evidenceSchema.safeParse({ ...piece, excerpt }).success).toBe(false);
    expect(evidenceSchema.safeParse({ ...piece, excerpt: excerpt.slice(0, 24) }).success).toBe(
      true,
    );
  });

  test('names each figure once, and says something readable', () => {
    expect(evidenceSchema.safeParse({ ...piece, figures: ['a', 'a'] }).success).toBe(false);
    expect(evidenceSchema.safeParse({ ...piece, note: ' ' }).success).toBe(false);
    expect(evidenceSchema.safeParse({ ...piece, note: '\u200b.' }).success).toBe(false);
  });

  test('shows something', () => {
    expect(evidenceSchema.safeParse(piece).success).toBe(false);
    expect(evidenceSchema.safeParse({ ...piece, locator: 'p. 2' }).success).toBe(false);
  });
});
