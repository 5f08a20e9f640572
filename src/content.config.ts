import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { articleSchema } from './domain/article.ts';
import { chartSchema } from './domain/chart.ts';
import { claimSchema } from './domain/claim.ts';
import { eventSchema } from './domain/event.ts';
import { figureSchema } from './domain/figure.ts';
import { seriesSchema } from './domain/series.ts';
import { settingsSchema } from './domain/settings.ts';
import { sourceSchema } from './domain/source.ts';
import { termSchema } from './domain/term.ts';

/** The path of a file inside its collection, kept whole so that two entries with one id are both seen. */
const generateId = ({ entry }: { entry: string }): string => entry.replace(/\.md$/, '');

const folder = (name: string) =>
  glob({ base: `./content/${name}`, pattern: '**/*.md', generateId });

export const collections = {
  articles: defineCollection({ loader: folder('articles'), schema: articleSchema }),
  claims: defineCollection({ loader: folder('claims'), schema: claimSchema }),
  figures: defineCollection({ loader: folder('figures'), schema: figureSchema }),
  series: defineCollection({ loader: folder('series'), schema: seriesSchema }),
  sources: defineCollection({ loader: folder('sources'), schema: sourceSchema }),
  charts: defineCollection({ loader: folder('charts'), schema: chartSchema }),
  events: defineCollection({ loader: folder('events'), schema: eventSchema }),
  terms: defineCollection({ loader: folder('terms'), schema: termSchema }),
  settings: defineCollection({
    loader: glob({ base: './content', pattern: 'settings.md', generateId }),
    schema: settingsSchema,
  }),
};
