import type { BuiltPage } from './built-site.ts';
import { type Element, find } from './document.ts';

/** An address that a page names, and whether a browser fetches it to show the page. */
export interface Reference {
  readonly address: string;
  readonly loaded: boolean;
}

const loadingLinks =
  /\b(stylesheet|icon|preload|modulepreload|prefetch|manifest|apple-touch-icon)\b/;

const attribute = (element: Element, name: string): string[] => {
  const value = element.attributes.get(name);
  return value === undefined ? [] : [value];
};

const candidatesOf = (srcset: string): string[] =>
  srcset.split(',').flatMap((candidate) => candidate.trim().split(/\s+/).slice(0, 1));

const loadedBy = (element: Element): string[] => [
  ...(element.name === 'link' && loadingLinks.test(element.attributes.get('rel') ?? '')
    ? attribute(element, 'href')
    : []),
  ...(['image', 'use'].includes(element.name)
    ? ['href', 'xlink:href'].flatMap((name) => attribute(element, name))
    : []),
  ...['src', 'poster', 'data'].flatMap((name) => attribute(element, name)),
  ...['srcset', 'imagesrcset'].flatMap((name) => attribute(element, name).flatMap(candidatesOf)),
];

const socialCard = /^(og|twitter):(url|image|video|audio)(:(secure_)?url)?$/;

const namedBy = (element: Element): string[] => {
  switch (element.name) {
    case 'a':
    case 'area':
      return attribute(element, 'href');
    case 'form':
      return attribute(element, 'action');
    case 'link':
      return loadedBy(element).length > 0 ? [] : attribute(element, 'href');
    case 'meta':
      return socialCard.test(
        element.attributes.get('property') ?? element.attributes.get('name') ?? '',
      )
        ? attribute(element, 'content')
        : [];
    default:
      return ['cite', 'formaction'].flatMap((name) => attribute(element, name));
  }
};

const inStyles = /(?:url\(\s*|@import\s+)["']?([^"')\s]+)/g;
const inScripts =
  /(?:\bimport\s*\(|\bfrom|\bimport)\s*["'`]([^"'`\s]+)["'`]|["'`]([^"'`\s]*_astro\/[^"'`\s]+)["'`]/g;

const isScript = ({ name, attributes }: Element): boolean =>
  name === 'script' && /^$|module|javascript/.test(attributes.get('type') ?? '');

/** The addresses in a style sheet. */
export const referencesInStyle = (css: string): string[] =>
  [...css.matchAll(inStyles)].flatMap(([, address]) => address ?? []);

/** The files that a built script names: what it imports, and what Astro preloads for it. */
export const referencesInScript = (script: string): string[] =>
  [...script.matchAll(inScripts)].flatMap(([, imported, named]) => imported ?? named ?? []);

/** Every address that a page names, or that its inline styles and scripts load; data and mail are none. */
export const referencesOf = ({ document }: BuiltPage): Reference[] => {
  const styles = find(document, 'style').map(({ text }) => text);
  const styled = find(document, '*', { style: undefined }).flatMap((element) =>
    attribute(element, 'style'),
  );
  const scripts = document.elements.filter(isScript).map(({ text }) => text);
  const loaded = [
    ...document.elements.flatMap(loadedBy),
    ...[...styles, ...styled].flatMap(referencesInStyle),
    ...scripts.flatMap(referencesInScript),
  ];
  const named = document.elements.flatMap(namedBy);
  return [
    ...loaded.map((address) => ({ address, loaded: true })),
    ...named.map((address) => ({ address, loaded: false })),
  ].filter(({ address }) => !/^(data|mailto|tel|blob):/i.test(address));
};
