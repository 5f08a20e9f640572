import type { Identified, Shelf } from '../domain/catalogue.ts';
import type { Site } from '../domain/site.ts';
import {
  callQuestion,
  lookupQuestion,
  partQuestion,
  type Question,
  shelfQuestion,
} from './question.ts';

/** Is told of every question that a page asks, and of the answer. */
export type Note = (question: Question, answer: unknown) => void;

const isShelf = (value: unknown): value is Shelf<Identified> =>
  typeof value === 'object' && value !== null && 'byId' in value && 'all' in value;

const notedShelf = (
  name: string,
  { all, byId }: Shelf<Identified>,
  note: Note,
): Shelf<Identified> => {
  const lookUp = (id: string): Identified | undefined => {
    const thing = byId.get(id);
    note(lookupQuestion(name, id), thing);
    return thing;
  };
  return {
    get all() {
      note(shelfQuestion(name), all);
      return all;
    },
    byId: { get: lookUp, has: (id) => lookUp(id) !== undefined },
  };
};

/** The same site, with a note of whatever is asked of it. Its addresses are no content: they follow from the base alone. */
export const notedSite = (site: Site, note: Note): Site =>
  Object.defineProperties(
    {},
    Object.fromEntries(
      Object.entries(site).map(([name, value]: [string, unknown]): [string, PropertyDescriptor] => {
        if (name === 'to') return [name, { enumerable: true, value }];
        if (isShelf(value))
          return [name, { enumerable: true, value: notedShelf(name, value, note) }];
        if (typeof value !== 'function') {
          const get = (): unknown => {
            note(partQuestion(name), value);
            return value;
          };
          return [name, { enumerable: true, get }];
        }
        const ask = value as (...args: readonly object[]) => unknown;
        const noted = (...args: readonly object[]): unknown => {
          const answer = ask(...args);
          note(callQuestion(site, name, args), answer);
          return answer;
        };
        return [name, { enumerable: true, value: noted }];
      }),
    ),
  ) as Site;
