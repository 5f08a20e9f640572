import { gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { partOf } from '../../../src/publish/search/index-part.ts';
import { joinIndexes } from '../../../src/publish/search/join-indexes.ts';
import {
  endIndexing,
  type IndexedPage,
  type IndexFiles,
  makeIndex,
} from '../../../src/publish/search/make-index.ts';

afterAll(endIndexing);

const page = (address: string, text: string, language = 'en'): IndexedPage => ({
  address,
  text: `<html lang="${language}"><main data-pagefind-body>${text}</main></html>`,
});

const syllables = ['ca', 'fe', 'mi', 'no', 'pra', 'se', 'dy', 'mium', '镝', '𬬻'];

/** Words enough for several files of them, of which some have marks that nobody types, others letters of two code units. */
const wordOf = (number: number): string => {
  const [a, b, c] = [number % 10, (number * 7) % 9, Math.floor(number / 31) % 10];
  const word = `${syllables[a] ?? ''}${syllables[b] ?? ''}${syllables[c] ?? ''}`;
  return number % 13 === 0
    ? word.replace('e', 'é')
    : number % 17 === 0
      ? word.replace('e', 'è')
      : word;
};

const wordy = (number: number): IndexedPage =>
  page(
    `/claims/${number % 2 === 0 ? 'of-' : ''}${number}/`,
    `<h1 data-pagefind-weight="10">${wordOf(number * 3)} of ${wordOf(number)}</h1>
     <p id="place" data-pagefind-weight="3">${wordOf(number + 5)}</p>
     <p>${Array.from({ length: 700 }, (_, index) => wordOf(number * 11 + index * (1 + (number % 5)))).join(' ')}</p>`,
  );

const pages: readonly IndexedPage[] = [
  ...Array.from({ length: 60 }, (_, number) => wordy(number)),
  page('/', '<h1>Ores</h1><img src="/ore.png" alt="An ore of miséno"><p>All of them.'),
  page('/method/', '<h1 data-pagefind-meta="kind:method">Method</h1>'),
  page('/zh/', '<h1>稀 土</h1><p>镝 铽 𬬻', 'zh-hans'),
  page('/zh/method/', '<h1>方 法</h1><p>稀', 'zh-hans'),
  // What the index keeps of these begins with the same seven digits.
  page('/ore-3558/', '<h1>Ore</h1>'),
  page('/ore-8979/', '<h1>Ore</h1>'),
].sort((a, b) => (a.address < b.address ? -1 : 1));

const inParts = (count: number): readonly (readonly IndexedPage[])[] =>
  Array.from({ length: count }, (_, part) =>
    pages.filter((_page, number) => (number * 5) % count === part),
  );

const contentOf = (path: string, file: Uint8Array): unknown => {
  // Pagefind tells languages in another order each time.
  if (path.endsWith('.json')) return JSON.parse(Buffer.from(file).toString());
  return (file[0] === 0x1f ? gunzipSync(file) : Buffer.from(file)).toString('base64');
};

/** The files of an index in order, as they are before they are compressed. */
const contentsOf = (files: IndexFiles): readonly (readonly [string, unknown])[] =>
  Array.from(files, ([path, file]) => [path, contentOf(path, file)] as const).sort(([a], [b]) =>
    a < b ? -1 : 1,
  );

test.for([1, 2, 7])(
  'an index of %i parts is the one that Pagefind makes of all pages at once, byte for byte',
  async (count) => {
    const whole = contentsOf(await makeIndex(pages));
    const parts = [];
    for (const some of inParts(count)) parts.push(partOf(await makeIndex(some)));
    const joined = contentsOf(await joinIndexes(parts));
    const paths = joined.map(([path]) => path);
    expect(paths).toEqual(whole.map(([path]) => path));
    expect(joined).toEqual(whole);
    const named = (form: RegExp) => paths.filter((path) => form.test(path));
    expect(named(/^index\/en_/).length).toBeGreaterThan(2);
    expect(named(/^fragment\/en_\w{8}\.pf_fragment$/)).toHaveLength(1);
    expect(named(/^pagefind\.(?:en|zh-hans)_\w+\.pf_meta$/)).toHaveLength(2);
  },
);

test('a part that is written in another form is refused', async () => {
  const files = await makeIndex(pages.slice(0, 2));
  const meta = [...files.keys()].find((path) => path.endsWith('.pf_meta')) ?? '';
  const fragment = [...files].find(([path]) => path.endsWith('.pf_fragment'))?.[1];
  const broken = partOf(new Map([...files, [meta, fragment ?? new Uint8Array()]]));
  await expect(joinIndexes([broken, broken])).rejects.toThrow(
    'this Pagefind writes it in another form than src/publish/search reads',
  );
});
