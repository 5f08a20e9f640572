import { expect, test } from 'vitest';
import { seam } from '../../src/domain/figure-reference.ts';
import { readBody } from '../../src/markdown/read-body.ts';
import { renderProse } from '../../src/markdown/render-prose.ts';
import { find, parseDocument, spaced } from '../support/document.ts';

const body = `
# A *heading* &amp; more

It is 9*1*% of \\*it\\*, &#57;1% &lt; all, as \`code & 5 t\`
says in [a **link**](https://a.example/ "of 7") and <https://b.example/>.  
So,\\
so.

> - one
>   of two
> 3. three

    indented

\`\`\`
fenced
\`\`\`
`;

test('what is read of a body is what its page shows, link titles aside', () => {
  const filling = {
    figure: () => ({ text: '', number: undefined, origin: '/' }),
    term: () => '/',
    base: '/',
  };
  const page = parseDocument(renderProse(body, filling));
  const [shown] = find(page, 'body').map(({ text }) => spaced(text));
  const read = readBody(body).texts.map(({ text }) => text.replaceAll(seam, ''));
  expect(spaced(read.filter((text) => text !== 'of 7').join('\n'))).toBe(shown);
  expect(read).toContain('of 7');
});

test('every code unit has the line on which it stands, counted from the first that is not blank', () => {
  const lines = body.trim().split('\n');
  const { texts } = readBody(body);
  for (const word of ['heading', 'link', 'of 7', 'So', 'two', 'three', 'indented', 'fenced']) {
    const found = texts.find(({ text }) => text.includes(word));
    const line = found?.lines[found.text.indexOf(word)];
    expect(lines[(line ?? 0) - 1]).toContain(word);
  }
});
