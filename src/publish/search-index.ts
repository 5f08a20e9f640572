import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { close, createIndex } from 'pagefind';
import { spaceHan } from '../search/han-words.ts';

/** What Pagefind brings beside the index: interfaces of its own, which we do not use. */
const unused = /^pagefind-(?!worker\.js$|entry\.json$).*\.(js|css)$/;

/** What a page says of other pages, which are found by themselves. */
const excludeSelectors = ['nav', '[popover]', '.ledger', '.related', '.tally', '.legend'];

/** A page as the index is to read it: its main part with its kind, a claim before what bears on it; undefined where it says of no kind that it is to be found. */
const indexable = (html: string): string | undefined => {
  const kind = /<main\b[^>]*\bdata-kind="([a-z]+)"/.exec(html)?.[1];
  if (kind === undefined) return undefined;
  const weights = kind === 'claim' ? ['data-pagefind-weight="3"', 'data-pagefind-weight="10"'] : [];
  return spaceHan(html)
    .replace(
      '<main',
      `<main data-pagefind-body data-pagefind-meta="kind:${kind}" ${weights[0] ?? ''}`,
    )
    .replace('<h1', `<h1 ${weights[1] ?? ''}`);
};

const refuseErrors = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`The search index: ${errors.join('; ')}`);
};

/** Puts a search index beside the pages below a folder that say what they are, in the order of their addresses, so that one site gives one index. */
export const writeSearchIndex = async (folder: string): Promise<number> => {
  try {
    const { index, errors } = await createIndex({ excludeSelectors });
    refuseErrors(errors);
    if (index === undefined) throw new Error('The search index was not made.');
    let pages = 0;
    for (const file of globSync('**/index.html', { cwd: folder }).sort()) {
      const content = indexable(readFileSync(join(folder, file), 'utf8'));
      if (content === undefined) continue;
      const url = `/${file
        .split(sep)
        .join('/')
        .replace(/index\.html$/, '')}`;
      refuseErrors((await index.addHTMLFile({ url, content })).errors);
      pages += 1;
    }
    const written = await index.getFiles();
    refuseErrors(written.errors);
    for (const { path, content } of written.files.filter(({ path: name }) => !unused.test(name))) {
      const target = join(folder, 'pagefind', path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
    }
    return pages;
  } finally {
    await close();
  }
};
