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

const dropRules = (sheet: string, isThere: (name: string) => boolean): string =>
  sheet.replace(rule, (whole, selectors: string) => {
    // A comma in parentheses does not part selectors.
    const parts = selectors.replace(inParentheses, (inner) => inner.replaceAll(',', ' '));
    return selectors.trimStart().startsWith('@') ||
      parts.split(',').some((selector) => asksFor(selector).every(isThere))
      ? whole
      : '';
  });

const dropProperties = (sheet: string, isThere: (name: string) => boolean): string =>
  sheet.replace(/(--[\w-]+):[^;{}]*(?:;|(?=\}))/g, (whole, name: string) =>
    isThere(name) || sheet.includes(`var(${name}`) ? whole : '',
  );

/** Repeats a step until it changes nothing more: what is dropped can have been the last use of something else. */
const settled = (text: string, step: (text: string) => string): string => {
  const next = step(text);
  return next === text ? text : settled(next, step);
};

/** Leaves out of styles what nothing asks for: rules for elements, classes and components that are not there, and properties that nothing reads. */
export const leanSheet = (sheet: string, isThere: (name: string) => boolean): string => {
  const ruled = settled(dropRules(sheet, isThere), (text) => text.replace(emptyBlock, ''));
  return settled(ruled, (text) => dropProperties(text, isThere));
};

/** The blocks at the top of a sheet, one after the other. */
const topBlocks = (sheet: string): readonly string[] => {
  const blocks: string[] = [];
  let [start, depth] = [0, 0];
  for (const { index, 0: token } of sheet.matchAll(/"[^"]*"|[{};]/g)) {
    depth += token === '{' ? 1 : token === '}' ? -1 : 0;
    if (depth > 0 || token === '{') continue;
    blocks.push(sheet.slice(start, index + token.length).trim());
    start = index + token.length;
  }
  return [...blocks, sheet.slice(start).trim()].filter((block) => block !== '');
};

/** Writes styles as short as can be: neighbours of one layer in one block, and no space that nothing asks for. */
export const tightSheet = (sheet: string): string => {
  const joined: string[] = [];
  for (const block of topBlocks(sheet)) {
    const last = joined.at(-1);
    const layer = /^@layer [\w-]+\{/.exec(block)?.[0];
    if (layer !== undefined && last?.startsWith(layer) === true) {
      joined.splice(-1, 1, last.slice(0, -1) + block.slice(layer.length));
    } else joined.push(block);
  }
  const between = (text: string): string => text.replace(/, /g, ',').replace(/;(?=\})/g, '');
  return joined
    .join('')
    .split(/("[^"]*")/)
    .map((part, index) => (index % 2 === 0 ? between(part) : part))
    .join('');
};

/** Names the custom properties of styles as short as can be, in their order; one that a script names keeps its name. */
export const shortenProperties = (sheet: string, made: ReadonlySet<string>): string => {
  const names = new Map<string, string>();
  return sheet.replace(/--[a-z][\w-]*/g, (long) => {
    if (made.has(long)) return long;
    const name = names.get(long) ?? `--${names.size.toString(36)}`;
    names.set(long, name);
    return name;
  });
};

/** Short names for the scopes of components, in the order in which styles ask for them. */
export const scopesOf = (sheet: string): ReadonlyMap<string, string> => {
  const scopes = new Set(sheet.match(/\bdata-astro-cid-[a-z0-9]{8}\b/g) ?? []);
  return new Map([...scopes].map((long, index) => [long, `data-${index.toString(36)}_`]));
};
