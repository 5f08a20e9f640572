/** Shortens the names of scopes in a tag; one without a short name goes. */
export const shortenScopes = (tag: string, scopes: ReadonlyMap<string, string>): string =>
  tag.includes('data-astro-cid-')
    ? tag.replace(
        /"[^"]*"|( ?)\b(data-astro-cid-[a-z0-9]{8})\b(?:="")?/g,
        (whole, space: string | undefined, long: string | undefined) => {
          if (long === undefined) return whole;
          const short = scopes.get(long);
          return short === undefined ? '' : (space ?? '') + short;
        },
      )
    : tag;

/** What an element has to be for a rule of its component to mean it: of a name, if one is told, and of all the classes. */
interface Meant {
  readonly name: string | undefined;
  readonly classes: readonly string[];
}

/** By the short name of a scope, what the rules of a sheet mean; conditions in parentheses, on states and on attributes are left out, so that rather too much is meant than too little. */
export const meantBy = (sheet: string): ReadonlyMap<string, readonly Meant[]> => {
  const meant = new Map<string, Meant[]>();
  for (const [, selectors = ''] of sheet.matchAll(/([^{};]+)\{/g)) {
    for (const compound of selectors.split(/[\s>+~,&()]+/)) {
      const scope = /\[(data-[a-z0-9]+_)\]/.exec(compound)?.[1];
      if (scope === undefined) continue;
      const name = /^[a-z][\w-]*/.exec(compound)?.[0];
      const classes = [...compound.matchAll(/\.([\w-]+)/g)].flatMap(([, found]) => found ?? []);
      const known = meant.get(scope);
      if (known === undefined) meant.set(scope, [{ name, classes }]);
      else known.push({ name, classes });
    }
  }
  return meant;
};

/** Takes from a tag the scope that no rule of its component means; `made` are the words of scripts, which may give it any of them as a class. */
export const dropScopes = (
  tag: string,
  meant: ReadonlyMap<string, readonly Meant[]>,
  made: ReadonlySet<string>,
): string => {
  if (!tag.includes('_')) return tag;
  const name = /^<([\w-]+)/.exec(tag)?.[1];
  const classes = new Set((/ class="([^"]*)"/.exec(tag)?.[1] ?? '').split(/\s+/));
  return tag.replace(/"[^"]*"| (data-[a-z0-9]+_)(?=[ >/])/g, (whole, scope?: string) => {
    if (scope === undefined) return whole;
    const isMeant = meant
      .get(scope)
      ?.some(
        (one) =>
          (one.name === undefined || one.name === name) &&
          one.classes.every((asked) => classes.has(asked) || made.has(asked)),
      );
    return isMeant === true ? whole : '';
  });
};

const blocks =
  'article|aside|blockquote|div|dl|dt|dd|figcaption|figure|footer|g|h[1-6]|header|li|main|nav|ol|p|section|svg|table|tbody|td|th|thead|tr|ul';
const padding = new RegExp(
  `(<(?:${blocks})\\b[^>]*>)[ \\n]+|(?<![ \\n])[ \\n]+(?=</(?:${blocks})>)`,
  'g',
);

/** Takes away the spaces at the very beginning and end of blocks, where none is shown, and all but one between two tags. */
export const trimBlocks = (html: string): string =>
  html.replace(padding, '$1').replace(/>[ \n]{2,}</g, '> <');

/** Takes away the spaces between the elements of a page’s head, where none is text, and around it. */
export const trimHead = (html: string): string => {
  const end = html.indexOf('<body');
  return html.slice(0, end).replace(/>[ \n]+(?=<|$)/g, '>') + html.slice(end);
};

/** A text with its quotation marks as they are: there they end nothing. */
export const plainQuotes = (text: string): string =>
  text.includes('&') ? text.replaceAll('&#39;', "'").replaceAll('&quot;', '"') : text;

/** A tag with its single quotation marks as they are: its values stand in double ones. */
export const plainApostrophes = (tag: string): string => tag.replaceAll('&#39;', "'");
