/** A tag as Astro writes it, its values in double quotes; of a style or a script with all that is in it. */
const markup =
  /(<(style|script)\b(?:[^>"]|"[^"]*")*>)([\s\S]*?)(<\/\2>)|<[a-zA-Z](?:[^>"]|"[^"]*")*>/g;

/** A part of a page: an opening tag, what stands between two of them with its closing tags, or a style or script with its tags. */
export type MarkupPart =
  | { readonly kind: 'tag' | 'text'; readonly text: string }
  | {
      readonly kind: 'style' | 'script';
      readonly open: string;
      readonly text: string;
      readonly close: string;
    };

/** The parts of a page, in their order. */
export const partsOf = (html: string): readonly MarkupPart[] => {
  const parts: MarkupPart[] = [];
  let done = 0;
  for (const { index, 0: whole, 1: open, 2: name, 3: inside = '', 4: close = '' } of html.matchAll(
    markup,
  )) {
    if (index > done) parts.push({ kind: 'text', text: html.slice(done, index) });
    done = index + whole.length;
    if (open === undefined) parts.push({ kind: 'tag', text: whole });
    else parts.push({ kind: name === 'style' ? 'style' : 'script', open, text: inside, close });
  }
  parts.push({ kind: 'text', text: html.slice(done) });
  return parts;
};

/** Escapes angle brackets in the values of a tag, which Astro leaves bare: a text that is quoted there must not pass for an element. */
export const escapeValues = (tag: string): string =>
  tag.lastIndexOf('<') === 0 && tag.indexOf('>') === tag.length - 1
    ? tag
    : tag.replace(/"[^"]*"/g, (value) => value.replaceAll('<', '&lt;').replaceAll('>', '&gt;'));

/** Whether an element of a page has an attribute; a text that reads like one is none. */
export const hasAttribute = (html: string, name: string): boolean =>
  html.includes(name) && new RegExp(`<[a-zA-Z](?:[^>"]|"[^"]*")*?\\s${name}(?=[\\s=>])`).test(html);

/** A text by itself, to be remembered: one that was cut from a page keeps the whole page in memory. */
export const apart = (text: string): string => Buffer.from(text).toString();
