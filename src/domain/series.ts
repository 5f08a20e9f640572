import { z } from 'zod';
import { cellRevisionSchema, type DerivedFigureData, type Status, stages } from './figure.ts';
import { idSchema, idsSchema } from './id.ts';
import { units } from './quantity.ts';
import { textSchema } from './text.ts';

const eachOnce = {
  test: (things: readonly { readonly id: string }[]): boolean =>
    new Set(things.map(({ id }) => id)).size === things.length,
  error: 'has one id more than once',
};

/** Numbers of one kind over years and places: the entry beside a table `<id>.csv`, each cell of which is a figure. */
export const seriesSchema = z.strictObject({
  title: textSchema.describe('What the series is, as a heading.'),
  measure: textSchema.describe('What each cell counts, in a few words: "mine production".'),
  unit: z.enum(units).describe('The unit of every cell.'),
  stage: z.enum(stages).optional().describe('The stage of the chain it belongs to.'),
  editions: z
    .array(
      z.strictObject({
        id: idSchema
          .refine((id) => !/^share(?:-|$)/.test(id), {
            error: 'begins with “share”, as the ids of derived shares do',
          })
          .describe('A short id for the column edition: "mcs-2026".'),
        source: idSchema.describe('The id of the source that is this edition.'),
        locator: textSchema.optional().describe('Where in the source the table stands.'),
      }),
    )
    .min(1)
    .refine(eachOnce.test, { error: eachOnce.error })
    .describe(
      'The editions that the cells are from, each before what supersedes it; the last that has a cell counts.',
    ),
  geographies: z
    .array(
      z.strictObject({
        id: idSchema.describe('A short id for the column geography: "cn".'),
        name: textSchema.describe('The name of the place, as the page shows it.'),
      }),
    )
    .min(1)
    .refine(eachOnce.test, { error: eachOnce.error })
    .describe('The places that the cells are about, in the order of the table.'),
  whole: idSchema.optional().describe('The id of the geography that is the total of all.'),
  shares: z
    .strictObject({
      of: idsSchema.min(1).describe('The ids of the geographies whose share is derived.'),
      denominator: textSchema.describe('What the whole is: "world mine production".'),
      caveat: textSchema.describe('What is shown with every share, in one sentence.'),
    })
    .optional()
    .describe(
      'Which shares of the whole are derived, one for each edition and year that has both.',
    ),
  note: textSchema.optional().describe('What a reader has to know of all its cells.'),
  revisions: z
    .array(cellRevisionSchema)
    .default([])
    .describe('Changes of cells since they were published here, oldest first.'),
});
export type SeriesData = z.infer<typeof seriesSchema>;

/** One row of a series' table: a cell, with the line of the CSV it stands on. */
export interface SeriesCell {
  readonly line: number;
  readonly edition: string;
  readonly geography: string;
  readonly year: number;
  readonly value: number;
  /** What its source says of it: reported, estimated, or rounded; undefined where it does not say. */
  readonly status: Status | 'rounded' | undefined;
  /** Whether it is too poorly handed down to be drawn: it is listed only. */
  readonly weak: boolean;
  /** How it was counted, where that differs from plain output. */
  readonly counted: string | undefined;
  readonly note: string | undefined;
}

/** Where a figure stands in a series. */
export interface CellPlace {
  readonly series: string;
  readonly edition: string;
  readonly geography: string;
  readonly year: number;
  readonly weak: boolean;
}

/** The id of a cell's figure: series, edition, geography, year. */
export const cellId = (series: string, cell: Omit<CellPlace, 'series' | 'weak'>): string =>
  `${series}-${cell.edition}-${cell.geography}-${cell.year}`;

/** The id of the share that a geography has of the whole in one edition and year. */
export const shareId = (series: string, cell: Omit<CellPlace, 'series' | 'weak'>): string =>
  `${series}-share-${cell.edition}-${cell.geography}-${cell.year}`;

/** The cell that counts for a place and year: the one of the newest edition that has it. */
export const newestCell = (
  { editions }: Pick<SeriesData, 'editions'>,
  cells: readonly SeriesCell[],
  geography: string,
  year: number,
): SeriesCell | undefined =>
  editions
    .map(({ id }) =>
      cells.find(
        (cell) => cell.edition === id && cell.geography === geography && cell.year === year,
      ),
    )
    .findLast((cell) => cell !== undefined);

/** The derived shares of a series, as their entries would say: a ratio a cell, within one edition. */
export const sharesOf = (
  id: string,
  { shares, whole, geographies, measure }: SeriesData,
  cells: readonly SeriesCell[],
): (DerivedFigureData & { readonly id: string; readonly place: CellPlace })[] => {
  if (shares === undefined || whole === undefined) return [];
  const totals = new Set(
    cells
      .filter(({ geography }) => geography === whole)
      .map((cell) => `${cell.edition} ${cell.year}`),
  );
  return cells
    .filter(
      (cell) => shares.of.includes(cell.geography) && totals.has(`${cell.edition} ${cell.year}`),
    )
    .map((cell) => {
      const { edition, geography, year, weak } = cell;
      const name = geographies.find((place) => place.id === geography)?.name;
      return {
        id: shareId(id, cell),
        place: { series: id, edition, geography, year, weak },
        basis: 'derived',
        operation: 'ratio',
        inputs: [cellId(id, cell), cellId(id, { edition, year, geography: whole })],
        unit: 'percent',
        measure: `share of ${measure}`,
        denominator: shares.denominator,
        caveat: shares.caveat,
        ...(name !== undefined && { geography: name }),
      };
    });
};
