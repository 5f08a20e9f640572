import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { markdownWork } from '../../timing/markdown-work.ts';
import type { PublicSite } from '../public-site.ts';
import { readPlainBody } from './read-plain-body.ts';
import { remarkTree } from './remark-text.ts';

/** A body of ours as it stands in a Markdown file that may be read anywhere: its numbers filled in, its addresses whole. */
export const bodyMarkdown = markdownWork(
  (body: string, { say, to, at }: Pick<PublicSite, 'say' | 'to' | 'at'>): RootContent[] => {
    if (body === '') return [];
    const said = say(body);
    const whole = (url: string): string => (url.startsWith('/') ? at(to.file(url.slice(1))) : url);
    const plain = readPlainBody(said, whole);
    if (plain !== undefined) return plain;
    const tree = remarkTree(said);
    visit(tree, 'link', (node) => {
      node.url = whole(node.url);
    });
    return tree.children;
  },
);
