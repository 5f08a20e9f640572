import type { RootContent } from 'mdast';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';
import type { PublicSite } from '../public-site.ts';

/** A body of ours as it stands in a Markdown file that may be read anywhere: its numbers filled in, its addresses whole. */
export const bodyMarkdown = (
  body: string,
  { say, to, at }: Pick<PublicSite, 'say' | 'to' | 'at'>,
): RootContent[] => {
  const tree = remark().parse(say(body));
  visit(tree, 'link', (node) => {
    if (node.url.startsWith('/')) node.url = at(to.file(node.url.slice(1)));
  });
  return tree.children;
};
