import type { MarkedText } from './quotation-marks.ts';

/** What makes a mark needless where it stands at the end already. */
const ended = { '.': /[.!?:;]$/, ',': /,$/ } as const;

/** Ends a text with a mark, which goes into a quotation at its end, as American styles have it, and else comes after the text, so that it need not share its italics. */
export const endWith = (
  mark: keyof typeof ended,
  { text, closing }: MarkedText,
): { readonly within: string; readonly after: string } => {
  const place = text.length - closing;
  const words = text.slice(0, place);
  const end = ended[mark].test(words) ? '' : mark;
  return closing === 0
    ? { within: text, after: end }
    : { within: words + end + text.slice(place), after: '' };
};
