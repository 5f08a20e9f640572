import { isWordBoundary } from './quote.ts';

/** The beginning of a text in at most `longest` UTF-16 units, cut between words and closed with an ellipsis. */
export const excerptOf = (text: string, longest: number): string => {
  if (text.length <= longest) return text;
  let end = longest - 1;
  while (end > 0 && !isWordBoundary(text, end)) end -= 1;
  return `${text
    .slice(0, end === 0 ? longest - 1 : end)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/[\s,;:、，]+$/u, '')}…`;
};
