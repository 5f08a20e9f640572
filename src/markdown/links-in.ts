import type { Nodes } from 'mdast';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';

/** A link of a Markdown body, and its line, counted from 1 at the first that is not blank. */
export interface BodyLink {
  readonly address: string;
  readonly line: number;
}

/** The links of a Markdown body, in their order. */
export const linksIn = (body: string): BodyLink[] => {
  const links: BodyLink[] = [];
  visit(remark().parse(body.trim()), (node: Nodes) => {
    if (node.type === 'link')
      links.push({ address: node.url, line: node.position?.start.line ?? 1 });
  });
  return links;
};
