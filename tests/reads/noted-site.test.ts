import { describe, expect, test } from 'vitest';
import { permalinks } from '../../src/domain/permalink.ts';
import { type Site, siteOf } from '../../src/domain/site.ts';
import { digestOf } from '../../src/reads/digest-of.ts';
import { notedSite } from '../../src/reads/noted-site.ts';
import { answerOf, type Question } from '../../src/reads/question.ts';
import { cardOfClaim } from '../../src/sharing/cards/cards-of-site.ts';
import { recordOfClaim } from '../../src/sharing/data/record-of-claim.ts';
import { dataTables } from '../../src/sharing/data/data-tables.ts';
import { tableText } from '../../src/sharing/data/data-table.ts';
import { claimFeed } from '../../src/sharing/feeds/claim-feed.ts';
import { claimMarkdown } from '../../src/sharing/markdown/claim-markdown.ts';
import { publicSite } from '../../src/sharing/public-site.ts';
import { catalogueOf, type Content } from '../support/catalogue.ts';
import { judged } from '../support/public-site.ts';

const siteFor = (content: Content): Site =>
  siteOf(catalogueOf(content), { drafts: false, to: permalinks('/') });

/** Files of every kind that a site’s data gives, each by what makes it. */
const files: Readonly<Record<string, (site: Site) => string>> = {
  'the Markdown of mining': (site) => twin(site, 'mining'),
  'the Markdown of waiting': (site) => twin(site, 'waiting'),
  'the record of mining': (site) => record(site, 'mining'),
  'the record of waiting': (site) => record(site, 'waiting'),
  'the card of mining': (site) => JSON.stringify(cardOfClaim(site, claimOf(site, 'mining'))),
  'the feed': (site) => JSON.stringify(claimFeed(publicSite(site))),
  'the data package': (site) => dataTables(publicSite(site)).map(tableText).join(),
};
const claimOf = (site: Site, id: string) => {
  const claim = site.claims.byId.get(id);
  if (claim === undefined) throw new Error(`The site has no ${id}.`);
  return claim;
};
const twin = (site: Site, id: string) => claimMarkdown(claimOf(site, id), publicSite(site));
const record = (site: Site, id: string) =>
  JSON.stringify(recordOfClaim(claimOf(site, id), publicSite(site)));

/** What is asked of a site while something is made of it, with the digests of the answers. */
const asked = (site: Site, make: (site: Site) => string) => {
  const answers = new Map<Question, string>();
  const noted = notedSite(site, ({ question, answer }) => {
    answers.set(question, digestOf(answer));
  });
  return { made: make(noted), answers };
};

const answersAgain = (site: Site, question: Question): string => {
  try {
    return digestOf(answerOf(site, question));
  } catch (thrown) {
    if (thrown instanceof ReferenceError) return 'gone';
    throw thrown;
  }
};

const { claims = {}, figures = {}, sources = {}, charts = {} } = judged;
const { mining = {}, waiting = {} } = claims;
const edits: Readonly<Record<string, Content>> = {
  'a restatement': { claims: { mining, waiting: { ...waiting, restatement: 'They all wait.' } } },
  'a finding': { claims: { mining: { ...mining, findings: [] }, waiting } },
  'the list, a claim less': { claims: { mining } },
  'a claim into a draft': { claims: { mining, waiting: { ...waiting, draft: true } } },
  'a measurement': { figures: { ...figures, measured: { ...figures['measured'], value: 72 } } },
  'a whole that a figure is derived from': {
    figures: { ...figures, whole: { ...figures['whole'], value: 150 } },
  },
  'the name of a source': { sources: { survey: { ...sources['survey'], title: 'Old ores' } } },
  'the day of a source': { sources: { survey: { ...sources['survey'], date: '2024-04' } } },
  'what a chart measures': {
    charts: { shares: { ...charts['shares'], rows: [{ stated: 'stated', measured: [] }] } },
  },
  'evidence, so that two claims share a source': {
    claims: {
      mining,
      waiting: {
        ...waiting,
        evidence: [{ stance: 'supports', source: 'survey', excerpt: 'they wait' }],
      },
    },
  },
  'the address of the site': { site: 'https://other.news' },
  'the tagline': { tagline: 'All claims.' },
};

describe('what a file asks of the site', () => {
  test.for(Object.entries(files))('%s is made alike of a site that is noted', ([, make]) => {
    const site = siteFor(judged);
    const { made, answers } = asked(site, make);
    expect(made).toBe(make(site));
    expect(answers.size).toBeGreaterThan(0);
  });

  test.for(Object.entries(files))('%s can be asked again', ([, make]) => {
    const { answers } = asked(siteFor(judged), make);
    const again = siteFor(judged);
    for (const [question, digest] of answers) {
      expect(answersAgain(again, question), question).toBe(digest);
    }
  });

  test.for(Object.entries(edits))(
    'an edit of %s changes an answer to every file that it changes',
    ([, edit]) => {
      const [before, after] = [siteFor(judged), siteFor({ ...judged, ...edit })];
      let changed = 0;
      for (const [name, make] of Object.entries(files)) {
        const { made, answers } = asked(before, make);
        const stands = [...answers].every(
          ([question, digest]) => answersAgain(after, question) === digest,
        );
        if (name.endsWith('waiting') && after.claims.byId.get('waiting') === undefined) continue;
        if (make(after) !== made) changed += 1;
        if (stands) expect(make(after), name).toBe(made);
      }
      expect(changed).toBeGreaterThan(0);
    },
  );

  test('a claim’s file stands when something changed that it has nothing to do with', () => {
    const other = siteFor({
      ...judged,
      claims: { mining, waiting: { ...waiting, restatement: 'They all wait.' } },
    });
    const { answers } = asked(siteFor(judged), files['the record of mining'] ?? (() => ''));
    const changed = [...answers].filter(([question, digest]) => {
      return answersAgain(other, question) !== digest;
    });
    expect(changed).toEqual([]);
  });

  test('about something that is not of the site it cannot ask', () => {
    const site = siteFor(judged);
    const stranger = { ...claimOf(site, 'mining') };
    expect(() => asked(site, (noted) => JSON.stringify(noted.figuresOf(stranger)))).toThrow(
      'not of it',
    );
  });
});

describe('the digest of an answer', () => {
  test('is the same of two that say the same, and another of two that do not', () => {
    const one = { a: [1, 'x', undefined], b: new Map([['k', { deep: true }]]) };
    expect(digestOf(one)).toBe(digestOf(structuredClone(one)));
    for (const other of [
      { ...one, a: [1, 'x'] },
      { ...one, a: ['1', 'x', undefined] },
      { ...one, b: new Map([['k', { deep: false }]]) },
      { a: one.a },
    ]) {
      expect(digestOf(other)).not.toBe(digestOf(one));
    }
  });

  test('is refused where it holds a function, which nobody can compare', () => {
    expect(() => digestOf({ at: () => 1 })).toThrow('must be data');
  });
});
