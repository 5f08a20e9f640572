import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import type { z } from 'zod';
import { articleSchema } from '../domain/article.ts';
import type { Collection, Entries, Entry } from '../domain/catalogue.ts';
import { chartSchema } from '../domain/chart.ts';
import { claimSchema } from '../domain/claim.ts';
import { figureSchema } from '../domain/figure.ts';
import { settingsSchema } from '../domain/settings.ts';
import { readDigest } from '../markdown/stored-digest.ts';
import type { Problem } from './problem.ts';

const reasonOf = (thrown: unknown): string =>
  (thrown instanceof Error ? thrown.message : String(thrown)).split('\n')[0] ?? '';

const schemaProblems = (file: string, issues: readonly z.core.$ZodIssue[]): Problem[] =>
  issues.map(({ path, message }) => ({
    kind: 'schema',
    file,
    field: path.join('.'),
    fault: message,
  }));

/** Reads a content folder as the build does, and notes everything that an entry's own schema refuses instead of stopping at the first. */
export const readContent = (folder: string): { entries: Entries; problems: Problem[] } => {
  const problems: Problem[] = [];

  const readEntry = <Data>(file: string, schema: z.ZodType<Data>): Entry<Data>[] => {
    if (!existsSync(join(folder, file))) return [];
    try {
      const { frontmatter, content } = parseFrontmatter(readFileSync(join(folder, file), 'utf8'));
      const parsed = schema.safeParse(frontmatter);
      if (!parsed.success) {
        problems.push(...schemaProblems(file, parsed.error.issues));
        return [];
      }
      const path = file.slice(file.indexOf('/') + 1).replace(/\.md$/, '');
      return [{ path, data: parsed.data, body: content }];
    } catch (thrown) {
      problems.push({ kind: 'unreadable', file, reason: reasonOf(thrown) });
      return [];
    }
  };

  const readAll = <Data>(collection: Collection, schema: z.ZodType<Data>): Entry<Data>[] =>
    globSync(`${collection}/**/*.md`, { cwd: folder })
      .map((file) => file.split(sep).join('/'))
      .sort()
      .flatMap((file) => readEntry(file, schema));

  if (!existsSync(join(folder, 'settings.md'))) {
    problems.push({ kind: 'missing', file: 'settings.md' });
  }
  const entries: Entries = {
    settings: readEntry('settings.md', settingsSchema)[0]?.data,
    articles: readAll('articles', articleSchema).map((entry) => ({
      ...entry,
      digest: readDigest(entry.body),
    })),
    claims: readAll('claims', claimSchema),
    figures: readAll('figures', figureSchema),
    charts: readAll('charts', chartSchema),
  };
  return { entries, problems };
};
