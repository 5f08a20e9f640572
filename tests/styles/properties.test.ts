import { expect, test } from 'vitest';
import { bodiesOf, sourceFiles } from '../support/source-files.ts';

const sheets = [
  ...sourceFiles('src/**/*.css'),
  ...sourceFiles('src/**/*.astro').map(({ path, text }) => ({
    path,
    text: bodiesOf('style', text).join('\n'),
  })),
];
/** A declaration stands at the beginning of one; a name elsewhere is a slip. */
const declared = new Set(
  sheets.flatMap(({ text }) =>
    [...text.matchAll(/(?<=[{;]\s*|\*\/\s*)(--[a-z][\w-]*)\s*:/g)].map(([, name]) => name),
  ),
);

test('every property that a style reads is declared somewhere', () => {
  const lost = sheets.flatMap(({ path, text }) =>
    [...text.matchAll(/var\((--[a-z][\w-]*)\)/g)]
      .map(([, name]) => name)
      .filter((name) => !declared.has(name))
      .map((name) => `${path}: ${name ?? ''}`),
  );
  expect(lost).toEqual([]);
  expect(declared.size).toBeGreaterThan(20);
});
