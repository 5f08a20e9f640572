import type { IndexWord } from './index-words.ts';

/** As many places as a file of words holds before the next one begins: what Pagefind is set to by itself. */
const placesPerChunk = 20_000;

type Pages = IndexWord['pages'];

const inOrder = ([first = [], ...others]: readonly Pages[]): Pages =>
  first.concat(...others).sort((a, b) => a.page - b.page);

const firstOf = ({ pages }: Pick<IndexWord, 'pages'>): number => pages[0]?.page ?? 0;

/** The spellings of a word, in the order in which pages have them; those of one page stand as they do in its part. */
const joinSpellings = (found: readonly IndexWord[]): IndexWord['spellings'] => {
  const placed = found.flatMap(({ spellings }) =>
    spellings.map((spelling, place) => ({ ...spelling, place })),
  );
  const inTurn = placed.sort((a, b) => firstOf(a) - firstOf(b) || a.place - b.place);
  return [...Map.groupBy(inTurn, ({ form }) => form.toString()).values()].map((same) => ({
    form: same[0]?.form ?? Buffer.of(),
    pages: inOrder(same.map(({ pages }) => pages)),
  }));
};

const joinWord = (word: Buffer, found: readonly IndexWord[]): IndexWord => ({
  word,
  pages: inOrder(found.map(({ pages }) => pages)),
  spellings: joinSpellings(found),
});

/** The words of all parts, each once; the words of each part are to be in the order of their bytes, and so are these. */
export function* joinWords(parts: readonly Iterator<IndexWord>[]): Generator<IndexWord> {
  const heads = parts.map((words) => words.next());
  for (;;) {
    let first: Buffer | undefined;
    for (const { done, value } of heads) {
      if (done === true) continue;
      if (first === undefined || value.word.compare(first) < 0) first = value.word;
    }
    if (first === undefined) return;
    const found: IndexWord[] = [];
    for (const [part, words] of parts.entries()) {
      const head = heads[part];
      if (head === undefined || head.done === true || !head.value.word.equals(first)) continue;
      found.push(head.value);
      heads[part] = words.next();
    }
    const [only] = found;
    yield only !== undefined && found.length === 1 ? only : joinWord(first, found);
  }
}

/** How many places a word is counted for; Pagefind counts none of its spellings. */
const sizeOf = ({ pages }: IndexWord): number => pages.reduce((sum, { size }) => sum + size + 1, 0);

/** Words by the file in which they are to stand. */
export function* chunksOf(words: Iterable<IndexWord>): Generator<readonly IndexWord[]> {
  let chunk: IndexWord[] = [];
  let size = 0;
  for (const word of words) {
    chunk.push(word);
    size += sizeOf(word);
    if (size < placesPerChunk) continue;
    yield chunk;
    chunk = [];
    size = 0;
  }
  if (chunk.length > 0) yield chunk;
}
