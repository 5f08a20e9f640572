import { CborReader, CborWriter } from './cbor.ts';

/** A page that has a word: its number, and where it has it, as it was written. */
interface WordPage {
  readonly page: number;
  readonly places: Uint8Array;
  readonly from: number;
  readonly to: number;
  /** How many numbers tell the places. */
  readonly size: number;
}

/** A word as it is sought, the pages that have it, and its spellings with marks that nobody types (https://github.com/Pagefind/pagefind, pagefind/src/index/index_words.rs). */
export interface IndexWord {
  readonly word: Buffer;
  readonly pages: readonly WordPage[];
  readonly spellings: readonly { readonly form: Buffer; readonly pages: readonly WordPage[] }[];
}

/** How pages and fields are numbered anew, by the numbers they had. */
export interface Renumbering {
  readonly pages: readonly number[];
  readonly fields: readonly number[];
}

/** The places of a word in what a page tells of itself: a negative number says in which field those after it are. */
const renumberFields = (places: readonly number[], fields: readonly number[]): readonly number[] =>
  places.map((place) => (place < 0 ? -1 - (fields[-1 - place] ?? 0) : place));

const readPages = (reader: CborReader, { pages, fields }: Renumbering): WordPage[] => {
  const isAsBefore = fields.every((field, index) => field === index);
  let page = 0;
  return Array.from({ length: reader.list() }, () => {
    reader.list(3);
    page += reader.count();
    const number = pages[page] ?? 0;
    const from = reader.at;
    const inText = reader.list();
    reader.skipNumbers(inText);
    const afterText = reader.at;
    const inFields = reader.list();
    const size = inText + inFields;
    if (isAsBefore || inFields === 0) {
      reader.skipNumbers(inFields);
      return { page: number, places: reader.bytes, from, to: reader.at, size };
    }
    const writer = new CborWriter(256);
    writer.copy(reader.bytes, from, afterText);
    writer.list(inFields);
    const places = Array.from({ length: inFields }, () => reader.number());
    for (const place of renumberFields(places, fields)) writer.number(place);
    const written = writer.take();
    return { page: number, places: written, from: 0, to: written.length, size };
  });
};

/** The words of a file of them, in their order. */
export function* readWords(bytes: Buffer, numbers: Renumbering): Generator<IndexWord> {
  const reader = new CborReader(bytes);
  reader.list(1);
  for (let left = reader.list(); left > 0; left -= 1) {
    reader.list(3);
    const word = reader.text();
    const pages = readPages(reader, numbers);
    const spellings = Array.from({ length: reader.list() }, () => {
      reader.list(2);
      return { form: reader.text(), pages: readPages(reader, numbers) };
    });
    yield { word, pages, spellings };
  }
}

const writePages = (writer: CborWriter, pages: readonly WordPage[]): void => {
  writer.list(pages.length);
  let last = 0;
  for (const { page, places, from, to } of pages) {
    writer.list(3);
    writer.number(page - last);
    writer.copy(places, from, to);
    last = page;
  }
};

/** A file of words as Pagefind writes it. */
export const writeWords = (words: readonly IndexWord[]): Buffer => {
  const writer = new CborWriter();
  writer.list(1);
  writer.list(words.length);
  for (const { word, pages, spellings } of words) {
    writer.list(3);
    writer.text(word);
    writePages(writer, pages);
    writer.list(spellings.length);
    for (const spelling of spellings) {
      writer.list(2);
      writer.text(spelling.form);
      writePages(writer, spelling.pages);
    }
  }
  return writer.take();
};
