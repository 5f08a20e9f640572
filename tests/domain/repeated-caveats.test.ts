import { expect, test } from 'vitest';
import { repeatedCaveats } from '../../src/domain/repeated-caveats.ts';
import { catalogueOf } from '../support/catalogue.ts';

test('a caveat of two pieces is shared, one of a single piece is not', () => {
  const share = (caveat: string) => ({
    basis: 'derived',
    operation: 'ratio',
    inputs: ['part', 'whole'],
    caveat,
  });
  const { figures } = catalogueOf({
    figures: {
      part: { unit: 'tonne', source: 'survey' },
      whole: { unit: 'tonne', source: 'survey' },
      one: share('Weighed wet.'),
      two: share('Weighed wet.'),
      three: share('Known late.'),
    },
  });
  const groups = [['one'], ['two', 'part'], ['three', 'three']].map((ids) =>
    ids.flatMap((id) => figures.byId.get(id) ?? []),
  );
  expect(repeatedCaveats(groups)).toEqual(['Weighed wet.']);
});
