import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

/** An element of a parsed page. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** As the DOM's `textContent`. */
  readonly text: string;
  /** All elements inside, in document order. */
  readonly elements: readonly Element[];
}

/** A parsed page: its elements in document order. */
export interface Document {
  readonly elements: readonly Element[];
}

const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

const textOf = (node: Node): string =>
  'value' in node ? node.value : childrenOf(node).map(textOf).join('');

const elementsIn = (node: Node): Element[] =>
  childrenOf(node).flatMap((child) => {
    if (!('tagName' in child)) return [];
    const elements = elementsIn(child);
    const attributes = new Map(
      child.attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]),
    );
    return [{ name: child.tagName, attributes, text: textOf(child), elements }, ...elements];
  });

/** Parses a page as a browser would. */
export const parseDocument = (html: string): Document => ({ elements: elementsIn(parse(html)) });

/** The elements of a name, or of one of several, that have all the attributes, and their values where given. */
export const find = (
  { elements }: Pick<Element, 'elements'>,
  names: string | readonly string[],
  attributes: Readonly<Record<string, string | undefined>> = {},
): Element[] =>
  elements.filter(
    (element) =>
      (names === '*' || [names].flat().includes(element.name)) &&
      Object.entries(attributes).every(([name, value]) =>
        value === undefined ? element.attributes.has(name) : element.attributes.get(name) === value,
      ),
  );

/** A text with each run of white space as one space, and none around it. */
export const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Where the links inside lead, in their order. */
export const linksIn = (element: Pick<Element, 'elements'>): (string | undefined)[] =>
  find(element, 'a').map(({ attributes }) => attributes.get('href'));

/** The main part of a page. */
export const mainOf = (page: Document): Element => {
  const [main] = find(page, 'main');
  if (main === undefined) throw new Error('The page has no main part.');
  return main;
};
