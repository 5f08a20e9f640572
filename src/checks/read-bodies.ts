import type { Catalogue } from '../domain/catalogue.ts';
import { readBody, type ReadBody } from '../markdown/read-body.ts';

const read = new WeakMap<Catalogue, Map<string, ReadBody>>();

/** Reads the bodies of a catalogue, each once for all rules that ask. */
export const bodyReader = (catalogue: Catalogue): ((body: string) => ReadBody) => {
  const bodies = read.get(catalogue) ?? new Map<string, ReadBody>();
  read.set(catalogue, bodies);
  return (body) => {
    const known = bodies.get(body) ?? readBody(body);
    bodies.set(body, known);
    return known;
  };
};
