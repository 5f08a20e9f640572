import type { Heading, List, ListItem, Paragraph, RootContent } from 'mdast';
import { remarkText } from './remark-text.ts';
import { writeHeading, writePhrases } from './write-phrases.ts';

const blank = '\n\n';

/** A block by itself as remark writes it; undefined where it is nothing, or ends in a way that what follows depends on. */
const byRemark = (node: RootContent): string | undefined => {
  const text = remarkText([node]);
  return /^$|\r|\n\n$/u.test(text) ? undefined : text.slice(0, -1);
};

const headingLine = ({ depth, children }: Heading): string | undefined => {
  const text = writeHeading(children);
  return text === undefined ? undefined : `${'#'.repeat(depth)} ${text}`;
};

const indented = (text: string, lead: string, ofBlank: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? ofBlank : `${lead}${line}`))
    .join('\n');

/** Joins what could all be written. */
const joined = (parts: readonly (string | undefined)[], between: string): string | undefined =>
  parts.length === 0 || parts.includes(undefined) ? undefined : parts.join(between);

const paragraphText = (node: Paragraph): string | undefined =>
  writePhrases(node.children) ?? byRemark(node);

const quotationText = (children: readonly RootContent[]): string | undefined => {
  const text = joined(
    children.map((child) => (child.type === 'paragraph' ? paragraphText(child) : undefined)),
    blank,
  );
  return text === undefined ? undefined : indented(text, '> ', '>');
};

const itemText = ({ children, spread }: ListItem): string | undefined => {
  if (children.length > 1 && spread !== true) return undefined;
  const text = joined(
    children.map((child) => {
      if (child.type === 'paragraph') return paragraphText(child);
      return child.type === 'blockquote' ? quotationText(child.children) : undefined;
    }),
    blank,
  );
  return text === undefined ? undefined : `- ${indented(text, '  ', '').slice(2)}`;
};

const listText = ({ children, ordered, spread }: List): string | undefined =>
  ordered === true || typeof spread !== 'boolean'
    ? undefined
    : joined(children.map(itemText), spread ? blank : '\n');

const blockText = (node: RootContent): string | undefined => {
  switch (node.type) {
    case 'heading':
      return headingLine(node) ?? byRemark(node);
    case 'paragraph':
      return paragraphText(node);
    case 'blockquote':
      return quotationText(node.children) ?? byRemark(node);
    case 'list':
      return listText(node) ?? byRemark(node);
    default:
      return undefined;
  }
};

/** A list takes other marks after a list. */
const followsFreely = (node: RootContent, before: RootContent | undefined): boolean =>
  before?.type !== 'list' || node.type === 'heading' || node.type === 'paragraph';

/** Blocks as remark would write them, put together from blocks that do not depend on each other; undefined where some do. */
export const writeBlocks = (nodes: readonly RootContent[]): string | undefined => {
  if (!nodes.every((node, index) => followsFreely(node, nodes[index - 1]))) return undefined;
  const text = joined(nodes.map(blockText), blank);
  return text === undefined ? undefined : `${text}\n`;
};
