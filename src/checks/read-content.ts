import { isUtf8 } from 'node:buffer';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import type { z } from 'zod';
import { articleSchema } from '../domain/article.ts';
import { type Collection, collections, type Entries, type Entry } from '../domain/catalogue.ts';
import { chartSchema } from '../domain/chart.ts';
import { claimSchema } from '../domain/claim.ts';
import { eventSchema } from '../domain/event.ts';
import { figureSchema } from '../domain/figure.ts';
import type { Ledger } from '../domain/permalink-ledger.ts';
import { type SeriesCell, seriesSchema } from '../domain/series.ts';
import { settingsSchema } from '../domain/settings.ts';
import { sourceSchema } from '../domain/source.ts';
import { termSchema } from '../domain/term.ts';
import { readDigest } from '../markdown/stored-digest.ts';
import { readSeriesTable } from '../series/series-table.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { readLedger } from './read-ledger.ts';
import { schemaFaults } from './schema-faults.ts';

const unreadable = (file: string, line: number, fault: string, remedy: string): Problem => ({
  kind: 'unreadable',
  file,
  line,
  fault,
  remedy,
});

const between = 'put its fields between two lines of ---; content/README.md lists them';

/** Whether a file’s text says what its bytes do; they are asked again only where it has the sign for what cannot be read. */
const isRead = (path: string, text: string): boolean =>
  !text.includes('\ufffd') || isUtf8(readFileSync(path));

const notUtf8 = (file: string, text: string): Problem => {
  const line = text.slice(0, text.indexOf('\ufffd')).split('\n').length;
  return unreadable(file, line, 'is not UTF-8 text', 'save it as UTF-8');
};

/** What keeps a text from being an entry at all. */
const faultOf = (file: string, text: string): Problem | undefined => {
  if (text.trim() === '') return unreadable(file, 1, 'is empty', between);
  if (!/^\uFEFF?---\s*\r?\n/.test(text)) {
    return unreadable(file, 1, 'does not begin with a line of ---', between);
  }
  return /\n---\s*(?:\r?\n|$)/.test(text)
    ? undefined
    : unreadable(file, 1, 'has no second line of ---', between);
};

/** What js-yaml says of frontmatter that it cannot read, counting lines as the file does. */
const yamlFault = (file: string, thrown: unknown): Problem => {
  const { reason, mark } = thrown as { reason?: string; mark?: { line: number } };
  return unreadable(
    file,
    (mark?.line ?? 0) + 1,
    `is no YAML here: ${reason ?? String(thrown)}`,
    'look at this line and the one before; a value with a colon, a # or a bracket in it goes into quotes',
  );
};

/** Reads a content folder as the build does, and notes everything that an entry's own schema refuses instead of stopping at the first. */
export const readContent = (folder: string): { entries: Entries; problems: Problem[] } => {
  const problems: Problem[] = [];

  const readEntry = <Data>(file: string, schema: z.ZodType<Data>): Entry<Data>[] => {
    const text = readFileSync(join(folder, file), 'utf8');
    const fault = isRead(join(folder, file), text) ? faultOf(file, text) : notUtf8(file, text);
    if (fault !== undefined) {
      problems.push(fault);
      return [];
    }
    try {
      const { frontmatter, content } = parseFrontmatter(text);
      const parsed = schema.safeParse(frontmatter);
      if (!parsed.success) {
        const faults = schemaFaults(schema, frontmatter, parsed.error.issues);
        problems.push(...faults.map((found): Problem => ({ kind: 'schema', file, ...found })));
        return [];
      }
      const path = file.slice(file.indexOf('/') + 1).replace(/\.md$/, '');
      return [{ path, data: parsed.data, body: content.trim() }];
    } catch (thrown) {
      problems.push(yamlFault(file, thrown));
      return [];
    }
  };

  const readAll = <Data>(collection: Collection, schema: z.ZodType<Data>): Entry<Data>[] => {
    const files = globSync(`${collection}/**/*`, { cwd: folder, withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort();
    const isEntry = (file: string): boolean => file.endsWith('.md');
    const isTable = (file: string): boolean =>
      collection === 'series' && files.includes(file.replace(/\.csv$/, '.md'));
    const others = files.filter((file) => !isEntry(file) && !isTable(file));
    problems.push(...others.map((file): Problem => ({ kind: 'not-read', file })));
    return files.filter(isEntry).flatMap((file) => readEntry(file, schema));
  };

  const readTable = (file: string): SeriesCell[] => {
    if (!existsSync(join(folder, file))) {
      problems.push({ kind: 'no-table', file });
      return [];
    }
    const text = readFileSync(join(folder, file), 'utf8');
    if (!isRead(join(folder, file), text)) {
      problems.push(notUtf8(file, text));
      return [];
    }
    const { cells, faults } = readSeriesTable(text);
    problems.push(
      ...faults.map(({ line, fault, remedy }) => unreadable(file, line, fault, remedy)),
    );
    return cells;
  };

  const readLedgerFile = (file: string): Ledger | undefined => {
    if (!existsSync(join(folder, file))) return undefined;
    const reading = readLedger(readFileSync(join(folder, file), 'utf8'));
    if ('ledger' in reading) return reading.ledger;
    problems.push(unreadable(file, reading.line, reading.fault, reading.remedy));
    return undefined;
  };

  const known = ['README.md', 'settings.md', 'permalinks.json', ...collections];
  const strays = readdirSync(folder).filter(
    (name) => !name.startsWith('.') && !known.includes(name),
  );
  problems.push(
    ...strays.map((file): Problem => {
      const near = nearest(file.replace(/\.md$/, ''), [...collections, 'settings.md']);
      return { kind: 'stray', file, near };
    }),
  );
  const hasSettings = existsSync(join(folder, 'settings.md'));
  if (!hasSettings) problems.push({ kind: 'missing', file: 'settings.md' });
  const [settings] = hasSettings ? readEntry('settings.md', settingsSchema) : [];
  const entries: Entries = {
    settings: settings?.data,
    about: settings?.body ?? '',
    articles: readAll('articles', articleSchema).map((entry) => ({
      ...entry,
      digest: readDigest(entry.body),
    })),
    claims: readAll('claims', claimSchema),
    figures: readAll('figures', figureSchema),
    series: readAll('series', seriesSchema).map((entry) => ({
      ...entry,
      cells: readTable(`series/${entry.path}.csv`),
    })),
    sources: readAll('sources', sourceSchema),
    charts: readAll('charts', chartSchema),
    events: readAll('events', eventSchema),
    terms: readAll('terms', termSchema),
    ledger: readLedgerFile('permalinks.json'),
  };
  return { entries, problems };
};
