import { parseFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { atomText } from '../../src/sharing/feeds/atom.ts';
import { claimFeed } from '../../src/sharing/feeds/claim-feed.ts';
import { correctionFeed } from '../../src/sharing/feeds/correction-feed.ts';
import type { Feed } from '../../src/sharing/feeds/feed.ts';
import { jsonFeed } from '../../src/sharing/feeds/json-feed.ts';
import { jsonText } from '../../src/sharing/data/json-text.ts';
import { faultsBySchema, jsonFeedSchema } from '../support/json-schemas.ts';
import { judged, publicSiteOf } from '../support/public-site.ts';
import { faultsOfAtom } from '../support/xml.ts';

const open = publicSiteOf(judged);
const untouched = publicSiteOf({});

const atomOf = (feed: Feed) => {
  const parsed = parseFeed(atomText(feed));
  if (parsed.format !== 'atom') throw new Error(`It was read as ${parsed.format}.`);
  return parsed.feed;
};
const jsonOf = (feed: Feed) => {
  const parsed = parseFeed(jsonText(jsonFeed(feed)));
  if (parsed.format !== 'json') throw new Error(`It was read as ${parsed.format}.`);
  return parsed.feed;
};

describe.for([
  ['claims', claimFeed(open)],
  ['corrections', correctionFeed(open)],
  ['claims where there are none', claimFeed(untouched)],
  ['corrections where there are none', correctionFeed(untouched)],
] as const)('the feed of %s', ([, feed]) => {
  test('is Atom by its grammar', () => {
    expect(faultsOfAtom(atomText(feed))).toEqual([]);
  });

  test('is a JSON Feed by its schema', () => {
    const read: unknown = JSON.parse(jsonText(jsonFeed(feed)));
    expect(faultsBySchema(jsonFeedSchema, read)).toEqual([]);
  });

  test('says the same in both forms', () => {
    const [atom, json] = [atomOf(feed), jsonOf(feed)];
    const entries = (atom.entries ?? []).map(({ id, title, content, links }) => [
      id,
      title?.value,
      content?.value,
      links?.[0]?.href,
    ]);
    expect(entries).toEqual(
      (json.items ?? []).map(({ id, title, content_html, url }) => [id, title, content_html, url]),
    );
    expect(atom.title?.value).toBe(json.title);
  });
});

test('a feed has the newest hundred claims, and knows of all how new they are', () => {
  const [judgedClaim, waiting] = open.claims;
  if (judgedClaim === undefined || waiting === undefined) throw new Error('There are no claims.');
  const many = { ...open, claims: [...Array<typeof waiting>(150).fill(waiting), judgedClaim] };
  const { entries, updated } = claimFeed(many);
  expect(entries).toHaveLength(100);
  expect(entries[0]).toEqual(claimFeed(open).entries[0]);
  expect(updated).toBe(claimFeed(open).updated);
});

describe('an entry of a claim', () => {
  const [mining, waiting] = claimFeed(open).entries;

  test('names who says so before the number', () => {
    expect(mining?.title).toBe('The Ore: China mines 60% of all ore');
  });

  test('was published with its first finding and updated with its last change, of a number behind it too', () => {
    expect([mining?.published, mining?.updated]).toEqual([
      '2026-03-09T00:00:00Z',
      '2026-03-14T00:00:00Z',
    ]);
  });

  test('has the quote as a quotation, and each finding with its reason', () => {
    expect(mining?.content.markup).toContain(
      '<blockquote cite="https://ores.news/claims/mining/" lang="en"><p>“China mines 60% of all ore”</p></blockquote>',
    );
    expect(mining?.content.markup).toContain(
      '<strong>Contradicted</strong> on its ore: The survey has over 70%. (Judged on 10 March 2026.)',
    );
    expect(mining?.content.markup).toContain('<strong>Contested</strong> on the year');
  });

  test('of one that nobody has judged comes last, without a day, which Atom is given of the article', () => {
    expect(waiting?.title).toBe('The Ore: Others wait');
    expect(jsonOf(claimFeed(open)).items?.[1]).not.toHaveProperty('date_modified');
    expect(atomOf(claimFeed(open)).entries?.[1]).toMatchObject({ updated: '2025-08-26T00:00:00Z' });
  });
});

test('a draft is in no feed, in a preview neither', () => {
  const claims = {
    ...judged.claims,
    sketch: { quote: 'mines 60%', draft: true },
  };
  const preview = publicSiteOf({ ...judged, claims }, { drafts: true });
  expect(claimFeed(preview).entries).toHaveLength(2);
});

describe('the feed of corrections', () => {
  test('has every change of a claim and of a number, the newest first, with what stood there before', () => {
    const { entries, updated } = correctionFeed(open);
    expect(entries.map(({ title }) => title)).toEqual([
      'Number: measured, China, 2025',
      'Correction: The Ore: China mines 60% of all ore',
    ]);
    expect(entries.map(({ content }) => content.markup)).toEqual([
      expect.stringContaining('A digit was misread.</p><p>The number was: 71%'),
      expect.stringContaining('The restatement was: China mines all ore.'),
    ]);
    expect(updated).toBe('2026-03-14T00:00:00Z');
  });

  test('knows each change again by a name of its own', () => {
    expect(correctionFeed(open).entries.map(({ id }) => id)).toEqual([
      'tag:ores.news,2026-03-14:/figures/measured/revision-1',
      'tag:ores.news,2026-03-12:/claims/mining/revision-1',
    ]);
  });

  test('is as new as the newest claim, where nothing was changed', () => {
    const unchanged = publicSiteOf({
      ...judged,
      claims: { mining: { ...judged.claims?.['mining'], revisions: [] } },
      figures: { ...judged.figures, measured: { value: 70, source: 'survey' } },
    });
    expect(correctionFeed(unchanged)).toMatchObject({
      entries: [],
      updated: '2026-03-10T00:00:00Z',
    });
  });
});

test('the grammar of Atom knows a fault when it sees one', () => {
  const sound = atomText(claimFeed(open));
  expect(faultsOfAtom(sound.replace(/<updated>.*?<\/updated>/, ''))).not.toEqual([]);
  expect(faultsOfAtom(sound.replace('T00:00:00Z', ''))).not.toEqual([]);
  expect(faultsOfAtom(sound.replace('<id>https:', '<id>'))).not.toEqual([]);
  expect(faultsOfAtom(sound.replace('<entry>', '<entry><mood/>'))).not.toEqual([]);
});
