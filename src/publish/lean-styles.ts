const styles = /(<style[^>]*>)([\s\S]*?)(<\/style>)/g;
/** A rule that holds no other, with its selectors; it may stand in any number of blocks. */
const rule = /([^{};]+)\{[^{}]*\}/g;
const emptyBlock = /@[a-z][^{};]*\{\s*\}/g;
/** What stands in parentheses is no promise that a page has it: `:not(.wordy)`. */
const inParentheses = /\((?:[^()]|\([^()]*\))*\)/g;

/** The names of elements and classes, and the scopes of components, that a selector asks for. */
const asksFor = (selector: string): readonly string[] => {
  const plain = selector.replace(inParentheses, '').replace(/::?[\w-]+/g, '');
  const scopes = plain.match(/\bdata-astro-cid-\w+/g) ?? [];
  return [...scopes, ...(plain.replace(/\[[^\]]*\]/g, '').match(/[a-z][\w-]*/gi) ?? [])];
};

const wordsIn = (text: string): readonly string[] => text.match(/[\w-]+/g) ?? [];

/** The names that a page has: of elements, of attributes and in them. */
const namesOf = (markup: string): ReadonlySet<string> =>
  new Set((markup.match(/<[^>]*>/g) ?? []).flatMap(wordsIn));

const inStyles = (html: string, lean: (sheet: string) => string): string =>
  html.replace(
    styles,
    (_whole, open: string, sheet: string, close: string) => open + lean(sheet) + close,
  );

const dropRules = (html: string, isThere: (name: string) => boolean): string =>
  inStyles(html, (sheet) =>
    sheet.replace(rule, (whole, selectors: string) => {
      // A comma in parentheses does not part selectors.
      const parts = selectors.replace(inParentheses, (inner) => inner.replaceAll(',', ' '));
      return selectors.trimStart().startsWith('@') ||
        parts.split(',').some((selector) => asksFor(selector).every(isThere))
        ? whole
        : '';
    }),
  );

const dropProperties = (html: string, isRead: (name: string) => boolean): string =>
  inStyles(html, (sheet) =>
    sheet.replace(/(--[\w-]+):[^;{}]*(?:;|(?=\}))/g, (whole, name: string) =>
      isRead(name) || html.includes(`var(${name}`) ? whole : '',
    ),
  );

/** Repeats a step until it changes nothing more: what is dropped can have been the last use of something else. */
const settled = (text: string, step: (text: string) => string): string => {
  const next = step(text);
  return next === text ? text : settled(next, step);
};

/** Leaves out of a page’s styles what nothing on it asks for: rules for elements, classes and components that it has not, and properties that nothing reads. `made` are the words of the scripts, which may make what is not there yet. */
export const leanStyles = (html: string, made: ReadonlySet<string>): string => {
  const markup = html.replace(styles, '');
  const names = namesOf(markup);
  const isThere = (name: string): boolean => names.has(name) || made.has(name);
  const ruled = inStyles(dropRules(html, isThere), (sheet) =>
    settled(sheet, (text) => text.replace(emptyBlock, '')),
  );
  return settled(ruled, (text) => dropProperties(text, (name) => made.has(name)));
};

/** Gathers a page’s styles, in their order, where the first of them stands. */
export const gatherStyles = (html: string): string => {
  const all = [...html.matchAll(styles)].map(([, , sheet = '']) => sheet.trim()).join('');
  let first = true;
  return html.replace(styles, () => {
    const kept = first ? `<style>${all}</style>` : '';
    first = false;
    return kept;
  });
};

/** Names the custom properties of a page’s styles as short as can be, in their order; one that a script names keeps its name. */
export const shortenProperties = (html: string, made: ReadonlySet<string>): string => {
  const names = new Map<string, string>();
  return inStyles(html, (sheet) =>
    sheet.replace(/--[a-z][\w-]*/g, (long) => {
      if (made.has(long)) return long;
      const name = names.get(long) ?? `--${names.size.toString(36)}`;
      names.set(long, name);
      return name;
    }),
  );
};
