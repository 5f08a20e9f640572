import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { articleSchema } from './domain/article.ts';
import { chartSchema } from './domain/chart.ts';
import { claimSchema } from './domain/claim.ts';
import { figureSchema } from './domain/figure.ts';
import { settingsSchema } from './domain/settings.ts';

/** The path of a file inside its collection, kept whole so that two entries with one id are both seen. */
const generateId = ({ entry }: { entry: string }): string => entry.replace(/\.md$/, '');

const folder = (name: string) =>
  glob({ base: `./content/${name}`, pattern: '**/*.md', generateId });

export const collections = {
  articles: defineCollection({ loader: folder('articles'), schema: articleSchema }),
  claims: defineCollection({ loader: folder('claims'), schema: claimSchema }),
  figures: defineCollection({ loader: folder('figures'), schema: figureSchema }),
  charts: defineCollection({ loader: folder('charts'), schema: chartSchema }),
  settings: defineCollection({
    loader: glob({ base: './content', pattern: 'settings.md', generateId }),
    schema: settingsSchema,
  }),
};
