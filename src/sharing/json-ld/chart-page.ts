import type { Graph } from 'schema-dts';
import type { Chart } from '../../domain/catalogue.ts';
import type { Permalinks } from '../../domain/permalink.ts';
import type { Settings } from '../../domain/settings.ts';
import { absolute } from '../absolute.ts';
import { graphOf } from './graph.ts';
import { breadcrumbsOf, webPageOf } from './web-page.ts';

interface Told {
  /** The chart’s summary, its numbers filled in. */
  readonly summary: string;
  /** The sources whose numbers it draws: their titles, and the paths of their pages. */
  readonly sources: readonly { readonly title: string; readonly path: string }[];
  readonly settings: Settings;
  readonly to: Permalinks;
}

/** A chart’s page: its numbers as a data set, and the files in which they can be had. */
export const chartGraph = (
  { id, title }: Pick<Chart, 'id' | 'title'>,
  { summary, sources, settings, to }: Told,
): Graph => {
  const at = (path: string): string => absolute(path, settings.site);
  const url = at(to.chart(id));
  return graphOf([
    { ...webPageOf({ url, name: title, settings }), mainEntity: { '@id': `${url}#data` } },
    {
      '@type': 'Dataset',
      '@id': `${url}#data`,
      name: title,
      description: summary,
      url,
      license: settings.licence.url,
      creator: { '@type': 'Organization', name: settings.publisher },
      isBasedOn: sources.map(({ title: name, path }) => ({
        '@type': 'CreativeWork' as const,
        name,
        url: at(path),
      })),
      distribution: [
        {
          '@type': 'DataDownload',
          encodingFormat: 'text/csv',
          contentUrl: at(to.chartFile(id, 'csv')),
        },
        {
          '@type': 'DataDownload',
          encodingFormat: 'image/png',
          contentUrl: at(to.chartFile(id, 'png')),
        },
      ],
    },
    breadcrumbsOf([
      { name: settings.title, url: at(to.home) },
      { name: title, url },
    ]),
  ]);
};
