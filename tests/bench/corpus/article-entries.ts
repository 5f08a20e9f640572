import { parseFrontmatter } from '@astrojs/markdown-remark';
import { articleSchema } from '../../../src/domain/article.ts';
import { chartSchema } from '../../../src/domain/chart.ts';
import type { ClaimInput } from '../../../src/domain/claim.ts';
import { sourceSchema } from '../../../src/domain/source.ts';
import { importDigest } from '../../../src/importer/import-digest.ts';
import { writeEntry } from '../../../src/importer/write-entry.ts';
import { digestOf } from './digest-of.ts';
import { editDraft } from './edit-draft.ts';
import type { InventedArticle } from './invented-article.ts';
import type { Chance } from './seeded-chance.ts';

/** The texts of the entries of an article, by their paths in the content folder: drafts as the importer writes them, then edited as a desk would. */
export const articleEntries = (article: InventedArticle, chance: Chance): Map<string, string> => {
  const { report, write } = importDigest(
    {
      bytes: Buffer.from(digestOf(article)),
      name: undefined,
      article: article.id,
      language: 'en',
      utcOffset: '+01:00',
    },
    new Map(),
  );
  if (report.problems.length > 0) throw new Error(JSON.stringify(report.problems));
  const entries = new Map<string, string>();
  const own = [1, 2, 3].map((number) => `${article.id}-report-${number}`);
  own.forEach((id, index) => {
    entries.set(
      `sources/${id}.md`,
      writeEntry(sourceSchema, {
        publisher: `Office of Mines of ${article.place}`,
        title: `${article.ore} in ${article.place}, a report on ${['mines', 'plants', 'people'][index] ?? ''}`,
        short: `${article.place} mines office`,
        date: `20${chance.whole(20, 25)}-0${chance.whole(1, 9)}`,
        url: `https://${article.place.toLowerCase()}.example/reports/${article.ore}-${index + 1}`,
        seen: index === 0 ? 'primary' : 'secondary',
      }),
    );
  });
  const drafts = [...write].filter(([file]) => file.startsWith('claims/'));
  const invented = article.sections.flatMap(({ claims }) => claims);
  const rows: { stated: string; measured: string[] }[] = [];
  drafts.forEach(([file, text], index) => {
    const draft = parseFrontmatter(text).frontmatter as unknown as ClaimInput;
    const claim = invented[index];
    if (claim === undefined) throw new Error(`${file} is of no statement.`);
    const id = file.replace(/.*\/|\.md$/g, '');
    const edited = editDraft({ article, claim, id, draft, own, chance, write, entries });
    if (claim.stage !== undefined && edited.stated !== undefined) {
      rows.push({ stated: edited.stated, measured: [...edited.measured] });
    }
    entries.set(file, edited.text);
  });
  for (const [file, text] of write) {
    if (file.startsWith('figures/') && !entries.has(file)) entries.set(file, text);
  }
  const chart = `${article.id}-shares`;
  if (rows.length > 0) {
    entries.set(
      `charts/${chart}.md`,
      writeEntry(chartSchema, {
        type: 'shares',
        title: `${article.place}’s share of ${article.ore}, stage by stage`,
        summary:
          'Each row is a stage on a track of its own; the marks below it are what others report.',
        article: article.id,
        caveat:
          'The sources count different things, so their values may be set beside each other and not joined.',
        rows,
      }),
    );
  }
  const file = `articles/${article.id}.md`;
  const { frontmatter, content } = parseFrontmatter(write.get(file) ?? '');
  entries.set(
    file,
    writeEntry(
      articleSchema,
      { ...frontmatter, ...(rows.length > 0 && { leadChart: chart }) },
      `${content.trim()}\n`,
    ),
  );
  return entries;
};
