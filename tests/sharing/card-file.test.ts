import { describe, expect, test } from 'vitest';
import { cardFile } from '../../src/sharing/drawing/card-file.ts';
import type { Content } from '../support/catalogue.ts';
import { cardOfArticle, cardOfClaim } from '../../src/sharing/cards/cards-of-site.ts';
import { oreSite } from './content-cards.ts';

const contentWith = (word: string, date = '2026-11-25'): Content => ({
  claims: {
    mining: {
      quote: 'China mines 60% of all ore',
      findings: [{ word, about: 'its share', reason: 'So.', date }],
    },
    waiting: { quote: 'Others wait' },
  },
});

const filesOf = (content: Content) => {
  const site = oreSite(content);
  const [mining, waiting] = site.claims.all.map((claim) => cardFile(cardOfClaim(site, claim)));
  const [article] = site.articles.all.map((each) => cardFile(cardOfArticle(site, each)));
  return { mining, waiting, article };
};

describe('the name of a card’s file', () => {
  test('is the id of what it shows, and a hash', () => {
    expect(filesOf(contentWith('contested')).mining).toMatch(/^mining\.[0-9a-f]{12}\.png$/);
  });

  test('stays while the card does', () => {
    expect(filesOf(contentWith('contested'))).toEqual(filesOf(contentWith('contested')));
  });

  test('changes with the finding, on that claim’s card and on the tally, and on no other', () => {
    const [before, after] = [
      filesOf(contentWith('contested')),
      filesOf(contentWith('contradicted')),
    ];
    expect(after.mining).not.toBe(before.mining);
    expect(after.article).not.toBe(before.article);
    expect(after.waiting).toBe(before.waiting);
  });

  test('changes with the date of the finding, and the tally’s does not', () => {
    const [before, after] = [
      filesOf(contentWith('contested')),
      filesOf(contentWith('contested', '2026-11-26')),
    ];
    expect(after.mining).not.toBe(before.mining);
    expect(after.article).toBe(before.article);
  });
});
