import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { words } from '../../src/words.ts';
import { buildSite } from '../support/build-site.ts';
import { type BuiltPage, pageAt, pagesOf } from '../support/built-site.ts';
import { type Element, find, mainOf, spaced } from '../support/document.ts';
import { writeSampleContent } from '../support/sample-content.ts';
import { copyOfProject } from '../support/scratch-project.ts';

const hash = '0123456789abcdef';
const hashes = { quote: hash, restatement: hash, findings: hash, figures: hash };

/** What the first article has none of: changes, a withdrawal, bodies, a claim nobody has judged. */
let pages: readonly BuiltPage[] = [];
let dist = '';

beforeAll(async () => {
  const { folder, edit } = copyOfProject('sample');
  writeSampleContent(join(folder, 'content'));
  edit(
    'content/claims/ores/refining-share.md',
    'kind: statistic',
    `kind: statistic
revisions:
  - date: "2026-03-13"
    type: withdrawal
    reason: It was misread.
    former:
      findings:
        - word: contested
          about: all of it
          reason: Some say 80%.
          date: "2026-03-12"
      figures:
        - wording: nearly 80%
          value: 80
          unit: percent
          qualifier: nearly`,
  );
  const asserted = { day: '2026-03-05', revisions: 0, ...hashes };
  writeFileSync(
    join(folder, 'content/permalinks.json'),
    JSON.stringify({
      claims: { waiting: { since: '2026-03-05', movedTo: 'buyers-wait', asserted: [asserted] } },
      charts: { ores: { since: '2026-03-05', movedTo: 'shares' } },
    }),
  );
  edit('content/sources/survey-2025.md', 'seen:', 'archive: https://archive.example/1\nseen:');
  const { code, output } = await buildSite(folder, 'dist');
  expect(code, output).toBe(0);
  dist = join(folder, 'dist');
  pages = pagesOf({ site: '', base: '/', folder: join(folder, 'dist') });
});

const mainAt = (path: string): Element => mainOf(pageAt(pages, path).document);
const textAt = (path: string): string => spaced(mainAt(path).text);

describe('a claim that nobody has judged', () => {
  test('says so, and that nothing stands beside it, under no empty heading', () => {
    const text = textAt('/claims/buyers-wait/');
    expect(text).toContain(
      `${words.standings.unreviewed.word} ${words.standings.unreviewed.meaning}`,
    );
    expect(text).toContain(words.claim.noEvidence(0));
    const headings = find(mainAt('/claims/buyers-wait/'), ['h2', 'h3']).map(({ text: heading }) =>
      spaced(heading),
    );
    expect(headings).toEqual(['In the article’s words', words.claim.evidence, words.share.title]);
  });

  test('is counted as such on the front page', () => {
    expect(textAt('/')).toContain(`1 ${words.standings.unreviewed.word}`);
  });
});

describe('a change to a claim', () => {
  test('stands on its page, with its day, its sort, its reason and what was there before', () => {
    expect(textAt('/claims/mining-share/')).toContain(
      'Clarification, 12 March 2026: It did not say of what. The restatement was Ruritania mines 60%.',
    );
  });

  test('stands among the corrections, newest first', () => {
    const text = textAt('/corrections/');
    const order = ['It was misread.', 'It did not say of what.', 'A digit was misread.'];
    const places = order.map((reason) => text.indexOf(reason));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });
});

test('a change to a number stands among the corrections, with the number that stood there before', () => {
  expect(textAt('/corrections/')).toMatch(
    /mined ore, Ruritania, 2024 11 March 2026: A digit was misread\. The number was 61 t\./,
  );
});

describe('the earlier wordings of a claim', () => {
  const history = '/claims/mining-share/history/';

  test('are where its page says, which they lead back to', () => {
    const hrefs = (path: string) =>
      find(mainAt(path), 'a').map(({ attributes }) => attributes.get('href'));
    expect(hrefs('/claims/mining-share/')).toContain(history);
    expect(hrefs(history)).toContain('/claims/mining-share/');
  });

  test('stand beside what took their place, with what changed marked', () => {
    expect(textAt(history)).toContain(
      'Restatement, before Ruritania mines 60%. After Ruritania mines 60% of all ore.',
    );
    expect(find(mainAt(history), 'ins').map(({ text }) => text)).toEqual([' of all ore']);
    expect(find(mainAt(history), 'del')).toEqual([]);
  });

  test('of all its parts are kept, and what was there and is no longer is marked as gone', () => {
    const gone = find(mainAt('/claims/refining-share/history/'), 'del').map(({ text }) => text);
    expect(gone.join('|')).toContain('Contested');
    expect(gone.join('|')).toContain('nearly');
    const text = textAt('/claims/refining-share/history/');
    expect(text).toContain('Some say 80%. After None.');
    expect(text).toContain(words.history.last);
    expect(text).not.toContain(words.history.now);
  });

  test('have a page only where there are some', () => {
    expect(pages.map(({ path }) => path)).not.toContain('/claims/buyers-wait/history/');
  });
});

describe('an address that moved', () => {
  test.each([
    ['/claims/waiting/', '/claims/buyers-wait/'],
    ['/claims/waiting/history/', '/claims/buyers-wait/'],
    ['/embed/claims/waiting/', '/embed/claims/buyers-wait/'],
    ['/charts/ores/', '/charts/shares/'],
    ['/embed/charts/ores/', '/embed/charts/shares/'],
  ])('%s leads on to %s by itself, which is its canonical address', (from, to) => {
    const { document } = pageAt(pages, from);
    const [refresh] = find(document, 'meta', { 'http-equiv': 'refresh' });
    expect(refresh?.attributes.get('content')).toBe(`0;url=${to}`);
    const [canonical] = find(document, 'link', { rel: 'canonical' });
    expect(canonical?.attributes.get('href')).toBe(`https://assay.example${to}`);
    expect(find(document, 'a').map(({ attributes }) => attributes.get('href'))).toEqual([to]);
  });
});

describe('a claim that was withdrawn', () => {
  test('keeps its page, which says so first', () => {
    const text = textAt('/claims/refining-share/');
    expect(text).toContain('This claim was withdrawn on 13 March 2026. It was misread.');
    expect(text).toContain('The finding was Contested on all of it (12 March 2026): Some say 80%.');
    expect(text).toContain('The stated number was nearly 80% (“nearly 80%”)');
  });

  test('asks search engines to leave it out, and is in no sitemap, and its link still has a card', () => {
    const { document } = pageAt(pages, '/claims/refining-share/');
    expect(find(document, 'meta', { name: 'robots', content: 'noindex' })).toHaveLength(1);
    expect(find(document, 'meta', { property: 'og:image' })).toHaveLength(1);
    const sitemap = readFileSync(join(dist, 'sitemap-0.xml'), 'utf8');
    expect(sitemap).toContain('/claims/mining-share/');
    expect(sitemap).not.toContain('/claims/refining-share/');
  });

  test('is listed as withdrawn, under no finding, and marked in the digest no more', () => {
    const [group] = find(mainAt('/claims/'), 'section', { id: 'withdrawn' });
    expect(group && find(group, 'a').map(({ attributes }) => attributes.get('href'))).toEqual([
      '/claims/refining-share/',
    ]);
    const listed = find(mainAt('/claims/'), 'a', { href: '/claims/refining-share/' });
    expect(listed).toHaveLength(1);
    expect(find(mainAt('/articles/ores/'), 'a', { id: 'quote-refining-share' })).toEqual([]);
    expect(find(mainAt('/articles/ores/'), 'a', { id: 'quote-mining-share' })).toHaveLength(1);
    const places = find(mainAt('/claims/refining-share/'), 'a', { href: '/articles/ores/' });
    expect(places.map(({ text }) => text)).toContain(words.claim.place);
  });

  test('is in no count of where claims stand', () => {
    const [tally] = find(mainAt('/'), 'ul', { 'aria-label': words.tally.title });
    const counts = tally === undefined ? [] : find(tally, 'a').map(({ text }) => spaced(text));
    expect(counts).toEqual(['1 Broadly consistent', '1 Unreviewed']);
  });
});

test('a body is rendered with its numbers filled in, as about so where they are computed', () => {
  const [event] = find(mainAt('/timeline/'), 'li', { id: 'rush' });
  expect(spaced(event?.text ?? '')).toContain('They rose by about 78%, says a dealer.');
  const [number] = event === undefined ? [] : find(event, 'a', { class: 'figure' });
  expect(number?.attributes.get('href')).toBe('/sources/survey-2026/#ore-share-e2-ru-2025');
  expect(number && find(number, 'data').map(({ attributes }) => attributes.get('value'))).toEqual([
    '78',
  ]);
});

test.each(['/claims/mining-share/', '/sources/survey-2026/'])(
  'a caveat is shown on %s, which shows a figure that carries it, and once',
  (path) => {
    expect(spaced(mainAt(path).text).split('Ore is weighed wet.')).toHaveLength(2);
  },
);

test('a weak cell is listed with its source, and says so', () => {
  const [cell] = find(mainAt('/sources/survey-2025/'), 'li', { id: 'ore-e1-sy-2024' });
  expect(spaced(cell?.text ?? '')).toContain(words.figure.weak);
});

test('a source whose copy an archive keeps leads to it by a plain link, and no other source does', () => {
  const copiesAt = (path: string): (string | undefined)[] =>
    find(mainAt(path), 'a')
      .filter(({ text }) => text === words.source.openArchive)
      .map(({ attributes }) => attributes.get('href'));
  expect(copiesAt('/sources/survey-2025/')).toEqual(['https://archive.example/1']);
  expect(textAt('/sources/survey-2025/')).toContain('archive.example');
  expect(copiesAt('/sources/survey-2026/')).toEqual([]);
});
