import { standings } from '../domain/finding.ts';
import { allowances, policyOf, policyText } from './content-policy.ts';
import {
  dropScopes,
  meantBy,
  plainApostrophes,
  plainQuotes,
  shortenScopes,
  trimBlocks,
  trimHead,
} from './lean-markup.ts';
import { leanSheet, scopesOf, shortenProperties, tightSheet } from './lean-styles.ts';
import { apart, escapeValues, type MarkupPart, partsOf } from './page-markup.ts';
import { madeBy } from './script-names.ts';

/** Classes that only some pages of a template have, though their styles weigh: a page without one has no styles for it, and shares its sheet with all that lack the same. They are few, for each sheet has a hash that hosts are told. */
const weighty = [
  ...'visually-hidden wordy quote attended prose guide marker arrow bar hollow cut'.split(' '),
  ...standings,
];
/** The same of whole components, each by a class that only it has. */
const weightyComponents = /\.(?:meaning|readings|revisions)\[(data-astro-cid-\w{8})\]/g;

/** What of a page its sheet depends on: its styles, the scripts that run in it, and the classes in its tags. A text that reads like one of them is none. */
const groundsOf = (parts: readonly MarkupPart[]) => {
  const styles: string[] = [];
  const scripts: string[] = [];
  const classes = new Set<string>();
  for (const part of parts) {
    if (part.kind === 'style') styles.push(part.text.trim());
    else if (part.kind === 'script') {
      if (!part.open.includes(' type="application')) scripts.push(part.open + part.text);
    } else if (part.kind === 'tag') {
      const names = / class="([^"]*)"/.exec(part.text)?.[1]?.split(' ') ?? [];
      for (const name of names) classes.add(name);
    }
  }
  return { styles: styles.join(''), scripts, classes };
};

/** What weighs in the styles of a page and is not in it. */
const lackedBy = (
  html: string,
  { styles, classes }: Pick<ReturnType<typeof groundsOf>, 'styles' | 'classes'>,
): readonly string[] => [
  ...weighty.filter((name) => !classes.has(name)),
  ...[...styles.matchAll(weightyComponents)].flatMap(([, scope = '']) =>
    html.includes(` ${scope}`) ? [] : scope,
  ),
];

/** The styles of the pages of one template that lack the same, as each of them is to carry them. */
const sheetOf = (styles: string, lacks: ReadonlySet<string>, made: ReadonlySet<string>) => {
  const isThere = (name: string): boolean => !lacks.has(name) || made.has(name);
  const text = shortenProperties(tightSheet(leanSheet(styles, isThere)), made);
  const scopes = scopesOf(text);
  const short = text.replace(/\bdata-astro-cid-[a-z0-9]{8}\b/g, (long) => scopes.get(long) ?? long);
  return {
    text: short,
    scopes,
    meant: meantBy(short),
    made,
    tags: new Map<string, string>(),
    ends: new Map<string, string>(),
    policies: new Map<string, string>(),
  };
};
type Sheet = ReturnType<typeof sheetOf>;

/** Whether a tag may stand alike on many pages, so that what it becomes is worth remembering. */
const isCommon = (tag: string): boolean =>
  !/ (?:href|id|content|value|d|x|width|style)="/.test(tag);

/** The most that is remembered of a sheet: more are of single pages. */
const mostRemembered = 1000;

const remember = (known: Map<string, string>, key: string, lean: string): void => {
  if (known.size < mostRemembered) known.set(apart(key), apart(lean));
};

/** The end of a tag that has nothing after its scopes, as Astro writes it. */
const scopesToTheEnd = /^(?: data-astro-cid-[a-z0-9]{8}(?:="")?)+ ?\/?>$/;

/** A tag with those of its scopes that a rule means, by short names; what its scopes become hangs on nothing but its name and classes. */
const leanScopes = (tag: string, { scopes, meant, made, ends }: Sheet): string => {
  const at = tag.indexOf(' data-astro-cid-');
  if (at === -1) return tag;
  const whole = (): string => dropScopes(shortenScopes(tag, scopes), meant, made);
  const end = tag.slice(at);
  if (!scopesToTheEnd.test(end)) return whole();
  const start = tag.slice(0, at);
  const [name = ''] = /^<[\w-]+/.exec(start) ?? [];
  const key = `${name} ${/ class="([^"]*)"/.exec(start)?.[1] ?? ''}${end}`;
  const lean = ends.get(key) ?? whole().slice(at);
  if (!ends.has(key)) remember(ends, key, lean);
  return start + lean;
};

const leanTag = (tag: string, sheet: Sheet): string => {
  const known = sheet.tags.get(tag);
  if (known !== undefined) return known;
  const lean = plainApostrophes(leanScopes(escapeValues(tag), sheet));
  if (isCommon(tag)) remember(sheet.tags, tag, lean);
  return lean;
};

/** The policy of a page, as text: beside its sheet and the scripts that go with it, it hangs on a few things that a page has or has not. */
const policyIn = (html: string, { policies }: Sheet): string => {
  const key = allowances(html).join();
  const policy = policies.get(key) ?? policyText(policyOf(html));
  policies.set(key, policy);
  return policy;
};

/** Puts a page’s policy before whatever it is to govern. */
const withPolicy = (html: string, sheet: Sheet): string =>
  html.replace(
    '<meta charset="utf-8">',
    (charset) =>
      `${charset}<meta http-equiv="content-security-policy" content="${policyIn(html, sheet)}">`,
  );

/** Shortens pages by styles that they have no use for, by long names and by spaces that nobody sees, a sixth of a claim’s page as it travels; and writes into each the policy that lets nothing else run. What a page becomes depends on nothing but itself and the scripts it names; `namesFrom` tells the words of one of those. */
export const pageLeaner = (
  namesFrom: (file: string) => readonly string[],
): ((html: string) => string) => {
  const sheets = new Map<string, Sheet>();
  return (html) => {
    const parts = partsOf(html);
    const grounds = groundsOf(parts);
    const { styles, scripts } = grounds;
    const lacks = lackedBy(html, grounds);
    const key = [styles, ...lacks, ...scripts].join('\n');
    const sheet = sheets.get(key) ?? sheetOf(styles, new Set(lacks), madeBy(scripts, namesFrom));
    sheets.set(key, sheet);
    let text: string | undefined = sheet.text;
    const lean = parts.map((part) => {
      switch (part.kind) {
        case 'tag':
          return leanTag(part.text, sheet);
        case 'text':
          return plainQuotes(part.text);
        case 'script':
          return leanTag(part.open, sheet) + part.text + part.close;
        case 'style': {
          // All styles stand where the first of them stood.
          const all = text === undefined || text === '' ? '' : `<style>${text}</style>`;
          text = undefined;
          return all;
        }
      }
    });
    return withPolicy(trimHead(trimBlocks(lean.join(''))), sheet);
  };
};
