import { expect, test } from 'vitest';
import { sourceSchema } from '../../src/domain/source.ts';

const source = {
  publisher: 'The Survey',
  title: 'Ores of the world',
  short: 'Survey',
  url: 'https://survey.example/',
  seen: 'primary',
};

test.each([
  ['https://archive.example/1', true],
  ['http://archive.example/1', false],
  ['archive.example/1', false],
])('that a copy of a source is kept at %s: %s', (archive, isLawful) => {
  expect(sourceSchema.safeParse({ ...source, archive }).success).toBe(isLawful);
});
