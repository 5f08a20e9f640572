import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import type { ArticleData } from '../../../src/domain/article.ts';
import type { ClaimInput } from '../../../src/domain/claim.ts';
import { idOfPath } from '../../../src/domain/id.ts';
import type { MeasuredFigureData, StatedFigureData } from '../../../src/domain/figure.ts';
import type { SourceData } from '../../../src/domain/source.ts';
import { filesOf } from '../../support/folder-contents.ts';

/** An entry as its file has it. */
export interface CorpusEntry<Data> {
  readonly data: Data;
  readonly body: string;
}

/** What the entries of each collection hold; a corpus has no derived figures. */
interface Collections {
  readonly articles: ArticleData;
  readonly claims: ClaimInput;
  readonly figures: StatedFigureData | MeasuredFigureData;
  readonly sources: SourceData;
}

/** Reads single entries of a corpus, which was checked when it was written. */
export interface Corpus {
  readonly idsOf: (collection: keyof Collections) => readonly string[];
  readonly read: <Name extends keyof Collections>(
    collection: Name,
    id: string,
  ) => CorpusEntry<Collections[Name]>;
}

/** Opens the corpus in a folder. */
export const openCorpus = (folder: string): Corpus => {
  const paths = (collection: string): ReadonlyMap<string, string> =>
    new Map(
      filesOf(join(folder, collection))
        .filter((file) => file.endsWith('.md'))
        .map((file) => [idOfPath(file), file]),
    );
  const files = {
    articles: paths('articles'),
    claims: paths('claims'),
    figures: paths('figures'),
    sources: paths('sources'),
  };
  return {
    idsOf: (collection) => [...files[collection].keys()],
    read: (collection, id) => {
      const text = readFileSync(join(folder, collection, files[collection].get(id) ?? id), 'utf8');
      const { frontmatter, content } = parseFrontmatter(text);
      return { data: frontmatter as never, body: content };
    },
  };
};
