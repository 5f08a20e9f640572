import { describe, expect, test } from 'vitest';
import { findingWords } from '../../src/domain/finding.ts';
import { permalinks } from '../../src/domain/permalink.ts';
import { siteOf } from '../../src/domain/site.ts';
import { claimGraph } from '../../src/sharing/json-ld/claim-page.ts';
import { graphOf, scriptOf } from '../../src/sharing/json-ld/graph.ts';
import { tellClaim } from '../../src/sharing/told-claim.ts';
import { words } from '../../src/words.ts';
import { catalogueOf, type Things } from '../support/catalogue.ts';

const to = permalinks('/x/');

/** The things in the graph of a claim with these fields, by their types. */
const thingsOf = (claim: Things[string]) => {
  const site = siteOf(
    catalogueOf({ claims: { mined: { quote: 'China mines 60% of all ore', ...claim } } }),
    { drafts: false, to },
  );
  const [claimed] = site.claims.all;
  if (claimed === undefined) throw new Error('There is no claim.');
  const graph = claimGraph(tellClaim(claimed, site), { settings: site.settings, to });
  const read = JSON.parse(scriptOf(graph)) as { '@graph': Record<string, unknown>[] };
  return new Map(read['@graph'].map((thing) => [thing['@type'], thing]));
};

const findingOf = (word: string) => ({
  word,
  about: 'all of it',
  reason: 'Others count so.',
  date: '2026-11-05',
});

describe('the graph of a claim’s page', () => {
  test('names the article’s publisher as the claim’s author, and the article as where it appears', () => {
    expect(thingsOf({}).get('Claim')).toEqual({
      '@type': 'Claim',
      '@id': 'https://ores.news/x/claims/mined/#mined',
      name: 'So it says.',
      text: 'China mines 60% of all ore',
      author: { '@type': 'Organization', name: 'The Ore' },
      appearance: {
        '@type': 'NewsArticle',
        '@id': 'https://ores.news/x/articles/ores/#article',
        headline: 'Ores',
        datePublished: '2025-08-26',
        publisher: { '@type': 'Organization', name: 'The Ore' },
      },
    });
  });

  test.each(findingWords.filter((word) => word !== 'not-checkable'))(
    'rates a claim that is %s, in a word of ours',
    (word) => {
      expect(thingsOf({ findings: [findingOf(word)] }).get('ClaimReview')).toEqual({
        '@type': 'ClaimReview',
        url: 'https://ores.news/x/claims/mined/',
        claimReviewed: 'So it says.',
        itemReviewed: { '@id': 'https://ores.news/x/claims/mined/#mined' },
        author: { '@type': 'Organization', name: 'The desk' },
        datePublished: '2026-11-05',
        reviewAspect: 'all of it',
        reviewBody: 'Others count so.',
        reviewRating: { '@type': 'Rating', alternateName: words.standings[word].word },
      });
    },
  );

  test('rates neither what cannot be checked nor what nobody has judged', () => {
    const findings = [findingOf('not-checkable'), findingOf('corroborated')];
    expect([...thingsOf({ findings }).keys()]).toEqual(['WebPage', 'Claim', 'BreadcrumbList']);
    expect([...thingsOf({}).keys()]).toEqual(['WebPage', 'Claim', 'BreadcrumbList']);
  });

  test('rates no claim that was withdrawn', () => {
    const revisions = [{ date: '2026-12-01', type: 'withdrawal', reason: 'It was misread.' }];
    const withdrawn = thingsOf({ findings: [findingOf('corroborated')], revisions });
    expect([...withdrawn.keys()]).toEqual(['WebPage', 'Claim', 'BreadcrumbList']);
  });

  test('cannot be left by what stands in it', () => {
    const name = '</script><script>alert(1)</script><!--';
    const text = scriptOf(graphOf([{ '@type': 'WebPage', name }]));
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toHaveProperty(['@graph', 0, 'name'], name);
  });
});
