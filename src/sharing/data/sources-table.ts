import type { Source } from '../../domain/catalogue.ts';
import { readings, seenAs } from '../../domain/source.ts';
import { type Column, type DataTable, dataTable } from './data-table.ts';
import { provenanceColumns } from './provenance-columns.ts';
import type { PublicSite } from '../public-site.ts';

const text = (
  name: string,
  description: string,
  of: (source: Source) => string | undefined,
): Column<Source> => ({ name, type: 'string', description, of });

/** Every source relied on, a row each. */
export const sourcesTable = (open: PublicSite): DataTable =>
  dataTable<Source>(
    {
      name: 'sources',
      title: 'Sources',
      description: 'The publications relied on, and how each was seen, a row each.',
      key: ['id'],
    },
    [
      { ...text('id', 'The permanent id of the source.', ({ id }) => id), required: true },
      {
        ...text('publisher', 'Who published what was read.', ({ publisher }) => publisher),
        required: true,
      },
      { ...text('title', 'The title of what was read.', ({ title }) => title), required: true },
      text('short', 'A name of a few words, without a date.', ({ short }) => short),
      text('author', 'Who wrote it, where that was seen.', ({ author }) => author),
      text(
        'carrier',
        'Who carried or reprinted it, where it was read there.',
        (source) => source.carrier,
      ),
      text(
        'reports',
        'Whose findings or words a secondary source relays.',
        ({ reports }) => reports,
      ),
      text(
        'date',
        'When it was published, as precisely as seen: 2025, 2025-06, 2025-06-20, 2018-Q1 or 2012/2014; empty where undated.',
        ({ date }) => date,
      ),
      text('revised', 'When the edition that was read was revised.', ({ revised }) => revised),
      text('address', 'The address at which it was published.', ({ url }) => url),
      text(
        'archive',
        'The address of a copy that an archive keeps, where one was looked up.',
        ({ archive }) => archive,
      ),
      {
        ...text(
          'seen',
          'Whether it did or measured the thing itself, or relays it.',
          ({ seen }) => seen,
        ),
        values: seenAs,
      },
      {
        ...text(
          'read',
          'What was read: the page, a mirror, a reprint or transcriptions.',
          (source) => source.read,
        ),
        values: readings,
      },
      text('note', 'What else a reader has to know of it.', ({ note }) => note && open.say(note)),
      ...provenanceColumns<Source>(open, ({ id }) => open.at(open.to.source(id))),
    ],
    () => open.site.sources.all,
  );
