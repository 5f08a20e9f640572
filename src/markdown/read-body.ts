import type { Code, Link, Nodes, PhrasingContent } from 'mdast';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';
import {
  brokenReferences,
  referencesIn,
  seam,
  withoutReferences,
} from '../domain/figure-reference.ts';
import { isLawfulAddress } from './lawful-address.ts';

/** Words of a body as a page shows them, without their formatting, and the line of the body on which each code unit stands. */
export interface BodyText {
  readonly text: string;
  readonly lines: readonly number[];
}

/** What a page would lose of a body, or show otherwise than it is meant. */
export type BodyFaultKind =
  | 'html'
  | 'image'
  | 'definition'
  | 'table'
  | 'address'
  | 'reference-in-link'
  | 'reference-in-code'
  | 'numbered-list';

/** One such fault, with the words that have it and their line. */
export interface BodyFault {
  readonly fault: BodyFaultKind;
  readonly line: number;
  readonly text: string;
}

/** A Markdown body as the reader of its page meets it; lines are counted from 1 at the first that is not blank. */
export interface ReadBody {
  readonly texts: readonly BodyText[];
  readonly faults: readonly BodyFault[];
}

const lineOf = ({ position }: Nodes): number => position?.start.line ?? 1;

/** The words of a node line by line: a break in them is one in the body. */
const placed = (text: string, first: number): BodyText => {
  let line = first;
  const lines: number[] = [];
  for (const unit of text.split('')) {
    lines.push(line);
    if (unit === '\n') line += 1;
  }
  return { text, lines };
};

const together = (texts: readonly BodyText[]): BodyText => ({
  text: texts.map(({ text }) => text).join(''),
  lines: texts.flatMap(({ lines }) => lines),
});

const flatten = (node: PhrasingContent): BodyText => {
  const line = lineOf(node);
  switch (node.type) {
    case 'text':
      return placed(node.value, line);
    case 'inlineCode':
      return placed(seam + withoutReferences(node.value) + seam, line);
    case 'break':
      return placed('\n', line);
    default:
      return 'children' in node
        ? together([placed(seam, line), ...node.children.map(flatten), placed(seam, line)])
        : placed('', line);
  }
};

const hasReference = (text: string): boolean =>
  referencesIn(text).length > 0 || brokenReferences(text).length > 0;

/** A table needs what this parser does not read: a row of dashes below a row with bars. */
const holdsTable = (text: string): boolean =>
  text
    .split('\n')
    .some(
      (row, index, rows) =>
        /^[\s|:-]+$/.test(row) && row.includes('-') && rows[index - 1]?.includes('|') === true,
    );

const faultsOfLink = (link: Link): BodyFault[] => {
  const line = lineOf(link);
  const { text } = together(link.children.map(flatten));
  return [
    ...(isLawfulAddress(link.url) ? [] : [{ fault: 'address' as const, line, text: link.url }]),
    ...(hasReference(`${text} ${link.title ?? ''}`)
      ? [{ fault: 'reference-in-link' as const, line, text }]
      : []),
  ];
};

const faultsOf = (node: Nodes): BodyFault[] => {
  const line = lineOf(node);
  switch (node.type) {
    case 'html':
      return [{ fault: 'html', line, text: node.value }];
    case 'image':
    case 'imageReference':
      return [{ fault: 'image', line, text: node.alt ?? '' }];
    case 'definition':
    case 'linkReference':
      return [{ fault: 'definition', line, text: node.label ?? node.identifier }];
    case 'link':
      return faultsOfLink(node);
    case 'code':
    case 'inlineCode':
      return hasReference(node.value)
        ? [{ fault: 'reference-in-code', line, text: node.value }]
        : [];
    case 'list':
      return node.ordered === true && (node.start ?? 1) > 1
        ? [{ fault: 'numbered-list', line, text: `${node.start}.` }]
        : [];
    case 'paragraph': {
      const { text } = together(node.children.map(flatten));
      return holdsTable(text) ? [{ fault: 'table', line, text }] : [];
    }
    default:
      return [];
  }
};

/** A fence stands on a line of its own above the code. */
const firstLineOf = (code: Code): number => {
  const { start, end } = code.position ?? { start: { line: 1 }, end: { line: 1 } };
  const isFenced = end.line - start.line + 1 > code.value.split('\n').length;
  return start.line + Number(isFenced);
};

const textsOf = (node: Nodes): BodyText[] => {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [together(node.children.map(flatten))];
    case 'code':
      return [placed(withoutReferences(node.value), firstLineOf(node))];
    case 'link':
      return node.title ? [placed(node.title, lineOf(node))] : [];
    default:
      return [];
  }
};

const parser = remark();

/** Reads a Markdown body with the parser that renders it. */
export const readBody = (body: string): ReadBody => {
  const nodes: Nodes[] = [];
  visit(parser.parse(body.trim()), (node) => {
    nodes.push(node);
  });
  return { texts: nodes.flatMap(textsOf), faults: nodes.flatMap(faultsOf) };
};
