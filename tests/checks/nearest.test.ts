import { expect, test } from 'vitest';
import { nearest } from '../../src/checks/nearest.ts';

const known = ['china-magnet-share', 'china-mining-share', 'us-output'];

test.each([
  ['china-minning-share', 'china-mining-share'],
  ['china-magnets-share', 'china-magnet-share'],
  ['us-output-2024', 'us-output'],
  ['china-refining-share', undefined],
  ['gold', undefined],
])('for “%s” the name that was meant is %s', (name, meant) => {
  expect(nearest(name, known)).toBe(meant);
});
