import { globSync, readFileSync } from 'node:fs';
import { join, matchesGlob, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import type { Loader, LoaderContext } from 'astro/loaders';

type Load = Pick<LoaderContext, 'store' | 'parseData' | 'generateDigest'>;

/** Puts one file’s entry into the store, unless it is there as the file has it; it keeps its body as written, for pages render what they show. */
const loadEntry = async (context: Load, id: string, filePath: string): Promise<void> => {
  const text = readFileSync(filePath, 'utf8');
  const digest = context.generateDigest(text);
  if (context.store.get(id)?.digest === digest) return;
  const { frontmatter, content } = parseFrontmatter(text);
  const data = await context.parseData({ id, data: frontmatter, filePath });
  context.store.set({ id, data, body: content.trim(), digest });
};

/** Loads the Markdown entries of a folder, by their paths in it without `.md`, so that two with one id are both seen. In a build it passes over what cannot be read, for the check names each such place before a page is made; in preview it stops there. */
export const entriesIn = (folder: string, pattern = '**/*.md'): Loader => ({
  name: 'entries',
  load: async (context) => {
    const { store, config, watcher, logger } = context;
    const base = fileURLToPath(new URL(`${folder}/`, config.root));
    const files = globSync(pattern, { cwd: base }).sort();
    const idOf = (file: string): string => file.split(sep).join('/').replace(/\.md$/, '');
    const gone = new Set(store.keys());
    for (const file of files) {
      const id = idOf(file);
      gone.delete(id);
      try {
        await loadEntry(context, id, join(base, file));
      } catch (thrown) {
        if (watcher !== undefined) throw thrown;
        store.delete(id);
      }
    }
    for (const id of gone) store.delete(id);

    const ours = (path: string): string | undefined =>
      path.startsWith(base) && matchesGlob(relative(base, path), pattern)
        ? idOf(relative(base, path))
        : undefined;
    const reload = (path: string): void => {
      const id = ours(path);
      if (id === undefined) return;
      loadEntry(context, id, path).catch((thrown: unknown) => {
        logger.error(thrown instanceof Error ? thrown.message : String(thrown));
      });
    };
    watcher?.add(base);
    watcher?.on('add', reload);
    watcher?.on('change', reload);
    watcher?.on('unlink', (path) => {
      const id = ours(path);
      if (id !== undefined) store.delete(id);
    });
  },
});
