import { digitsOf, openNames, pack, unpack } from './index-bytes.ts';
import { readMeta, type WordChunk, writeMeta } from './index-meta.ts';
import { type IndexWord, readWords, writeWords } from './index-words.ts';
import { chunksOf, joinWords } from './join-words.ts';
import { fragmentFile, type IndexPart } from './index-part.ts';
import type { IndexFiles } from './make-index.ts';

/** The part of an index that is in one language, by the hash that its entry tells. */
export interface LanguagePart {
  readonly part: IndexPart;
  readonly hash: string;
}

/** The whole of it. */
export interface JoinedLanguage {
  readonly files: IndexFiles;
  readonly hash: string;
  readonly pages: number;
}

const fileAt = ({ files }: IndexPart, path: string): Buffer => {
  const file = files.get(path);
  if (file === undefined) throw new Error(`A part of the search index has no ${path}.`);
  return unpack(file);
};

/** The shortest beginnings that tell apart the last word of a file and the first of the next. */
const apart = (last: string, next: string): readonly [string, string] => {
  const [a, b] = [[...last], [...next]];
  const alike = a.findIndex((letter, index) => letter !== b[index]);
  const length = (alike === -1 ? a.length : alike) + 1;
  return [a.slice(0, length).join(''), b.slice(0, length).join('')];
};

const tellApart = (chunks: WordChunk[]): void => {
  for (const [index, chunk] of chunks.entries()) {
    const next = chunks[index + 1];
    if (next === undefined) return;
    const [to, from] = apart(chunk.to, next.from);
    if (Buffer.from(to).compare(Buffer.from(chunk.from)) >= 0) chunks[index] = { ...chunk, to };
    chunks[index + 1] = { ...next, from };
  }
};

/** All pages of the parts, in the order of their addresses, each with the list in which its new number is to stand. */
const pagesOf = (parts: readonly OpenPart[]) =>
  parts
    .flatMap(({ part, meta, numbers }) =>
      meta.pages.map(({ name, words }, number) => {
        const path = fragmentFile(name);
        const [page, file] = [part.pages.get(path), part.files.get(path)];
        if (page === undefined || file === undefined) {
          throw new Error(`A part of the search index has no ${path}.`);
        }
        return { ...page, file, words, number, numbers: numbers.pages };
      }),
    )
    .sort((a, b) => (a.address < b.address ? -1 : 1));

const openPart = ({ part, hash }: LanguagePart) => {
  const meta = readMeta(fileAt(part, `pagefind.${hash}.pf_meta`));
  return { part, meta, numbers: { pages: [] as number[], fields: [] as number[] } };
};
type OpenPart = ReturnType<typeof openPart>;

function* wordsOf({ part, meta, numbers }: OpenPart): Generator<IndexWord> {
  for (const { name } of meta.chunks) {
    yield* readWords(fileAt(part, `index/${name}.pf_index`), numbers);
  }
}

/** Joins what several indexes have in one language to what Pagefind makes of all their pages at once, in the order of their addresses. */
export const joinLanguage = async (
  language: string,
  parts: readonly LanguagePart[],
): Promise<JoinedLanguage> => {
  const open = parts.map(openPart);
  const version = open[0]?.meta.version ?? '';
  const fields = [...new Set(open.flatMap(({ meta }) => meta.fields))].sort();
  for (const { meta, numbers } of open) {
    numbers.fields.push(...meta.fields.map((field) => fields.indexOf(field)));
  }

  const files = new Map<string, Uint8Array>();
  const nameOfPage = openNames(language, 1);
  const pages = pagesOf(open).map(({ digits, words, file, number, numbers }, page) => {
    const name = nameOfPage(digits);
    files.set(fragmentFile(name), file);
    numbers[number] = page;
    return { name, words };
  });

  const nameOfChunk = openNames(language, 2);
  const chunks: WordChunk[] = [];
  const packed: Promise<unknown>[] = [];
  for (const words of chunksOf(joinWords(open.map(wordsOf)))) {
    const content = writeWords(words);
    const name = nameOfChunk(digitsOf(content));
    const [from, to] = [words[0], words.at(-1)].map((word) => word?.word.toString() ?? '');
    chunks.push({ from: from ?? '', to: to ?? '', name });
    packed.push(pack(content).then((file) => files.set(`index/${name}.pf_index`, file)));
  }
  tellApart(chunks);
  await Promise.all(packed);

  const meta = writeMeta({ version, pages, chunks, fields });
  const hash = `${language}_${digitsOf(meta).slice(0, language.length + 8)}`;
  files.set(`pagefind.${hash}.pf_meta`, await pack(meta));
  return { files, hash, pages: pages.length };
};
