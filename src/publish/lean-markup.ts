import { transformSync } from 'esbuild';
import { inMarkup } from './page-markup.ts';

/** Shortens the names of scopes in the tags of a page and in its styles; one without a short name goes. */
export const shortenScopes = (html: string, scopes: ReadonlyMap<string, string>): string => {
  const shorten = (part: string): string =>
    part.replace(
      /"[^"]*"|( ?)\b(data-astro-cid-[a-z0-9]{8})\b(?:="")?/g,
      (whole, space: string | undefined, long: string | undefined) => {
        if (long === undefined) return whole;
        const short = scopes.get(long);
        return short === undefined ? '' : (space ?? '') + short;
      },
    );
  return inMarkup(html, { tag: shorten, style: shorten });
};

/** What an element has to be for a rule of its component to mean it: of a name, if one is told, and of all the classes. */
interface Meant {
  readonly name: string | undefined;
  readonly classes: readonly string[];
}

/** By the short name of a scope, what its rules mean; conditions in parentheses, on states and on attributes are left out, so that rather too much is meant than too little. */
const meantBy = (sheet: string): ReadonlyMap<string, readonly Meant[]> => {
  const meant = new Map<string, Meant[]>();
  for (const [, selectors = ''] of sheet.matchAll(/([^{};]+)\{/g)) {
    for (const compound of selectors.split(/[\s>+~,&()]+/)) {
      const scope = /\[(data-[a-z0-9]+_)\]/.exec(compound)?.[1];
      if (scope === undefined) continue;
      const name = /^[a-z][\w-]*/.exec(compound)?.[0];
      const classes = [...compound.matchAll(/\.([\w-]+)/g)].flatMap(([, found]) => found ?? []);
      meant.set(scope, [...(meant.get(scope) ?? []), { name, classes }]);
    }
  }
  return meant;
};

/** Takes the scope from each element that no rule of its component means; `made` are the words of scripts, which may give it any of them as a class. */
export const dropScopes = (html: string, sheet: string, made: ReadonlySet<string>): string => {
  const meant = meantBy(sheet);
  return inMarkup(html, {
    tag: (tag) => {
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
    },
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

/** Quotation marks as they are wherever they end nothing: each in text, the single ones in attributes too, whose values have no angle bracket. */
export const plainQuotes = (html: string): string =>
  html
    .split(/(<(?:script|style)\b[\s\S]*?<\/(?:script|style)>|<[^>]*>)/)
    .map((part, index) => {
      if (/^<(?:script|style)\b/.test(part)) return part;
      const single = part.replaceAll('&#39;', "'");
      return index % 2 === 0 ? single.replaceAll('&quot;', '"') : single;
    })
    .join('');

const minified = new Map<string, string>();

/** Shortens the script that stands in every page; it is one text, and stays one. */
export const minifyScript = (html: string): string =>
  html.replace(/(?<=<script>)[\s\S]*?(?=<\/script>)/g, (script) => {
    const short = minified.get(script) ?? transformSync(script, { minify: true }).code.trim();
    minified.set(script, short);
    return short;
  });
