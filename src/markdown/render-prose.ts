import type { PhrasingContent } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { proseOf } from '../domain/figure-reference.ts';
import { markdownWork } from '../timing/markdown-work.ts';
import { isLawfulAddress } from './lawful-address.ts';

/** A figure as a body shows it: its words, its number for machines, and where it comes from. */
export interface FilledFigure {
  readonly text: string;
  readonly number: number | undefined;
  readonly origin: string;
}

/** What the references of a body stand for, and the base that its addresses from the site's root are below. */
export interface ProseFilling {
  readonly figure: (id: string) => FilledFigure;
  /** The address of a term in the glossary. */
  readonly term: (id: string) => string;
  readonly base: string;
}

const figureNode = ({ text, number, origin }: FilledFigure): PhrasingContent => {
  const words: PhrasingContent = { type: 'text', value: text };
  const value: PhrasingContent =
    number === undefined
      ? words
      : {
          type: 'emphasis',
          data: { hName: 'data', hProperties: { value: String(number) } },
          children: [words],
        };
  return {
    type: 'link',
    url: origin,
    data: { hProperties: { className: ['figure'] } },
    children: [value],
  };
};

const parser = remark();
const writer = unified().use(remarkRehype).use(rehypeStringify).freeze();

/** Renders a Markdown body of ours to HTML when a page is made, so that no cache can keep an old number: raw HTML and scripts behind links are left out. */
export const renderProse = markdownWork(
  (body: string, { figure, term, base }: ProseFilling): string => {
    const tree = parser.parse(body);
    visit(tree, 'link', (node) => {
      if (!isLawfulAddress(node.url)) node.url = '#';
      else if (node.url.startsWith('/')) node.url = base + node.url.slice(1);
    });
    visit(tree, 'text', (node, index, parent) => {
      const pieces = proseOf(node.value);
      if (
        parent === undefined ||
        index === undefined ||
        !pieces.some((piece) => !('text' in piece))
      )
        return undefined;
      const nodes = pieces.map((piece): PhrasingContent => {
        if ('figure' in piece) return figureNode(figure(piece.figure));
        if ('text' in piece) return { type: 'text', value: piece.text };
        return {
          type: 'link',
          url: term(piece.term),
          children: [{ type: 'text', value: piece.words }],
        };
      });
      parent.children.splice(index, 1, ...nodes);
      return index + nodes.length;
    });
    return writer.stringify(writer.runSync(tree));
  },
);
