import { collections } from '../domain/catalogue.ts';
import type { Site } from '../domain/site.ts';
import { isIdentified } from './is-identified.ts';

/** What a page asks of a site, so written that it can be asked again of the site as it is later: a part of it, and what of that part or about which things, with tabs between. */
export type Question = string;

/** A part of the site as a whole. */
export const partQuestion = (part: string): Question => part;

const wholeShelf = 'all';

/** All that stands on a shelf. */
export const shelfQuestion = (shelf: string): Question => `${shelf}\t${wholeShelf}`;

/** A thing of a shelf, by its id. */
export const lookupQuestion = (shelf: string, id: string): Question => `${shelf}\t#${id}`;

type Argument = string | object | readonly object[];

const references = new WeakMap<object, string>();

/** Where a thing stands in the site. */
const referenceOf = (site: Site, thing: object): string => {
  const known = references.get(thing);
  if (known !== undefined) return known;
  const shelf = isIdentified(thing)
    ? collections.find((name) => site[name].byId.get(thing.id) === thing)
    : undefined;
  if (shelf === undefined || !isIdentified(thing)) {
    throw new TypeError('A page asks the site about something that is not of it.');
  }
  const reference = `${shelf}/${thing.id}`;
  references.set(thing, reference);
  return reference;
};

const writeArgument = (site: Site, argument: Argument): string => {
  if (typeof argument === 'string') return `=${argument}`;
  return Array.isArray(argument)
    ? `[${(argument as readonly object[]).map((thing) => referenceOf(site, thing)).join()}`
    : referenceOf(site, argument);
};

/** What a function of the site tells about things of it; throws where one of them is not. */
export const callQuestion = (site: Site, name: string, args: readonly Argument[]): Question =>
  [name, ...args.map((argument) => writeArgument(site, argument))].join('\t');

/** The thing that stood there; throws where there is none any more. */
const thingAt = (site: Site, reference: string): object => {
  const [shelf, id = ''] = reference.split('/');
  const thing = collections
    .filter((name) => name === shelf)
    .map((name) => site[name].byId.get(id))
    .find((found) => found !== undefined);
  if (thing === undefined) throw new ReferenceError(`${reference} is no more.`);
  return thing;
};

const readArgument = (site: Site, text: string): Argument => {
  if (text.startsWith('=')) return text.slice(1);
  if (!text.startsWith('[')) return thingAt(site, text);
  return text
    .slice(1)
    .split(',')
    .filter((reference) => reference !== '')
    .map((reference) => thingAt(site, reference));
};

/** Asks a site again; throws a ReferenceError where it is about what the site has no more. */
export const answerOf = (site: Site, question: Question): unknown => {
  const [name = '', ...rest] = question.split('\t');
  const part: unknown = Reflect.get(site, name);
  const [first] = rest;
  if (typeof part === 'function') {
    const ask = part as (...args: readonly Argument[]) => unknown;
    return ask(...rest.map((text) => readArgument(site, text)));
  }
  if (first === undefined) return part;
  const { all, byId } = part as Site['figures'];
  return first === wholeShelf ? all : byId.get(first.slice(1));
};
