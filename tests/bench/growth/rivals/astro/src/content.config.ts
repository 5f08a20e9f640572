import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
// In scratch this site stands as deep below the repository as it does here, so these lead to the same files.
import { articleSchema } from '../../../../../../src/domain/article.ts';
import { chartSchema } from '../../../../../../src/domain/chart.ts';
import { claimSchema } from '../../../../../../src/domain/claim.ts';
import { eventSchema } from '../../../../../../src/domain/event.ts';
import { figureSchema } from '../../../../../../src/domain/figure.ts';
import { seriesSchema } from '../../../../../../src/domain/series.ts';
import { settingsSchema } from '../../../../../../src/domain/settings.ts';
import { sourceSchema } from '../../../../../../src/domain/source.ts';
import { termSchema } from '../../../../../../src/domain/term.ts';

const generateId = ({ entry }: { entry: string }): string => entry.replace(/^.*\/|\.md$/g, '');

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
