import type { BlockContent, Link, List, PhrasingContent, Root, RootContent } from 'mdast';
import { remark } from 'remark';

const processor = remark().data('settings', {
  bullet: '-',
  listItemIndent: 'one',
  // Readers of other Markdowns strike out what stands between these.
  unsafe: [{ character: '~', inConstruct: 'phrasing' }],
});

/** A document as Markdown in which every text reads as it is: whatever Markdown would take for a mark is escaped. */
export const markdownText = (children: readonly RootContent[]): string => {
  const root: Root = { type: 'root', children: [...children] };
  return processor.stringify(root);
};

type Phrase = PhrasingContent | string;

const phrases = (parts: readonly Phrase[]): PhrasingContent[] =>
  parts.map((part) => (typeof part === 'string' ? { type: 'text', value: part } : part));

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
