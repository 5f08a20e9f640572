import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/checks/read-content.ts';
import { assembleCatalogue } from '../../src/domain/catalogue.ts';
import { standings } from '../../src/domain/finding.ts';
import { formatQuantity } from '../../src/domain/format-quantity.ts';
import { isCertainlyAfter } from '../../src/domain/moment.ts';
import { sayDate, words } from '../../src/words.ts';
import { pageAt, pagesOf, rootBuild } from '../support/built-site.ts';
import { find, linksIn, mainOf, spaced } from '../support/document.ts';
import { projectRoot } from '../support/project.ts';

const { articles, claims, events, figures, sources, terms } = assembleCatalogue(
  readContent(join(projectRoot, 'content')).entries,
);
const pages = pagesOf(rootBuild());
const builtAt = (path: string) => pageAt(pages, path).document;
const published = claims.all.filter(({ draft }) => !draft);

describe.for(sources.all)('the page of the source $id', (source) => {
  const main = mainOf(builtAt(`/sources/${source.id}/`));
  const shown = spaced(main.text);

  test('says who published it, when, how it was seen, and leads to its address', () => {
    expect(shown).toContain(source.publisher);
    expect(shown).toContain(sayDate(source.date));
    expect(shown).toContain(words.source.howSeen(source));
    expect(linksIn(main)).toContain(source.url);
  });

  test('leads to every claim that cites it', () => {
    const citing = published.filter(({ evidence }) =>
      evidence.some((piece) => piece.source === source.id),
    );
    const linked = linksIn(main).filter((href) => href?.startsWith('/claims/'));
    expect(linked.toSorted()).toEqual(citing.map(({ id }) => `/claims/${id}/`).toSorted());
  });

  test('lists every number taken from it, each in a place of its own', () => {
    const own = figures.all.filter((figure) => figure.sources.includes(source.id));
    const places = find(main, 'li', { id: undefined });
    expect(places.map(({ attributes }) => attributes.get('id')).toSorted()).toEqual(
      own.map(({ id }) => id).toSorted(),
    );
    for (const figure of own) {
      const [place] = find(main, 'li', { id: figure.id });
      expect(place?.text).toContain(formatQuantity(figure, words.quantity));
    }
  });

  test('says with every number computed from it what must be known to compare it', () => {
    const caveats = figures.all.flatMap((figure) =>
      figure.basis === 'derived' && figure.sources.includes(source.id) ? figure.caveats : [],
    );
    expect([...new Set(caveats)].filter((caveat) => !shown.includes(spaced(caveat)))).toEqual([]);
  });

  test('shows the words of it that are cited', () => {
    const cited = [
      ...published.flatMap(({ evidence }) => evidence),
      ...terms.all.map((term) => ({ ...term, note: undefined })),
    ].flatMap((piece) =>
      piece.source === source.id && piece.excerpt !== undefined ? [piece.excerpt] : [],
    );
    expect(find(main, 'blockquote').map(({ text }) => spaced(text).split('”')[0])).toEqual(
      [...new Set(cited)].map((excerpt) => `“${excerpt}`),
    );
  });

  test('is in the list of all sources', () => {
    expect(linksIn(mainOf(builtAt('/sources/')))).toContain(`/sources/${source.id}/`);
  });
});

test('whoever says that a source was not read in the original says so wherever it is cited', () => {
  const relayed = sources.all.filter(({ seen }) => seen === 'secondary');
  expect(relayed.map((source) => words.source.attribution(source))).toEqual(
    relayed.map((): unknown => expect.stringMatching(/as (reported by|transcribed by) /)),
  );
  const unread = relayed.filter(({ reports, read }) => reports ?? read === 'transcription');
  expect(unread.map((source) => words.source.howSeen(source))).toEqual(
    unread.map((): unknown => expect.stringContaining('the original was not read')),
  );
});

describe('a source that was revised', () => {
  const revised = sources.all.filter((source) => source.revised !== undefined);

  test.for(revised)('is cited with the day of that, $id', (source) => {
    const citing = published.filter(({ evidence }) =>
      evidence.some((piece) => piece.source === source.id),
    );
    expect(citing.length).toBeGreaterThan(0);
    const said = `, ${sayDate(source.date)}, ${words.source.revised} ${sayDate(source.revised)}`;
    for (const { id } of citing) {
      const pieces = find(mainOf(builtAt(`/claims/${id}/`)), 'li', { 'data-source': source.id });
      for (const piece of pieces) expect(spaced(piece.text)).toContain(said);
    }
  });
});

describe('a claim of several findings', () => {
  const several = published.filter(({ findings }) => findings.length > 1);
  const ledger = find(mainOf(builtAt(`/articles/${articles.all[0]?.id ?? ''}/`)), 'li');

  test.for(several)('has each of them in the ledger, with what it is about: $id', (claim) => {
    const line = ledger.find((item) => linksIn(item).includes(`/claims/${claim.id}/`));
    const stamps = claim.findings.map(
      ({ word, about }) => `${words.standings[word].word} ${words.claim.on(about)}`,
    );
    expect(spaced(line?.text ?? '')).toContain(stamps.join(' · '));
  });
});

describe('the timeline', () => {
  const items = find(mainOf(builtAt('/timeline/')), 'li', { id: undefined });

  test('has every event, oldest first, with its date as precise as it was seen', () => {
    expect(items.map(({ attributes }) => attributes.get('id'))).toEqual(
      events.all.map(({ id }) => id),
    );
    expect(items.map(({ text }) => spaced(text))).toEqual(
      events.all.map(({ date }): unknown => expect.stringContaining(sayDate(date))),
    );
  });

  test('marks what happened certainly after the article, and nothing else', () => {
    const [only] = articles.all;
    const marked = items.filter(
      (item) => find(item, 'span', { 'data-after': undefined }).length > 0,
    );
    const after = events.all.filter(({ date }) =>
      isCertainlyAfter(date, only?.published.date ?? ''),
    );
    expect(after.length).toBeGreaterThan(0);
    expect(marked.map(({ attributes }) => attributes.get('id'))).toEqual(after.map(({ id }) => id));
    for (const item of marked) expect(spaced(item.text)).toContain(words.timeline.after);
  });

  test.for(events.all)('leads from $id to its sources, its claims or its article', (event) => {
    const item = items.find(({ attributes }) => attributes.get('id') === event.id);
    const wanted = [
      ...event.sources.map((id) => `/sources/${id}/`),
      ...event.claims.map((id) => `/claims/${id}/`),
      ...(event.article === undefined ? [] : [`/articles/${event.article}/`]),
    ];
    expect(item && linksIn(item)).toEqual(expect.arrayContaining(wanted));
    const [only] = articles.all;
    const later = event.sources.some((id) =>
      isCertainlyAfter(sources.byId.get(id)?.date, only?.published.date ?? ''),
    );
    if (articles.all.length === 1) expect(item?.text.includes(words.source.later)).toBe(later);
  });
});

test('the glossary explains every term, with its source', () => {
  const main = mainOf(builtAt('/glossary/'));
  for (const term of terms.all) {
    const [place] = find(main, '*', { id: term.id });
    expect(spaced(place?.text ?? '')).toContain(term.term);
    expect(place && linksIn(place)).toContain(`/sources/${term.source}/`);
    const later = isCertainlyAfter(
      sources.byId.get(term.source)?.date,
      articles.all[0]?.published.date ?? '',
    );
    if (articles.all.length === 1) expect(place?.text.includes(words.source.later)).toBe(later);
    if (term.excerpt !== undefined) expect(place?.text).toContain(`“${term.excerpt}”`);
  }
});

describe('a term marked on a page', () => {
  const marked = pages.flatMap(({ path, document }) =>
    find(document, 'button', { popovertarget: undefined }).map((button) => ({
      path,
      document,
      target: button.attributes.get('popovertarget') ?? '',
    })),
  );

  test.for(marked)('on $path opens, without a script, what it means: $target', (mark) => {
    const [meaning] = find(mark.document, '*', { id: mark.target });
    expect(meaning?.attributes.has('popover')).toBe(true);
    const [link] = meaning === undefined ? [] : linksIn(meaning);
    expect(terms.all.map(({ id }) => `/glossary/#${id}`)).toContain(link);
  });
});

test('the method says what each finding means, and what was not seen', () => {
  const main = mainOf(builtAt('/method/'));
  const shown = spaced(main.text);
  for (const standing of standings) {
    const [place] = find(main, '*', { id: standing });
    expect(spaced(place?.text ?? '')).toBe(
      `${words.standings[standing].word} ${words.standings[standing].meaning}`,
    );
  }
  for (const { publisher, language, url, digestLanguage } of articles.all) {
    if (url === undefined) expect(shown).toContain(words.method.notSeen(publisher, language));
    if (language !== digestLanguage) {
      expect(shown).toContain(words.method.judged(digestLanguage));
    }
  }
});

test('the corrections list every change, or say that there was none', () => {
  const main = mainOf(builtAt('/corrections/'));
  const changes = published.flatMap(({ id, revisions }) => revisions.map(() => `/claims/${id}/`));
  expect(linksIn(main).filter((href) => href?.startsWith('/claims/'))).toHaveLength(changes.length);
  const measured = figures.all.flatMap((figure) =>
    figure.basis === 'measured' ? figure.data.revisions : [],
  );
  if (changes.length + measured.length === 0) {
    expect(main.text).toContain(words.corrections.none);
  }
});
