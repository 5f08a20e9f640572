import type { BlockContent, Link, List, PhrasingContent, RootContent } from 'mdast';
import { markdownWork } from '../../timing/markdown-work.ts';
import { remarkText } from './remark-text.ts';
import { writeBlocks } from './write-blocks.ts';

/** A document as Markdown in which every text reads as it is: whatever Markdown would take for a mark is escaped. */
export const markdownText = markdownWork(
  (children: readonly RootContent[]): string => writeBlocks(children) ?? remarkText(children),
);

type Phrase = PhrasingContent | string;

/** Phrases as they are said: texts next to each other are one. */
const phrases = (parts: readonly Phrase[]): PhrasingContent[] => {
  const said: PhrasingContent[] = [];
  for (const part of parts) {
    const last = said.at(-1);
    if (typeof part !== 'string') said.push(part);
    else if (last?.type === 'text') said.splice(-1, 1, { ...last, value: last.value + part });
    else said.push({ type: 'text', value: part });
  }
  return said;
};

/** A heading of a depth. */
export const heading = (depth: 1 | 2 | 3, text: string): BlockContent => ({
  type: 'heading',
  depth,
  children: phrases([text]),
});

/** A paragraph of texts and what stands between them. */
export const paragraph = (...parts: readonly Phrase[]): BlockContent => ({
  type: 'paragraph',
  children: phrases(parts),
});

/** A text that stands out. */
export const strong = (text: string): PhrasingContent => ({
  type: 'strong',
  children: phrases([text]),
});

/** A text that leads to an address. */
export const link = (text: string, url: string): Link => ({
  type: 'link',
  url,
  children: [{ type: 'text', value: text }],
});

/** What somebody else says. */
export const quotation = (...children: readonly BlockContent[]): BlockContent => ({
  type: 'blockquote',
  children: [...children],
});

/** A list, an item each; the first paragraph of an item is its line. */
export const list = (items: readonly (readonly BlockContent[])[]): List => ({
  type: 'list',
  spread: items.some((blocks) => blocks.length > 1),
  children: items.map((blocks) => ({
    type: 'listItem',
    spread: blocks.length > 1,
    children: [...blocks],
  })),
});
