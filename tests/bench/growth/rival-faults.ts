import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { find, linksIn, parseDocument, spaced } from '../../support/document.ts';
import { filesOf } from '../../support/folder-contents.ts';
import { type Corpus, openCorpus } from './corpus-entries.ts';
import { wordsOfArticle, wordsOfClaim, wordsOfSource } from './wanted-words.ts';

/** How many claims of a corpus are looked at, from its first to its last; an odd number, so that the one in the middle, which the bench edits, is among them. */
const sampled = 13;

const sampleOf = (ids: readonly string[]): string[] => {
  const count = Math.min(sampled, ids.length);
  const at = (index: number): number =>
    Math.round((index * (ids.length - 1)) / Math.max(1, count - 1));
  return Array.from({ length: count }, (_, index) => ids[at(index)] ?? '');
};

const pagesOf = (corpus: Corpus): string[] => [
  'index.html',
  'claims/index.html',
  'sources/index.html',
  ...(['articles', 'claims', 'sources'] as const).flatMap((collection) =>
    corpus.idsOf(collection).map((id) => `${collection}/${id}/index.html`),
  ),
];

const differences = (found: readonly string[], wanted: readonly string[]): string[] => {
  const [has, needs] = [new Set(found), new Set(wanted)];
  return [
    ...[...needs.difference(has)].map((page) => `${page} is missing`),
    ...[...has.difference(needs)].map((page) => `${page} is of nothing`),
  ];
};

/** What a page lacks of the words and the links that it has to have. */
const lacks = (
  dist: string,
  page: string,
  words: readonly string[],
  links: readonly string[],
): string[] => {
  const document = parseDocument(readFileSync(join(dist, page, 'index.html'), 'utf8'));
  const text = spaced(find(document, 'body')[0]?.text ?? '');
  const linked = new Set(linksIn(document));
  return [
    ...words
      .filter((word) => !text.includes(spaced(word)))
      .map((word) => `${page} lacks “${word}”`),
    ...links.filter((link) => !linked.has(link)).map((link) => `${page} lacks a link to ${link}`),
  ];
};

/** What a rival’s build left out: a page, or on the pages of some claims anything that bears on them. A rival that leaves things out is no measure. */
export const rivalFaults = (dist: string, content: string): string[] => {
  const corpus = openCorpus(content);
  const pages = filesOf(dist).filter((file) => file.endsWith('.html'));
  const wrong = differences(pages, pagesOf(corpus));
  if (wrong.length > 0) return wrong;
  const claims = sampleOf(corpus.idsOf('claims'));
  const listed = claims.map((id) => `/claims/${id}/`);
  const ofClaims = claims.flatMap((id) => {
    const { article, evidence = [] } = corpus.read('claims', id).data;
    const page = `/claims/${id}/`;
    const sources = [...new Set(evidence.map(({ source }) => source))];
    const beside = [`/articles/${article}/`, ...sources.map((source) => `/sources/${source}/`)];
    return [
      ...lacks(dist, page, wordsOfClaim(corpus, id), beside),
      ...lacks(dist, `/articles/${article}/`, wordsOfArticle(corpus, article), [page]),
      ...sources.flatMap((source) =>
        lacks(dist, `/sources/${source}/`, wordsOfSource(corpus, source), [page]),
      ),
    ];
  });
  return [...ofClaims, ...lacks(dist, '/claims/', [], listed)];
};
