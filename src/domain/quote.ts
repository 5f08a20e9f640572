import type { Digest } from './digest.ts';

/** Where a quote stands: a statement of a digest, and UTF-16 offsets into that statement's `text`. */
export interface Place {
  readonly section: number;
  readonly statement: number;
  readonly start: number;
  readonly end: number;
}

/** What looking for a quote in a digest can find. */
export type QuoteSearch =
  | { readonly kind: 'found'; readonly place: Place }
  | { readonly kind: 'absent' }
  | { readonly kind: 'inside-word'; readonly word: string }
  | { readonly kind: 'several'; readonly count: number };

const letter = /[\p{L}\p{N}\p{M}]/u;
const han = /\p{Script=Han}/u;

/** Whether the text may be cut before the UTF-16 offset `at` without cutting a word, a number or its percent sign. */
export const isWordBoundary = (text: string, at: number): boolean => {
  if (at <= 0 || at >= text.length) return true;
  const before = [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? '';
  const after = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (/[\udc00-\udfff]/.test(text.charAt(at)) && before.length === 1) return false;
  if (han.test(before) || han.test(after)) return true;
  if (letter.test(before) && letter.test(after)) return false;
  if (/\p{N}/u.test(before) && /[%％‰]/.test(after)) return false;
  if (/[$€£¥]/.test(before) && /\p{N}/u.test(after)) return false;
  const joins = (mark: string, left: string, right: string): boolean =>
    /['’‑-]/.test(mark)
      ? letter.test(left) && letter.test(right)
      : /[.,]/.test(mark) && /\p{N}/u.test(left) && /\p{N}/u.test(right);
  const beyond = text.charAt(at + after.length);
  const farBefore = text.charAt(at - before.length - 1);
  return !(joins(after, before, beyond) || joins(before, farBefore, after));
};

const wordAround = (text: string, at: number): string => {
  const around = `${/\S*$/.exec(text.slice(0, at))?.[0] ?? ''}${/^\S*/.exec(text.slice(at))?.[0] ?? ''}`;
  return around.replace(/^["“‘(]+|["”’).,;:!?]+$/g, '') || around;
};

/** Every place where a quote's letters stand in a digest, within one statement, whole words or not, with that statement's text. */
export const placesOf = (digest: Digest, quote: string): (Place & { text: string })[] =>
  digest.sections.flatMap(({ statements }, section) =>
    statements.flatMap(({ text }, statement) => {
      const places: (Place & { text: string })[] = [];
      for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
        places.push({ section, statement, start: at, end: at + quote.length, text });
      }
      return places;
    }),
  );

/** Whether a place begins and ends at word boundaries. */
export const isWhole = ({ text, start, end }: Place & { text: string }): boolean =>
  isWordBoundary(text, start) && isWordBoundary(text, end);

/** Finds the place a quote means in a digest: verbatim, within one statement, cut at word boundaries; `occurrence` counts from 1. */
export const findQuote = (digest: Digest, quote: string, occurrence?: number): QuoteSearch => {
  const places = placesOf(digest, quote);
  const whole = places.filter(isWhole);
  const first = places[0];
  if (first === undefined) return { kind: 'absent' };
  if (whole.length === 0) {
    const cut = isWordBoundary(first.text, first.start) ? first.end : first.start;
    return { kind: 'inside-word', word: wordAround(first.text, cut) };
  }
  const meant =
    occurrence === undefined && whole.length > 1 ? undefined : whole[(occurrence ?? 1) - 1];
  if (meant === undefined) return { kind: 'several', count: whole.length };
  const { section, statement, start, end } = meant;
  return { kind: 'found', place: { section, statement, start, end } };
};

/** Whether two places share any words. */
export const overlap = (a: Place, b: Place): boolean =>
  a.section === b.section && a.statement === b.statement && a.start < b.end && b.start < a.end;

/** Orders places as the digest reads. */
export const byPlace = (a: Place, b: Place): number =>
  a.section - b.section || a.statement - b.statement || a.start - b.start;
