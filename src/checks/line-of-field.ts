import { isNode, LineCounter, parseDocument } from 'yaml';

/** The line, counted from 1, on which a field of an entry's frontmatter stands; of a field that is missing, the nearest part of its path that is there. */
export const lineOfField = (entry: string, field: string): number | undefined => {
  const frontmatter = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---/.exec(entry)?.[1];
  if (frontmatter === undefined) return undefined;
  const lines = new LineCounter();
  const document = parseDocument(frontmatter, { lineCounter: lines });
  const path = field.split('.').filter((part) => part !== '');
  for (; path.length > 0; path.pop()) {
    const node = document.getIn(path, true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line + 1;
  }
  return 1;
};
