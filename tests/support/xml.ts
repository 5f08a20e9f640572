import { readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';

const read = <Result>(xml: string, use: (document: XmlDocument) => Result): Result => {
  const document = XmlDocument.fromString(xml);
  try {
    return use(document);
  } finally {
    document.dispose();
  }
};

/** The texts of what a path finds in a document, which must be well formed; `prefixes` name the namespaces in the path. */
export const textsAt = (
  xml: string,
  path: string,
  prefixes: Readonly<Record<string, string>> = {},
): string[] =>
  read(xml, (document) => document.find(path, { ...prefixes }).map(({ content }) => content));

/** What is wrong with a feed by the grammar of Atom; nothing where it is sound. */
export const faultsOfAtom = (xml: string): string[] =>
  read(readFileSync(new URL('atom.rng', import.meta.url), 'utf8'), (grammar) => {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- libxml2 means to drop it one day; Atom has no other grammar.
    const validator = RelaxNGValidator.fromDoc(grammar);
    try {
      return read(xml, (document) => {
        validator.validate(document);
        return [];
      });
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    } finally {
      validator.dispose();
    }
  });
