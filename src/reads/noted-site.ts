import type { Identified, Shelf } from '../domain/catalogue.ts';
import type { Site } from '../domain/site.ts';
import {
  callQuestion,
  lookupQuestion,
  partQuestion,
  type Question,
  shelfQuestion,
} from './question.ts';

/** A question that pages ask, and what it is answered; the same one whenever it is asked. */
export interface Read {
  readonly question: Question;
  readonly answer: unknown;
}

/** Makes the words of its question each time they are wanted: all at once they are much of what a site holds. */
class LateRead<Key> implements Read {
  readonly answer: unknown;
  readonly #key: Key;
  readonly #put: (key: Key) => Question;

  constructor(put: (key: Key) => Question, key: Key, answer: unknown) {
    this.#put = put;
    this.#key = key;
    this.answer = answer;
  }

  get question(): Question {
    return this.#put(this.#key);
  }
}

type Ask = (...args: readonly object[]) => unknown;

const isShelf = (value: unknown): value is Shelf<Identified> =>
  typeof value === 'object' && value !== null && 'byId' in value && 'all' in value;

/** Answers once, and from then on as before: a site never changes. */
const remembered = <Key>(
  note: (read: Read) => void,
  put: (key: Key) => Question,
  answer: (key: Key) => unknown,
): ((key: Key) => unknown) => {
  const reads = new Map<Key, Read>();
  return (key) => {
    let known = reads.get(key);
    if (known === undefined) {
      known = new LateRead(put, key, answer(key));
      reads.set(key, known);
    }
    note(known);
    return known.answer;
  };
};

const notedShelf = (
  name: string,
  { all, byId }: Shelf<Identified>,
  note: (read: Read) => void,
): Shelf<Identified> => {
  const whole: Read = { question: shelfQuestion(name), answer: all };
  const lookUp = remembered(
    note,
    (id: string) => lookupQuestion(name, id),
    (id) => byId.get(id),
  ) as (id: string) => Identified | undefined;
  return {
    get all() {
      note(whole);
      return all;
    },
    byId: { get: lookUp, has: (id) => lookUp(id) !== undefined },
  };
};

const notedCall = (site: Site, name: string, ask: Ask, note: (read: Read) => void): Ask => {
  const about = remembered(note, (thing: object) => callQuestion(site, name, [thing]), ask);
  const reads = new Map<Question, Read>();
  return (...args) => {
    const [thing] = args;
    if (args.length === 1 && thing !== undefined && !Array.isArray(thing)) return about(thing);
    const question = callQuestion(site, name, args);
    const read = reads.get(question) ?? { question, answer: ask(...args) };
    reads.set(question, read);
    note(read);
    return read.answer;
  };
};

/** The same site, with a note of whatever is asked of it. Its addresses are no content: they follow from the base alone. */
export const notedSite = (site: Site, note: (read: Read) => void): Site => {
  const noted = (name: string, value: unknown): PropertyDescriptor => {
    if (name === 'to') return { value };
    if (isShelf(value)) return { value: notedShelf(name, value, note) };
    if (typeof value === 'function') return { value: notedCall(site, name, value as Ask, note) };
    const part: Read = { question: partQuestion(name), answer: value };
    return {
      get: () => {
        note(part);
        return value;
      },
    };
  };
  const parts = Object.entries(site).map(([name, value]: [string, unknown]) => [
    name,
    { ...noted(name, value), enumerable: true },
  ]);
  return Object.defineProperties({}, Object.fromEntries(parts) as PropertyDescriptorMap) as Site;
};
