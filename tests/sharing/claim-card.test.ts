import { describe, expect, test } from 'vitest';
import { longestAlt } from '../../src/sharing/cards/card.ts';
import { drawCard } from '../../src/sharing/drawing/draw-card.ts';
import type { Content } from '../support/catalogue.ts';
import { spaced } from '../support/document.ts';
import { firstCard } from './content-cards.ts';
import { readPng } from './png.ts';

const mined = {
  quote: 'China mines 60% of all ore',
  restatement: 'China mines :figure[stated] of all ore.',
  figures: ['stated'],
};
const judged = {
  ...mined,
  findings: [{ word: 'contested', about: 'its share', reason: 'So.', date: '2026-11-25' }],
};
const stated = { wording: '60%', stage: 'mining', geography: 'China' };
const survey = { source: 'survey', stage: 'mining', geography: 'China', measure: 'share of ore' };

/** A claim of 60% beside one measured share, with its finding. */
const beside = (figure: Readonly<Record<string, unknown>>): Content => ({
  claims: {
    mining: {
      ...judged,
      evidence: [{ stance: 'supports', source: 'survey', figures: ['counted'] }],
    },
  },
  figures: { stated, counted: { ...survey, value: 70, ...figure } },
  sources: { survey: { date: '2024-05' } },
});

const wordsOf = async (content: Content): Promise<string> =>
  spaced((await drawCard(firstCard(content))).words.join(' | '));

describe('the card of a claim', () => {
  test('says who stated it and when before it says the number', async () => {
    const said = await wordsOf(beside({}));
    expect(said).toMatch(/^As stated by The Ore, 26 August 2025 — in our words: \| Assay \| /);
    expect(said.indexOf('The Ore')).toBeLessThan(said.indexOf('60%'));
    expect(said).toContain('China mines 60% of all ore.');
  });

  test('says the finding, what it is about and when it was judged', async () => {
    const said = await wordsOf(beside({}));
    expect(said).toContain('Contested | on its share');
    expect(said).toContain('Judged on 25 November 2026');
  });

  test('says each value that it draws, with its source', async () => {
    const said = await wordsOf(beside({}));
    expect(said).toContain('60% | as stated | 70% | Survey 2024');
  });

  test.each([
    ['over', 'over 70%'],
    ['nearly', 'nearly 70%'],
    ['about', 'about 70%'],
    ['under', 'less than 70%'],
  ])('a value that is "%s" is named so in words', async (qualifier, text) => {
    expect(await wordsOf(beside({ qualifier }))).toContain(`| ${text} |`);
    expect(firstCard(beside({ qualifier })).alt).toContain(text);
  });

  test('a bound is drawn otherwise than an exact point, and so is “about”', async () => {
    const tracks = await Promise.all(
      [{}, { qualifier: 'over' }, { qualifier: 'about' }, {}].map(async (figure) => {
        const { at } = readPng((await drawCard(firstCard(beside(figure)))).png);
        // The tracks alone, without the words beside them.
        return Array.from({ length: 200 * 400 }, (_, index) =>
          at(80 + (index % 400), 350 + Math.floor(index / 400)) < '8' ? '#' : ' ',
        );
      }),
    );
    const [exact = [], over = [], about = [], again = []] = tracks;
    const apart = (one: string[], other: string[]): number =>
      one.filter((pixel, index) => pixel !== other[index]).length;
    expect(apart(exact, again)).toBe(0);
    // More than smoothed edges can make out.
    for (const pair of [
      [exact, over],
      [exact, about],
      [over, about],
    ] as const) {
      expect(apart(...pair)).toBeGreaterThan(60);
    }
  });

  test('of a claim that nobody has judged says so, and has no date of a verdict', async () => {
    const said = await wordsOf({ claims: { mining: mined }, figures: { stated } });
    expect(said).toContain('Unreviewed | Published, not yet judged.');
    expect(said).not.toContain('Judged on');
  });

  test('without a measured figure has no chart, and lists its evidence with each side of it', async () => {
    const evidence = [
      ...['one', 'two', 'three'].map((excerpt) => ({
        stance: 'supports',
        source: 'survey',
        excerpt,
      })),
      { stance: 'contradicts', source: 'survey', excerpt: 'but no' },
    ];
    const content = {
      claims: { waits: { ...judged, figures: [], evidence } },
      sources: { survey: {} },
    };
    const card = firstCard({
      ...content,
      claims: {
        waits: { ...content.claims.waits, restatement: 'Others wait.', quote: 'Others wait' },
      },
    });
    expect(card.tracks).toBeUndefined();
    const { words } = await drawCard(card);
    expect(words).toContain('“one”');
    expect(words).toContain('Against');
    expect(words).toContain('“but no”');
    expect(words).toContain('and 1 more piece of evidence');
    expect(words).not.toContain('100%');
  });

  test('of a withdrawn claim says that it was withdrawn', async () => {
    const revisions = [{ date: '2026-12-01', type: 'withdrawal', reason: 'It was never said.' }];
    const content = beside({});
    const said = await wordsOf({
      ...content,
      claims: { mining: { ...content.claims?.['mining'], revisions } },
    });
    expect(said).toContain('This claim was withdrawn on 1 December 2026.');
  });

  test('takes a very long claim: in smaller letters, and cut with an ellipsis only where no size is left', async () => {
    const long = (times: number): Content => ({
      claims: {
        mining: { ...judged, restatement: `It says ${'and says again '.repeat(times)}so.` },
      },
      figures: { stated },
    });
    const whole = (await drawCard(firstCard(long(12)))).words;
    expect(whole).toContain(firstCard(long(12)).headline);
    const { words, png } = await drawCard(firstCard(long(90)));
    const headline = words.find((text) => text.startsWith('It says')) ?? '';
    expect(headline).toMatch(/again…$/);
    const { at } = readPng(png);
    const edge = Array.from({ length: 630 }, (_, y) => at(1160, y));
    expect(new Set(edge).size).toBe(1);
  });

  test('is told to those who do not see it in at most 420 characters', () => {
    const long = beside({ measure: 'x' });
    const text = 'China mines :figure[stated] of all ore. '.repeat(20);
    const claim = { ...long.claims?.['mining'], restatement: text };
    const { alt } = firstCard({ ...long, claims: { mining: claim } });
    expect(alt.length).toBeLessThanOrEqual(longestAlt);
    expect(alt).toMatch(/^As stated by The Ore, 26 August 2025/);
    expect(firstCard(long).alt).toBe(
      'As stated by The Ore, 26 August 2025 — in our words: China mines 60% of all ore. Finding: Contested on its share; drawn on a track: 60% (as stated), 70% (Survey 2024).',
    );
  });

  test('is the same picture each time', async () => {
    const [one, two] = [
      await drawCard(firstCard(beside({}))),
      await drawCard(firstCard(beside({}))),
    ];
    expect(one.png.equals(two.png)).toBe(true);
  });

  test('quotes an excerpt as it stands, but for what nobody sees', async () => {
    const excerpt = 'see :figure[stated] and\u200b \u202emore';
    const evidence = [{ stance: 'supports', source: 'survey', excerpt }];
    const said = await wordsOf({
      claims: { mining: { ...judged, evidence } },
      figures: { stated },
      sources: { survey: {} },
    });
    expect(said).toContain('“see :figure[stated] and more”');
  });

  test('with a character that no font has is an error that names the card and the character', async () => {
    const content = beside({});
    const claim = { ...content.claims?.['mining'], restatement: 'China mines \u{1F9F2}.' };
    await expect(drawCard(firstCard({ ...content, claims: { mining: claim } }))).rejects.toThrow(
      'The card of mining: no font has the character "\u{1F9F2}" (U+1F9F2)',
    );
  });
});
