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
import { entriesIn } from './entries-loader.ts';

export const collections = {
  articles: defineCollection({ loader: entriesIn('content/articles'), schema: articleSchema }),
  claims: defineCollection({ loader: entriesIn('content/claims'), schema: claimSchema }),
  figures: defineCollection({ loader: entriesIn('content/figures'), schema: figureSchema }),
  series: defineCollection({ loader: entriesIn('content/series'), schema: seriesSchema }),
  sources: defineCollection({ loader: entriesIn('content/sources'), schema: sourceSchema }),
  charts: defineCollection({ loader: entriesIn('content/charts'), schema: chartSchema }),
  events: defineCollection({ loader: entriesIn('content/events'), schema: eventSchema }),
  terms: defineCollection({ loader: entriesIn('content/terms'), schema: termSchema }),
  settings: defineCollection({
    loader: entriesIn('content', 'settings.md'),
    schema: settingsSchema,
  }),
};
