import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { load } from 'js-yaml';

/** The entries of a collection that have no page of their own text, by their ids. */
export const readCollection = (name) =>
  new Map(
    globSync(`content/${name}/**/*.md`)
      .sort()
      .map((file) => {
        const [, frontmatter] = readFileSync(file, 'utf8').split(/^---$/m);
        return [basename(file, '.md'), load(frontmatter)];
      }),
  );
