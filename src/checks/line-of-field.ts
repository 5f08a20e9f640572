import { isNode, isScalar, LineCounter, parseDocument, type Scalar } from 'yaml';
import { partsOf } from './entry-parts.ts';

/** What of a scalar’s source stands for one character of its value, or for white space. */
const written: Readonly<Record<string, RegExp>> = {
  QUOTE_DOUBLE: /\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|\r?\n|[^])|[^]/giu,
  QUOTE_SINGLE: /''|[^]/gu,
};
const plain = /[^]/gu;
const whiteSpace = /^(?:\s|\\(?:[tnrNLP_ \n]|\r\n))$/;

/** How far into a scalar’s source an offset of its value stands: white space may be folded, all else keeps its order. */
const sourceOffset = ({ type, value }: Scalar, source: string, offset: number): number => {
  const header = type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL' ? source.indexOf('\n') + 1 : 0;
  const quote = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE' ? 1 : 0;
  const start = header + quote;
  let ahead = [...String(value).slice(0, offset).replace(/\s+/g, '')].length;
  for (const { index, 0: token } of source.slice(start).matchAll(written[type ?? ''] ?? plain)) {
    if (whiteSpace.test(token)) continue;
    if (ahead === 0) return start + index;
    ahead -= 1;
  }
  return start;
};

/** The line, counted from 1, on which a field of an entry’s frontmatter stands, or of its value what stands at an offset; of a field that is missing, the nearest part of its path that is there. */
export const lineOfField = (entry: string, field: string, offset?: number): number | undefined => {
  const parts = partsOf(entry);
  if (parts === undefined) return undefined;
  const { frontmatter, frontmatterLine } = parts;
  const lines = new LineCounter();
  const document = parseDocument(frontmatter, { lineCounter: lines });
  const path = field.split('.').filter((part) => part !== '');
  const whole = path.length;
  for (; path.length > 0; path.pop()) {
    const node = document.getIn(path, true);
    if (!isNode(node) || !node.range) continue;
    const [start, end] = node.range;
    const further =
      offset !== undefined && path.length === whole && isScalar(node)
        ? sourceOffset(node, frontmatter.slice(start, end), offset)
        : 0;
    return lines.linePos(start + further).line + frontmatterLine - 1;
  }
  return 1;
};
