import type { TrackChart, TrackMark } from '../../charts/track-chart.ts';
import type { Chart, Figure } from '../../domain/catalogue.ts';
import { words } from '../../words.ts';
import { type Column, type DataTable, dataTable } from './data-table.ts';
import { quantityColumns, scopeColumns } from './figure-columns.ts';
import { provenanceColumns } from './provenance-columns.ts';
import type { PublicSite } from '../public-site.ts';

interface MarkRow extends Pick<TrackMark, 'figure' | 'quantity'> {
  readonly part: 'row' | 'line' | 'reading';
  readonly group: string | undefined;
  readonly row: string;
  readonly saidBy: string | undefined;
  readonly remarks: readonly string[];
  readonly drawn: boolean;
}

const rowsOf = ({ groups, line, readings }: TrackChart): MarkRow[] => [
  ...groups.flatMap(({ heading, rows }) =>
    rows.flatMap(({ label, marks }) =>
      marks.map((mark) => ({
        ...mark,
        part: 'row' as const,
        group: heading,
        row: label,
        saidBy: mark.source,
      })),
    ),
  ),
  ...(line === undefined
    ? []
    : [
        {
          part: 'line' as const,
          group: undefined,
          row: line.label,
          figure: line.figure,
          quantity: line.quantity,
          saidBy: undefined,
          remarks: [],
          drawn: true,
        },
      ]),
  ...readings.flatMap(({ row: { label, marks }, text }) =>
    marks.map((mark) => ({
      ...mark,
      part: 'reading' as const,
      group: words.data.holdsFor(text),
      row: label,
      saidBy: mark.source,
    })),
  ),
];

/** The ids of the same figure in other editions that a chart names beside it, and does not draw by themselves. */
const editionsAgreeing = (
  chart: Chart,
  figure: string,
  { groups }: TrackChart,
): readonly string[] => {
  if (chart.type !== 'threshold') return [];
  const drawn = new Set(
    groups.flatMap(({ rows }) => rows.flatMap(({ marks }) => marks.map((mark) => mark.figure))),
  );
  return [...chart.rows, chart.threshold]
    .filter((row) => row.figure === figure)
    .flatMap(({ editions }) => editions)
    .filter((id) => !drawn.has(id));
};

/** What a chart draws, a row a mark, each with its source; the cells of a series that it only lists are among the figures of the package. */
export const chartTable = (chart: Chart, drawn: TrackChart, open: PublicSite): DataTable => {
  const { site, at, to, say } = open;
  const article = site.articleOf(chart);
  const figureOf = ({ figure }: MarkRow): Figure | undefined => site.figures.byId.get(figure);
  /** The figure that is drawn, and the same in editions that agree with it and are drawn as one. */
  const figuresOf = ({ figure }: MarkRow): readonly Figure[] =>
    [figure, ...editionsAgreeing(chart, figure, drawn)].flatMap(
      (id) => site.figures.byId.get(id) ?? [],
    );
  const sourcesOf = (row: MarkRow) =>
    [...new Set(figuresOf(row).flatMap(({ sources }) => sources))].map((id) => site.sourceOf(id));
  /** The publication that says so, in a word of each: the article for what it states. */
  const from = (row: MarkRow, of: 'publisher' | 'title' | 'url' | 'date'): string => {
    const figure = figureOf(row);
    if (figure?.basis === 'stated') {
      return of === 'date' ? article.published.date : (article[of] ?? '');
    }
    return sourcesOf(row)
      .map((source) => source[of] ?? '')
      .join('; ');
  };
  const text = (
    name: string,
    description: string,
    of: (row: MarkRow) => string | undefined,
  ): Column<MarkRow> => ({ name, type: 'string', description, of });
  return dataTable<MarkRow>(
    {
      name: chart.id,
      title: chart.title,
      description: say(chart.summary),
      key: [],
    },
    [
      {
        ...text(
          'part',
          'Whether it stands in a row of the chart, is the line across it, or another reading.',
          ({ part }) => part,
        ),
        values: ['row', 'line', 'reading'],
      },
      text('group', 'What the rows beside it have in common.', ({ group }) => group),
      text('row', 'The heading of its row.', ({ row }) => row),
      ...quantityColumns<MarkRow>(({ quantity }) => quantity),
      ...scopeColumns<MarkRow>(figureOf),
      text('said_by', 'Who says so, and for when, as the chart has it.', ({ saidBy }) => saidBy),
      text('publisher', 'Who published it.', (row) => from(row, 'publisher')),
      text('source_title', 'The title of the publication.', (row) => from(row, 'title')),
      text('source_date', 'Its date, as precisely as seen.', (row) => from(row, 'date')),
      text('source_url', 'Its address, where one was given.', (row) => from(row, 'url')),
      text('seen', 'How it was seen.', (row) =>
        sourcesOf(row).map(words.source.howSeen).join('; '),
      ),
      text('remarks', 'What else stands beside the value.', ({ remarks }) => remarks.join('; ')),
      {
        name: 'drawn',
        type: 'boolean',
        description: 'False where it is too poorly handed down to be drawn.',
        of: (row) => row.drawn,
      },
      text('caveat', 'What must be known before it is compared.', (row) => {
        const figure = figureOf(row);
        const own = figure?.basis === 'derived' ? figure.caveats : [];
        return [...new Set([...(chart.caveat === undefined ? [] : [chart.caveat]), ...own])]
          .map(say)
          .join(' ');
      }),
      text('figure', 'The id of the figure that is drawn, or of each that agrees.', (row) =>
        figuresOf(row)
          .map(({ id }) => id)
          .join('; '),
      ),
      ...provenanceColumns<MarkRow>(open, () => at(to.chart(chart.id))),
    ],
    () => rowsOf(drawn),
  );
};
