import { expect, test } from 'vitest';
import { articleSchema } from '../../src/domain/article.ts';
import { claimSchema } from '../../src/domain/claim.ts';
import { figureSchema } from '../../src/domain/figure.ts';
import { isId } from '../../src/domain/id.ts';
import { settingsSchema } from '../../src/domain/settings.ts';
import { catalogueOf } from '../support/catalogue.ts';

test('claims stand in the order of the digest, not of their files', () => {
  const { claims } = catalogueOf({
    claims: { a: { quote: 'Others wait' }, z: { quote: 'China mines 60%' } },
  });
  expect(claims.all.map(({ id }) => id)).toEqual(['z', 'a']);
});

test('a claim’s id is its file’s name, whatever folder it is in', () => {
  const { claims } = catalogueOf({ claims: { 'ores/waiting': { quote: 'Others wait' } } });
  expect(claims.byId.get('waiting')?.file).toBe('claims/ores/waiting.md');
});

test.each(['china-refining-share', 'b2', '2010'])('%s is an id', (id) => {
  expect(isId(id)).toBe(true);
});

test.each(['', 'B.2', 'a_b', '-a', 'a--b', '../a', 'é', 'a'.repeat(81)])('"%s" is no id', (id) => {
  expect(isId(id)).toBe(false);
});

const claim = { article: 'ores', quote: 'Ore', kind: 'event' };

test('a published claim needs a restatement, a draft does not', () => {
  expect(claimSchema.safeParse(claim).success).toBe(false);
  expect(claimSchema.safeParse({ ...claim, draft: true }).success).toBe(true);
  expect(claimSchema.safeParse({ ...claim, restatement: 'Ore.' }).success).toBe(true);
});

test('a key that the schema does not know is refused, not dropped', () => {
  expect(claimSchema.safeParse({ ...claim, draft: true, finding: 'true' }).success).toBe(false);
});

test('nothing is coerced: a value in quotes is not a number', () => {
  const figure = { basis: 'stated', value: 90, unit: 'percent', wording: '90%' };
  expect(figureSchema.safeParse(figure).success).toBe(true);
  expect(figureSchema.safeParse({ ...figure, value: '90' }).success).toBe(false);
  expect(figureSchema.safeParse({ ...figure, value: { from: 9, to: 5 } }).success).toBe(false);
});

const article = { title: 'Ores', language: 'en', publisher: 'The Ore', digestLanguage: 'en' };

test.each([
  [{ date: '2025-08-26' }, true],
  [{ date: '2025-08-26', time: '12:12', utcOffset: '+08:00' }, true],
  [{ date: '2025-08-26', time: '12:12' }, false],
  [{ date: '2025-13-40' }, false],
  [{ date: '2025-02-30' }, false],
  [{ date: '2025-08-26', time: '25:61', utcOffset: '+08:00' }, false],
  [{ date: '2025-08-26', time: '12:12', utcOffset: '+8' }, false],
])('published %j is accepted: %s', (published, accepted) => {
  expect(articleSchema.safeParse({ ...article, published }).success).toBe(accepted);
});

test.each([
  ['/', true],
  ['/rare-earths/', true],
  ['/x/y/', true],
  ['', false],
  ['/x', false],
  ['x/', false],
])('the base "%s" is accepted: %s', (base, accepted) => {
  const settings = {
    title: 'T',
    tagline: 'T',
    publisher: 'P',
    licence: { name: 'L', url: 'https://licence.example' },
    site: 'https://news.example',
    base,
  };
  expect(settingsSchema.safeParse(settings).success).toBe(accepted);
});
