import type { Paragraph, PhrasingContent } from 'mdast';
import { hasBrackets, isPlain, isPlainAddress, mayBegin, mayEnd, starsHold } from './plain-text.ts';

type Rewrite = (address: string) => string;

/** A link, words between stars, or text up to a sign that might begin either. */
const piece = /\[([^\]]*)\]\(([^)]*)\)|(\*\*?)([^*]*)\3|[^[*]+|[[*]/gu;

const phraseOf = (
  match: RegExpExecArray,
  block: string,
  rewrite: Rewrite,
): PhrasingContent | undefined => {
  const { 0: written, 1: label, 2: url = '', 3: stars, 4: starred, index } = match;
  const words = label ?? starred ?? written;
  if (!isPlain(words) || hasBrackets(words)) return undefined;
  const text = { type: 'text', value: words } as const;
  if (label !== undefined) {
    const holds = isPlainAddress(url) && mayBegin(words) && mayEnd(words);
    return holds ? { type: 'link', url: rewrite(url), children: [text] } : undefined;
  }
  if (stars === undefined) return text;
  const holds = starsHold(block.slice(0, index), words, block.slice(index + written.length));
  if (!holds) return undefined;
  return { type: stars === '*' ? 'emphasis' : 'strong', children: [text] };
};

const paragraphOf = (block: string, rewrite: Rewrite): Paragraph | undefined => {
  if (!mayBegin(block) || !mayEnd(block)) return undefined;
  const children: PhrasingContent[] = [];
  for (const match of block.matchAll(piece)) {
    const phrase = phraseOf(match, block, rewrite);
    if (phrase === undefined) return undefined;
    children.push(phrase);
  }
  return { type: 'paragraph', children };
};

/** The paragraphs of a body that holds nothing but plain words, links, their addresses rewritten, and words that stand out; undefined where it may hold more. */
export const readPlainBody = (
  body: string,
  rewrite: (address: string) => string,
): Paragraph[] | undefined => {
  const paragraphs: Paragraph[] = [];
  for (const block of body.replaceAll(/^\n+|\n+$/gu, '').split(/\n{2,}/u)) {
    const paragraph = block === '' ? undefined : paragraphOf(block, rewrite);
    if (paragraph === undefined) return undefined;
    paragraphs.push(paragraph);
  }
  return paragraphs;
};
