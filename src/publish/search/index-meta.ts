import { CborReader, CborWriter } from './cbor.ts';

/** A file of words, and the first and last of them, as far as tells it from its neighbours. */
export interface WordChunk {
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

/** What Pagefind’s page reads first of an index (https://github.com/Pagefind/pagefind, pagefind/src/index/index_metadata.rs). */
export interface IndexMeta {
  readonly version: string;
  /** The name of each page’s fragment, and how many words it has; a page’s place here is its number. */
  readonly pages: readonly { readonly name: string; readonly words: number }[];
  readonly chunks: readonly WordChunk[];
  /** What pages tell of themselves beside their text; a field’s place here is its number. */
  readonly fields: readonly string[];
}

/** Reads what was written of an index; it is to have neither filters nor sorts. */
export const readMeta = (bytes: Buffer): IndexMeta => {
  const reader = new CborReader(bytes);
  const text = (): string => reader.text().toString();
  const listOf = <Item>(item: () => Item): Item[] => Array.from({ length: reader.list() }, item);
  reader.list(6);
  const version = text();
  const pages = listOf(() => {
    reader.list(2);
    return { name: text(), words: reader.count() };
  });
  const chunks = listOf(() => {
    reader.list(3);
    return { from: text(), to: text(), name: text() };
  });
  reader.list(0);
  reader.list(0);
  return { version, pages, chunks, fields: listOf(text) };
};

/** Writes the same as Pagefind does. */
export const writeMeta = ({ version, pages, chunks, fields }: IndexMeta): Buffer => {
  const writer = new CborWriter();
  const text = (written: string): void => {
    writer.text(Buffer.from(written));
  };
  writer.list(6);
  text(version);
  writer.list(pages.length);
  for (const { name, words } of pages) {
    writer.list(2);
    text(name);
    writer.number(words);
  }
  writer.list(chunks.length);
  for (const { from, to, name } of chunks) {
    writer.list(3);
    text(from);
    text(to);
    text(name);
  }
  writer.list(0);
  writer.list(0);
  writer.list(fields.length);
  fields.forEach(text);
  return writer.take();
};
