/** A tag as Astro writes it, its values in double quotes; of a style or a script with all that is in it. */
const markup =
  /(<(style|script)\b(?:[^>"]|"[^"]*")*>)([\s\S]*?)(<\/\2>)|<[a-zA-Z](?:[^>"]|"[^"]*")*>/g;

/** What becomes of the parts of a page; a part that is not named stays as it is. */
interface Rewriting {
  /** An opening tag. */
  readonly tag?: (tag: string) => string;
  /** What stands between two opening tags, with the closing tags in it. */
  readonly text?: (text: string) => string;
  readonly style?: (sheet: string) => string;
  readonly script?: (script: string, open: string) => string;
}

const same = (part: string): string => part;

/** Rewrites the parts of a page, each as what it is, in one pass. */
export const inMarkup = (
  html: string,
  { tag = same, text = same, style = same, script = same }: Rewriting,
): string => {
  const pieces: string[] = [];
  let done = 0;
  for (const { index, 0: whole, 1: open, 2: name, 3: inside = '', 4: close } of html.matchAll(
    markup,
  )) {
    if (index > done) pieces.push(text(html.slice(done, index)));
    done = index + whole.length;
    if (open === undefined) pieces.push(tag(whole));
    else {
      const rewritten = name === 'style' ? style(inside) : script(inside, open);
      pieces.push(tag(open), rewritten, close ?? '');
    }
  }
  pieces.push(text(html.slice(done)));
  return pieces.join('');
};

/** Escapes angle brackets in the values of a tag, which Astro leaves bare: a text that is quoted there must not pass for an element. */
export const escapeValues = (tag: string): string =>
  tag.lastIndexOf('<') === 0 && tag.indexOf('>') === tag.length - 1
    ? tag
    : tag.replace(/"[^"]*"/g, (value) => value.replaceAll('<', '&lt;').replaceAll('>', '&gt;'));

/** Whether an element of a page has an attribute; a text that reads like one is none. */
export const hasAttribute = (html: string, name: string): boolean =>
  html.includes(name) && new RegExp(`<[a-zA-Z](?:[^>"]|"[^"]*")*?\\s${name}(?=[\\s=>])`).test(html);
