import { expect, test } from 'vitest';
import { indexable } from '../../../src/publish/search/indexable.ts';

const page = (kind: string, inside: string): string =>
  `<!DOCTYPE html><html lang="en"><head><title>Not this</title></head><body><nav>Nor this</nav><main id="Main" data-kind="${kind}">${inside}</main><footer>Nor that</footer></body></html>`;

test('of a page its main part is read, with what it is', () => {
  expect(indexable(page('source', '<h1>Ores</h1> <p>of 稀土</p>'))).toBe(
    '<html lang="en"><main data-pagefind-body data-pagefind-meta="kind:source" id="Main" data-kind="source"><h1>Ores</h1> <p>of 稀 土</p></main></html>',
  );
});

test('a claim counts for more than what bears on it', () => {
  expect(indexable(page('claim', '<h1>Ores</h1>'))).toContain(
    'data-pagefind-weight="3" id="Main" data-kind="claim"><h1 data-pagefind-weight="10">Ores',
  );
});

test('a page that says of no kind that it is to be found is not read', () => {
  expect(indexable('<html lang="en"><main><h1>Embedded</h1></main></html>')).toBeUndefined();
});

test('what has no words, and what tells of other pages, is left unread', () => {
  const unread = [
    '<svg class="a"><svg><text>1</text></svg><path d="M0"/></svg>',
    '<nav aria-label="Claims"><a href="/">Next</a></nav>',
    '<div popover id="p"><div>Shown</div> later</div>',
    '<ol class="small ledger" data-0_><li><ol><li>A claim</li></ol></li></ol>',
    '<ul class="related"><li>Another</li></ul>',
    '<dl class="tally wide"><dt>3</dt></dl>',
    '<p class="legend">●</p>',
  ];
  const text = indexable(page('article', `<h1>One</h1>${unread.join('<p>and</p>')}<p>two</p>`));
  expect(text?.replace(/.*<h1>/, '')).toBe(
    `One</h1>${'<p>and</p>'.repeat(unread.length - 1)}<p>two</p></main></html>`,
  );
});

test('a text that reads like one of these is read', () => {
  const read =
    '<p title="a popover or class=ledger" class="ledgers unrelated">popover class="ledger"</p>';
  expect(indexable(page('term', read))).toContain(read);
});
