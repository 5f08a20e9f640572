import { describe, expect, test } from 'vitest';
import { claimRecordSchema } from '../../../src/sharing/data/claim-record.ts';
import { claimsRecordSchema, partsRecordSchema } from '../../../src/sharing/data/claims-record.ts';
import { claimRecordFields, recordSchema } from '../../../src/sharing/data/record-schema.ts';
import { recordOfClaim } from '../../../src/sharing/data/record-of-claim.ts';
import { recordOfArticle, recordOfClaims } from '../../../src/sharing/data/record-of-claims.ts';
import type { PublicSite } from '../../../src/sharing/public-site.ts';
import { faultsBySchema } from '../../support/json-schemas.ts';
import { judged, publicSiteOf } from '../../support/public-site.ts';

const asRead = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
const recordIn = (open: PublicSite, id: string) => {
  const claim = open.claims.find((each) => each.id === id);
  if (claim === undefined) throw new Error(`${id} is not published.`);
  return asRead(recordOfClaim(claim, open));
};
const open = publicSiteOf(judged);
const mining = recordIn(open, 'mining');

describe('the record of a claim', () => {
  test.each(['mining', 'waiting'])('%s is as its schema says', (id) => {
    const record = recordIn(open, id);
    expect(claimRecordSchema.safeParse(record).error).toBeUndefined();
    expect(faultsBySchema(recordSchema('claim', 'https://x.example/s'), record)).toEqual([]);
  });

  test('names its numbers and terms in words, never as references', () => {
    expect(JSON.stringify(mining)).not.toMatch(/:(figure|term)\[/);
    expect(mining.restatement).toBe('China mines 60% of all ore.');
    expect(mining.findings.map(({ about, reason }) => `${about}: ${reason}`)).toEqual([
      'its ore: The survey has over 70%.',
      'the year: None is given.',
    ]);
    expect(mining.evidence.map(({ note }) => note)).toEqual(['Half of it is 70 t.']);
    expect(mining.revisions.map(({ reason }) => reason)).toEqual(['It said more than 60%.']);
  });

  test('says where the quote stands', () => {
    expect(mining).toMatchObject({ section: 'Ores', paragraphs: [3], position: 1 });
  });

  test('gives each number typed, with its bound, and how it is computed', () => {
    const [over, half] = mining.evidence[0]?.figures ?? [];
    expect(over).toMatchObject({
      basis: 'measured',
      quantity: { value: 70, unit: 'percent', qualifier: 'over' },
      text: 'over 70%',
    });
    expect(half).toMatchObject({
      basis: 'derived',
      operation: 'quotient',
      inputs: ['whole'],
      divisor: 2,
      caveats: ['It is weighed wet.'],
    });
  });

  test('tells that a source is younger than the article only where that is certain', () => {
    expect(mining.evidence[0]?.publishedAfterArticle).toBe(true);
    const undated = publicSiteOf({ ...judged, sources: { survey: {} } });
    expect(recordIn(undated, 'mining').evidence[0]).not.toHaveProperty('publishedAfterArticle');
  });

  test('tells of a changed number behind it', () => {
    expect(mining.measurementRevisions).toEqual([
      { figure: 'measured', date: '2026-03-14', former: 71, reason: 'A digit was misread.' },
    ]);
  });

  test('has whole addresses, under a base too', () => {
    const below = recordIn(publicSiteOf(judged, { base: '/x/y/' }), 'mining');
    expect(below.url).toBe('https://ores.news/x/y/claims/mining/');
    expect(below.$schema).toBe('https://ores.news/x/y/data/claim.schema.json');
    expect(below.evidence[0]?.source.url).toBe('https://ores.news/x/y/sources/survey/');
  });
});

test('the file of all claims has each record as its own file has it, and no draft, in a preview neither', () => {
  const claims = { ...judged.claims, sketch: { quote: 'mines 60%', draft: true } };
  const preview = publicSiteOf({ ...judged, claims }, { drafts: true });
  const all = claimsRecordSchema.parse(asRead(recordOfClaims(preview)));
  expect(all.claims.map(({ id }) => id)).toEqual(['mining', 'waiting']);
  expect(all.claims[0]).toEqual(mining);
  expect(faultsBySchema(recordSchema('claims', 'https://x.example/s'), all)).toEqual([]);
});

describe('claims that are too many for one file', () => {
  const below = publicSiteOf(judged, { base: '/x/y/' });
  const list = partsRecordSchema.parse(asRead(recordOfClaims(below, 1)));

  test('are told by a list of the files of their articles, which says so in its schema', () => {
    expect(list.parts).toEqual([
      { article: 'ores', url: 'https://ores.news/x/y/articles/ores.json', count: 2 },
    ]);
    expect(list.count).toBe(2);
    expect(list.$schema).toBe('https://ores.news/x/y/data/parts.schema.json');
    expect(faultsBySchema(recordSchema('parts', list.$schema), list)).toEqual([]);
    expect(faultsBySchema(recordSchema('claims', list.$schema), list)).not.toEqual([]);
  });

  test('stand in the file of their article in the form of the file of all', () => {
    const [article] = below.site.articles.all;
    const own = article && asRead(recordOfArticle(article, below));
    const whole = asRead(recordOfClaims(below, 2));
    expect(own).toEqual({ ...whole, url: 'https://ores.news/x/y/articles/ores/' });
  });
});

test('a field that the schema does not know is a fault', () => {
  const schema = recordSchema('claim', 'https://x.example/s');
  expect(faultsBySchema(schema, { ...mining, mood: 'good' })).not.toEqual([]);
  expect(faultsBySchema(schema, { ...mining, quote: undefined })).not.toEqual([]);
  expect(claimRecordSchema.safeParse({ ...mining, mood: 'good' }).success).toBe(false);
});

test('every field has a sentence that says what it is', () => {
  const fields = claimRecordFields();
  expect(fields.length).toBeGreaterThan(60);
  expect(
    fields.filter(({ description, holds }) => !description.endsWith('.') || holds === ''),
  ).toEqual([]);
  expect(fields.map(({ path }) => path)).toContain('evidence[].figures[].quantity.value');
});
