import { proseOf } from '../../../src/domain/figure-reference.ts';
import type { Corpus } from './corpus-entries.ts';

/** A number as both rivals write it. */
const amountOf = (corpus: Corpus, id: string): string => {
  const { value, unit } = corpus.read('figures', id).data;
  const number = typeof value === 'number' ? String(value) : `${value.from}–${value.to}`;
  return unit === 'percent' ? `${number}%` : `${number} ${unit}s`;
};

/** Prose as it is to be read, its references filled in. */
const proseText = (corpus: Corpus, prose: string): string =>
  proseOf(prose)
    .map((piece) => {
      if ('figure' in piece) return amountOf(corpus, piece.figure);
      return 'term' in piece ? piece.words : piece.text;
    })
    .join('');

/** Each paragraph, heading or list item of Markdown as plain text: the little Markdown that a corpus has. */
const markdownTexts = (corpus: Corpus, body: string): string[] =>
  proseText(corpus, body)
    .replace(/\[([^\]]*)\]\(https:[^)]*\)/g, '$1')
    .split('\n')
    .map((line) => line.replace(/^(?:#+|-) |[*\\]/g, '').trim())
    .filter((line) => line !== '');

const figureWords = (corpus: Corpus, id: string): (string | undefined)[] => {
  const { measure, stage, geography, period, denominator } = corpus.read('figures', id).data;
  return [amountOf(corpus, id), measure, stage, geography, period, denominator];
};

const present = (texts: readonly (string | undefined)[]): string[] =>
  texts.filter((text) => text !== undefined);

/** All that a claim’s page has to say, word for word. */
export const wordsOfClaim = (corpus: Corpus, id: string): string[] => {
  const { data, body } = corpus.read('claims', id);
  const { title } = corpus.read('articles', data.article).data;
  const evidence = (data.evidence ?? []).flatMap(({ source, figures = [], ...piece }) => {
    const { title: name, publisher, date, url } = corpus.read('sources', source).data;
    const note = piece.note && proseText(corpus, piece.note);
    const own = [piece.stance, piece.excerpt, piece.locator, piece.speaker, note];
    return [name, publisher, date, url, ...own, ...figures.flatMap((f) => figureWords(corpus, f))];
  });
  const findings = (data.findings ?? []).flatMap(({ word, about, reason, date }) => [
    word,
    about,
    proseText(corpus, reason),
    date,
  ]);
  const revisions = (data.revisions ?? []).flatMap(({ date, type, reason }) => [
    date,
    type,
    reason,
  ]);
  const stated = (data.figures ?? []).flatMap((figure) => figureWords(corpus, figure));
  const restatement = data.restatement && proseText(corpus, data.restatement);
  const head = [restatement, data.quote, data.kind, title];
  return present([
    ...head,
    ...stated,
    ...findings,
    ...evidence,
    ...revisions,
    ...markdownTexts(corpus, body),
  ]);
};

/** All that an article’s page has to say, and the claims that it has to name. */
export const wordsOfArticle = (corpus: Corpus, id: string): string[] => {
  const { data, body } = corpus.read('articles', id);
  return [data.title, data.publisher, data.published.date, ...markdownTexts(corpus, body)];
};

/** All that a source’s page has to say. */
export const wordsOfSource = (corpus: Corpus, id: string): string[] => {
  const { title, publisher, date, url } = corpus.read('sources', id).data;
  return present([title, publisher, date, url]);
};
