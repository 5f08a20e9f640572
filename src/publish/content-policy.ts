import { createHash } from 'node:crypto';
import { apart, hasAttribute } from './page-markup.ts';

/** A Content-Security-Policy: what each directive allows, by its name. */
export type ContentPolicy = ReadonlyMap<string, readonly string[]>;

const hashes = new Map<string, string>();

/** Styles and scripts are few, and stand in many pages each. */
const hashOf = (text: string): string => {
  const known = hashes.get(text);
  if (known !== undefined) return known;
  const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  hashes.set(apart(text), hash);
  return hash;
};

const insides = (html: string, element: RegExp): readonly string[] => [
  ...new Set([...html.matchAll(element)].map(([, inside = '']) => inside)),
];

const inlineScripts = /<script(?![^>]*(?:\ssrc=|type="application))[^>]*>([\s\S]*?)<\/script>/g;
const sheets = /<style[^>]*>([\s\S]*?)<\/style>/g;
/** What brings scripts from files: an element that names one, or a module, which may import another. */
const scriptFile = /<script(?=[^>]*(?:\ssrc=|type="module"))/;

const self = "'self'";
const none = "'none'";

/** Whether a page searches, has a form, and shows pictures: what its policy hangs on, beside its own styles and scripts. */
export const allowances = (html: string): readonly [boolean, boolean, boolean] => [
  hasAttribute(html, 'data-search'),
  html.includes('<form'),
  /<img|rel="icon"/.test(html),
];

/** What a page needs, and nothing else: its own inline scripts and styles by their hashes, files of its own site where it asks for some. A search runs WebAssembly and a worker, whose address a policy of Trusted Types named `default` lets through. */
export const policyOf = (html: string): ContentPolicy => {
  const fetches = scriptFile.test(html);
  const [searches, asks, shows] = allowances(html);
  const scripts = [
    ...insides(html, inlineScripts).map(hashOf),
    ...(fetches ? [self] : []),
    ...(searches ? ["'wasm-unsafe-eval'"] : []),
  ];
  const styles = insides(html, sheets).map(hashOf);
  return new Map([
    ['default-src', [none]],
    ['base-uri', [none]],
    ['form-action', [asks ? self : none]],
    ...(shows ? [['img-src', [self]] as const] : []),
    ...(styles.length > 0 ? [['style-src', styles] as const] : []),
    ...(scripts.length > 0
      ? ([
          ['script-src', scripts],
          ['require-trusted-types-for', ["'script'"]],
          ['trusted-types', [searches ? 'default' : none]],
        ] as const)
      : []),
    ...(fetches ? [['connect-src', [self]] as const] : []),
    ...(searches ? [['worker-src', [self]] as const] : []),
  ]);
};

/** A policy as a header or a meta has it. */
export const policyText = (policy: ContentPolicy): string =>
  [...policy].map(([directive, allowed]) => [directive, ...allowed].join(' ')).join(';');

/** A policy as it was written. */
export const parsePolicy = (text: string): ContentPolicy =>
  new Map(
    text.split(';').map((part) => {
      const [directive = '', ...allowed] = part.trim().split(/\s+/);
      return [directive, allowed];
    }),
  );

/** The narrowest policy that no page of several is hindered by; what one of them does not restrict, it does not either. */
export const mergePolicies = (policies: readonly ContentPolicy[]): ContentPolicy => {
  const names = new Set(policies.flatMap((policy) => [...policy.keys()]));
  const running = policies.filter((policy) => policy.has('script-src'));
  return new Map(
    [...names].flatMap((name) => {
      const isFetch = name.endsWith('-src');
      // Without a directive of its own, what is fetched falls under default-src, and all else is free; a page without scripts is not hindered by what holds scripts.
      const held = name.includes('trusted-types') ? running : policies;
      if (!isFetch && !held.every((policy) => policy.has(name))) return [];
      const all = new Set(policies.flatMap((policy) => policy.get(name) ?? [none]));
      if (all.size > 1) all.delete(none);
      return [[name, [...all].sort()] as const];
    }),
  );
};
