import { expect, test } from 'vitest';
import { matches, patternOfPage } from '../../src/publish/hosts/address-pattern.ts';

const files = [
  'articles/ores/index.html',
  'articles/page/index.html',
  'articles/page/2/index.html',
  'articles/page/13/index.html',
  'claims/page/history/index.html',
  'corrections/page/2/index.html',
  'findings/contested/index.html',
  'findings/contested/page/2/index.html',
  'findings/withdrawn/page/13/index.html',
  'sources/index.html',
  'sources/page/2/index.html',
  'sources/2/index.html',
  'embed/claims/page/index.html',
];
const patterns = [...new Set(files.map(patternOfPage))];

test('however many pages a list has, hosts are told of one pattern', () => {
  expect(patterns.filter((pattern) => pattern.includes(':number'))).toEqual([
    'articles/page/:number/',
    'corrections/page/:number/',
    'findings/:id/page/:number/',
    'sources/page/:number/',
  ]);
});

test.each(files)('%s is of its own pattern and of no other', (file) => {
  const address = file.replace('index.html', '');
  expect(patterns.filter((pattern) => matches(pattern, address))).toEqual([patternOfPage(file)]);
});
