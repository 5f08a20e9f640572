import { expect, test } from 'vitest';
import { lineOfField } from '../../src/checks/line-of-field.ts';

const entry = `---
article: ores
quote: >
  China
kind: event
figures:
  - one
  - two
---
body
`;

test.each([
  ['quote', 3],
  ['figures.1', 8],
  ['figures.9', 7],
  ['nowhere', 1],
  ['', 1],
])('the field "%s" is found on line %i of its file', (field, line) => {
  expect(lineOfField(entry, field)).toBe(line);
});

test('a file without frontmatter has no line to show', () => {
  expect(lineOfField('just text', 'quote')).toBeUndefined();
});
