import { spaceHan } from '../../search/han-words.ts';

const main = /<main\b([^>]*\bdata-kind="([a-z]+)"[^>]*)>([\s\S]*)<\/main>/;

/** What is left unread: what has no words, and what a page says of other pages, which are found by themselves. */
const unread =
  /<(?:(?=(?:svg|nav)\b)|(?=(?:[^>"]|"[^"]*")*?\s(?:popover[\s=>]|class="(?:[^"]*\s)?(?:ledger|related|tally|legend)[\s"])))([a-z]+)/g;

/** Where an element ends that begins at a place of a page. */
const endOf = (name: string, html: string, start: number): number => {
  const tags = new RegExp(`<(/?)${name}\\b(?:[^>"]|"[^"]*")*?(/?)>`, 'g');
  tags.lastIndex = start;
  let depth = 0;
  for (let tag = tags.exec(html); tag !== null; tag = tags.exec(html)) {
    const [, closing, empty] = tag;
    if (closing === '/') depth -= 1;
    else if (empty === '') depth += 1;
    if (depth === 0) return tags.lastIndex;
  }
  throw new Error(`A page has a <${name}> that does not end: ${html.slice(start, start + 80)}`);
};

const withoutUnread = (html: string): string => {
  let read = '';
  let at = 0;
  for (const { index, 1: name = '' } of html.matchAll(unread)) {
    if (index < at) continue;
    read += html.slice(at, index);
    at = endOf(name, html, index);
  }
  return read + html.slice(at);
};

/** A page as the index is to read it: its main part with its kind, a claim before what bears on it; undefined where it says of no kind that it is to be found. The page is to be lean, so that no value of a tag has an angle bracket. */
export const indexable = (html: string): string | undefined => {
  const [, attributes = '', kind, inside = ''] = main.exec(html) ?? [];
  if (kind === undefined) return undefined;
  const [language = '<html>'] = /<html\b[^>]*>/.exec(html) ?? [];
  const [weight, weightOfHead] =
    kind === 'claim' ? [' data-pagefind-weight="3"', ' data-pagefind-weight="10"'] : ['', ''];
  const read = spaceHan(withoutUnread(inside)).replace('<h1', `<h1${weightOfHead}`);
  const said = `data-pagefind-body data-pagefind-meta="kind:${kind}"${weight}`;
  return `${language}<main ${said}${attributes}>${read}</main></html>`;
};
