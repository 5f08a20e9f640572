import type { PhrasingContent } from 'mdast';
import { hasBrackets, isPlain, isPlainAddress, mayBegin, mayEnd, starsHold } from './plain-text.ts';

const onlyText = (phrases: readonly PhrasingContent[]): string | undefined => {
  const [first, ...more] = phrases;
  return first?.type === 'text' && more.length === 0 ? first.value : undefined;
};

const stars = { emphasis: '*', strong: '**' } as const;

const writePhrase = (
  phrase: PhrasingContent,
  before: string,
  previous: PhrasingContent | undefined,
  next: PhrasingContent | undefined,
): string | undefined => {
  if (phrase.type === 'text') {
    const { value } = phrase;
    const holds =
      previous?.type !== 'text' &&
      isPlain(value) &&
      !value.includes('](') &&
      (previous !== undefined || mayBegin(value)) &&
      (next !== undefined || mayEnd(value));
    return holds ? value.replaceAll('[', '\\[') : undefined;
  }
  if (phrase.type !== 'link' && phrase.type !== 'emphasis' && phrase.type !== 'strong') {
    return undefined;
  }
  const words = onlyText(phrase.children);
  if (words === undefined || !isPlain(words) || hasBrackets(words)) return undefined;
  if (phrase.type === 'link') {
    const { url, title } = phrase;
    // Where an address is its own words, there is a shorter form.
    const holds = isPlainAddress(url) && !url.endsWith(words) && (title ?? '') === '';
    return holds ? `[${words}](${url})` : undefined;
  }
  const after = next?.type === 'text' ? next.value : undefined;
  if (next !== undefined && after === undefined) return undefined;
  const marks = stars[phrase.type];
  return starsHold(before, words, after ?? '') ? `${marks}${words}${marks}` : undefined;
};

/** Phrases of a paragraph as Markdown, where no text of them needs more than its brackets escaped; undefined where one might. */
export const writePhrases = (phrases: readonly PhrasingContent[]): string | undefined => {
  let written = '';
  for (const [index, phrase] of phrases.entries()) {
    const piece = writePhrase(phrase, written, phrases[index - 1], phrases[index + 1]);
    if (piece === undefined) return undefined;
    written += piece;
  }
  return written === '' ? undefined : written;
};

/** The one text of a heading as it stands in its line; undefined where it might need to be escaped. */
export const writeHeading = (phrases: readonly PhrasingContent[]): string | undefined => {
  const text = onlyText(phrases);
  const holds = text !== undefined && !text.includes('\n') && !text.endsWith('#');
  return holds ? writePhrases(phrases) : undefined;
};
