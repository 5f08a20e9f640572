/** A tag as Astro writes it, its values in double quotes; of a style or a script with all that is in it. */
const markup =
  /(<(style|script)\b(?:[^>"]|"[^"]*")*>)([\s\S]*?)(<\/\2>)|<[a-zA-Z](?:[^>"]|"[^"]*")*>/g;

/** Rewrites the tags of a page, and the contents of its styles, but no text and no script. */
export const inMarkup = (html: string, { tag, style = (sheet) => sheet }: Rewriting): string =>
  html.replace(
    markup,
    (
      whole: string,
      open: string | undefined,
      name: string | undefined,
      inside: string | undefined,
      close: string | undefined,
    ) =>
      open === undefined
        ? tag(whole)
        : tag(open) + (name === 'style' ? style(inside ?? '') : (inside ?? '')) + (close ?? ''),
  );

interface Rewriting {
  readonly tag: (tag: string) => string;
  readonly style?: (sheet: string) => string;
}

/** Escapes angle brackets in the values of attributes, which Astro leaves bare: a text that is quoted there must not pass for an element. */
export const escapeValues = (html: string): string =>
  inMarkup(html, {
    tag: (tag) =>
      tag.replace(/"[^"]*"/g, (value) => value.replaceAll('<', '&lt;').replaceAll('>', '&gt;')),
  });

/** Whether an element of a page has an attribute; a text that reads like one is none. */
export const hasAttribute = (html: string, name: string): boolean =>
  new RegExp(`<[a-zA-Z](?:[^>"]|"[^"]*")*?\\s${name}(?=[\\s=>])`).test(html);
