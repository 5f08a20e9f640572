import { isWordBoundary } from '../domain/quote.ts';

/** Longer passages are named by their beginning and end. */
const longest = 60;
const sideLength = 25;

/** A dash, a comma and an ampersand are marks of the directive itself. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(
    /[-!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const cutBack = (text: string, at: number): number => {
  let end = at;
  while (end < text.length && !isWordBoundary(text, end)) end += 1;
  return end;
};

const cutForward = (text: string, at: number): number => {
  let start = at;
  while (start > 0 && !isWordBoundary(text, start)) start -= 1;
  return start;
};

/** What follows `#` to have a browser show a passage and mark it; one that knows no text fragments goes to the anchor. */
export const textFragment = (anchor: string, passage: string): string => {
  if (passage.length <= longest) return `${anchor}:~:text=${encode(passage)}`;
  const start = passage.slice(0, cutBack(passage, sideLength)).trim();
  const end = passage.slice(cutForward(passage, passage.length - sideLength)).trim();
  return `${anchor}:~:text=${encode(start)},${encode(end)}`;
};
