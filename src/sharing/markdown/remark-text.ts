import type { Root, RootContent } from 'mdast';
import { remark } from 'remark';

const processor = remark().data('settings', {
  bullet: '-',
  listItemIndent: 'one',
  // Readers of other Markdowns strike out what stands between these.
  unsafe: [{ character: '~', inConstruct: 'phrasing' }],
});

/** A document as remark writes it: right for whatever it holds, and slow. */
export const remarkText = (children: readonly RootContent[]): string => {
  const root: Root = { type: 'root', children: [...children] };
  return processor.stringify(root);
};

/** What remark reads in Markdown. */
export const remarkTree = (markdown: string): Root => processor.parse(markdown);
