import { words } from '../../words.ts';
import type { Column } from './data-table.ts';
import type { PublicSite } from '../public-site.ts';

/** The last columns of every table: its rows are often parted from the file that they came in. */
export const provenanceColumns = <Row>(
  { site: { settings } }: Pick<PublicSite, 'site'>,
  pageOf: (row: Row) => string | undefined,
): Column<Row>[] => [
  {
    name: 'page',
    type: 'string',
    description: 'The page that says the same to people.',
    of: pageOf,
  },
  {
    name: 'compiled_by',
    type: 'string',
    description: 'Who compiled the row.',
    of: () => settings.publisher,
  },
  {
    name: 'licence',
    type: 'string',
    description: 'The licence of our own text; what is quoted is not ours to license.',
    of: () => words.data.licence(settings.licence.name, settings.licence.url),
  },
];
