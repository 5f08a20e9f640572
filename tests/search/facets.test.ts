import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countOf, type Facets, fits, readFacets, writeFacets } from '../../src/search/facets.ts';

const nothing: Facets = { finding: [], kind: [], section: [], stage: [] };
const mining: Facets = {
  finding: ['contested'],
  kind: ['statistic'],
  section: ['industry-overview'],
  stage: ['mining'],
};
const magnets: Facets = { ...mining, finding: ['contradicted'], stage: ['magnets'] };
const plan: Facets = { ...nothing, finding: ['contested'], kind: ['event'] };
const claims = [mining, magnets, plan];

const fitting = (chosen: Partial<Facets>): Facets[] =>
  claims.filter((claim) => fits(claim, { ...nothing, ...chosen }));

describe('which claims fit', () => {
  test('with nothing chosen every claim does', () => {
    expect(fitting({})).toEqual(claims);
  });

  test('of two values of one facet a claim needs either', () => {
    expect(fitting({ stage: ['mining', 'magnets'] })).toEqual([mining, magnets]);
  });

  test('of values of two facets a claim needs both', () => {
    expect(fitting({ finding: ['contested'], kind: ['event'] })).toEqual([plan]);
  });

  test('a claim that has nothing in a facet fits no value of it', () => {
    expect(fitting({ stage: ['refining'] })).toEqual([]);
  });
});

describe('the count beside a choice', () => {
  test('is of the claims that would show were it the only one of its facet', () => {
    const chosen = { ...nothing, finding: ['contradicted'], stage: ['magnets'] };
    expect(countOf(claims, chosen, 'finding', 'contested')).toBe(0);
    expect(countOf(claims, chosen, 'stage', 'magnets')).toBe(1);
    expect(countOf(claims, nothing, 'finding', 'contested')).toBe(2);
    expect(countOf(claims, { ...nothing, finding: ['contested'] }, 'stage', 'magnets')).toBe(0);
  });
});

describe('the address of a filtered list', () => {
  test('names what is chosen, facet by facet', () => {
    expect(writeFacets({ ...nothing, stage: ['mining', 'magnets'], finding: ['contested'] })).toBe(
      '?finding=contested&stage=mining&stage=magnets',
    );
  });

  test('is bare where nothing is chosen', () => {
    expect(writeFacets(nothing, '?kind=event')).toBe('');
  });

  test('keeps what is not about the list', () => {
    expect(writeFacets(plan, '?from=letter&stage=mining')).toBe(
      '?from=letter&finding=contested&kind=event',
    );
  });

  test('is read without regard to what is empty, twice said or no facet', () => {
    expect(readFacets('?stage=&kind=event&kind=event&colour=red')).toEqual({
      ...nothing,
      kind: ['event'],
    });
  });

  test('leads back to what was chosen, whatever a section is called', () => {
    const values = fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }));
    const anything = fc.record({ finding: values, kind: values, section: values, stage: values });
    fc.assert(
      fc.property(anything, (chosen) => {
        expect(readFacets(writeFacets(chosen))).toEqual(chosen);
      }),
    );
  });
});
