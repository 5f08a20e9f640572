import type { Heading, List, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { remark } from 'remark';
import { type Digest, parseStatement, type Section } from '../domain/digest.ts';
import { joinLines } from '../domain/lines.ts';
import { markdownWork } from '../timing/markdown-work.ts';

const processor = remark().data('settings', { bullet: '-', listItemIndent: 'one', rule: '-' });

const paragraph = (value: string): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});

const heading2 = (value: string): Heading => ({
  type: 'heading',
  depth: 2,
  children: [{ type: 'text', value }],
});

const sectionNodes = ({ heading, statements }: Section): RootContent[] => {
  const list: List = {
    type: 'list',
    ordered: false,
    spread: false,
    children: statements.map(({ raw }) => ({
      type: 'listItem',
      spread: false,
      children: [paragraph(raw)],
    })),
  };
  return [
    ...(heading === '' ? [] : [heading2(heading)]),
    ...(statements.length === 0 ? [] : [list]),
  ];
};

/** An escaped citation that Markdown would not read as anything else: no link follows it, and a digest defines none. */
const escapedCitation = /\\\[(\d{1,3}(?:[,、，] ?\d{1,3})*)\](?![(:])/g;

/** Writes a digest as Markdown: `##` a section, `- ` a statement, everything that Markdown would read escaped. */
export const writeDigest = ({ sections }: Digest): string =>
  processor
    .stringify({ type: 'root', children: sections.flatMap(sectionNodes) })
    .replace(escapedCitation, '[$1]');

/** What Markdown would format stands as it is written: a digest has words only. */
const plainText = (nodes: readonly PhrasingContent[], source: string): string =>
  nodes
    .map((node) =>
      node.type === 'text'
        ? node.value
        : source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0),
    )
    .join('');

const sourceOf = ({ position }: RootContent, source: string): string =>
  source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);

const statementsOf = (node: RootContent, source: string): string[] => {
  switch (node.type) {
    case 'list':
      return node.children.flatMap((item) =>
        item.children.flatMap((child) => statementsOf(child, source)),
      );
    case 'paragraph':
      return [plainText(node.children, source)];
    default:
      return [sourceOf(node, source)];
  }
};

/** A heading or a statement, as it stands in the Markdown. */
interface Block {
  readonly isHeading: boolean;
  readonly text: string;
}

/** A line on which Markdown sees a heading or an item, and nothing in its words. */
const plainLine =
  /^(##|-) (?!\d{1,9}[.)])([\p{L}\p{N}“‘「《"'](?:[^\\`*_<&!#[\]\t\r\0]|\[\d{1,3}(?:[,、，] ?\d{1,3})*\](?![([:]))*)(?<! )$/u;

/** The blocks of a digest as `writeDigest` writes most of them: parsing would tell the same, and take a hundred times as long. Undefined where it is for Markdown to tell. */
const plainBlocks = (body: string): readonly Block[] | undefined => {
  const blocks: Block[] = [];
  for (const line of body.split('\n')) {
    if (line === '') continue;
    const [, marker, text] = plainLine.exec(line) ?? [];
    if (text === undefined) return undefined;
    blocks.push({ isHeading: marker === '##', text });
  }
  return blocks;
};

const parsedBlocks = (body: string): readonly Block[] =>
  processor
    .parse(body)
    .children.flatMap((node): readonly Block[] =>
      node.type === 'heading'
        ? [{ isHeading: true, text: plainText(node.children, body) }]
        : statementsOf(node, body).map((text) => ({ isHeading: false, text })),
    );

/** Reads a digest's Markdown back into sections and statements; lines an editor has wrapped are one again. */
export const readDigest = markdownWork((body: string): Digest => {
  const sections: { heading: string; statements: ReturnType<typeof parseStatement>[] }[] = [];
  for (const { isHeading, text } of plainBlocks(body) ?? parsedBlocks(body)) {
    const line = joinLines(text);
    if (isHeading) {
      sections.push({ heading: line, statements: [] });
      continue;
    }
    if (sections.length === 0) sections.push({ heading: '', statements: [] });
    sections.at(-1)?.statements.push(parseStatement(line));
  }
  return { sections };
});
