import { describe, expect, test } from 'vitest';
import {
  formatSeen,
  isCertainlyAfter,
  machineSeen,
  seenDateSchema,
} from '../../src/domain/moment.ts';
import { words } from '../../src/words.ts';

describe('a date as seen', () => {
  test.each([
    ['2025', '2025', '2025'],
    ['2025-06', 'June 2025', '2025-06'],
    ['2025-06-20', '20 June 2025', '2025-06-20'],
    ['2018-Q1', 'First quarter of 2018', undefined],
    ['2012/2014', '2012–2014', undefined],
    ['2010-09/2010-11', 'September 2010 – November 2010', undefined],
  ])('%s reads “%s”, and to machines %s', (seen, text, machine) => {
    expect(seenDateSchema.safeParse(seen).success).toBe(true);
    expect(formatSeen(seen, words.moment)).toBe(text);
    expect(machineSeen(seen)).toBe(machine);
  });

  test.each(['', '25', '2025-13', '2025-02-30', '2025-Q5', '2014/2012', '2012/2013/2014', 'n.d.'])(
    '“%s” is none',
    (seen) => {
      expect(seenDateSchema.safeParse(seen).success).toBe(false);
    },
  );
});

describe('what is dated', () => {
  const article = '2025-08-26';
  test.each([
    ['2025-08-27', true],
    ['2025-09', true],
    ['2025-Q4', true],
    ['2026', true],
    ['2025-08-26', false],
    ['2025-08-25', false],
    ['2025-08', false],
    ['2025-Q3', false],
    ['2025', false],
    ['2025-08/2025-10', false],
    [undefined, false],
  ])('%s is certainly younger than the article of 26 August 2025: %s', (seen, later) => {
    expect(isCertainlyAfter(seen, article)).toBe(later);
  });
});
