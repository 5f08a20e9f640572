import type { Stage, Status } from '../domain/figure.ts';
import type { Quantity } from '../domain/quantity.ts';

/** One value drawn on a track. */
export interface TrackMark {
  /** The id of the figure it draws. */
  readonly figure: string;
  readonly quantity: Quantity;
  /** The quantity in words, as tables say it: `71.1%`. */
  readonly text: string;
  /** What the article states is drawn firm; what a source measured or the build derived, beside it. */
  readonly basis: 'stated' | 'measured' | 'derived';
  /** Who says so, each by name and year: `USGS 2025`. */
  readonly by: readonly string[];
  /** Who says so and for when: `USGS 2025, for 2024`. */
  readonly source: string;
  /** What is counted, in words; empty where that is said elsewhere. */
  readonly measure: string;
  /** What else stands beside the value: its edition, that it is derived, that it is younger than the article. */
  readonly remarks: readonly string[];
  /** All of that in one line. */
  readonly note: string;
  /** Where it comes from: the page of its claim or source. */
  readonly origin: string;
  /** Whether a source of it is certainly younger than the article. */
  readonly later: boolean;
  /** False where it is too poorly handed down to be drawn: it is listed only. */
  readonly drawn: boolean;
  /** Whether a newer edition has replaced it: it is drawn smaller. */
  readonly replaced: boolean;
}

/** One row: a heading, and the values on its track, the leading one first. */
export interface TrackRow {
  readonly label: string;
  /** The page that the heading leads to. */
  readonly href: string | undefined;
  readonly stage: Stage | undefined;
  /** What is counted, or what else a reader has to know of the row; empty where that is said elsewhere. */
  readonly measure: string;
  /** Empty where nobody measured it: a gap, not a zero. */
  readonly marks: readonly TrackMark[];
}

/** Rows that may be compared, under one heading; between two groups the chart is broken. */
export interface TrackGroup {
  /** What they have in common, such as the edition they are from; undefined where the chart has no groups. */
  readonly heading: string | undefined;
  readonly rows: readonly TrackRow[];
}

/** A line across all rows, such as the share that the article states. */
export interface TrackLine {
  readonly figure: string;
  readonly quantity: Quantity;
  readonly text: string;
  readonly label: string;
  readonly origin: string;
}

/** A scale from nothing to `max`, with the values named along it: nothing, half and all. */
export interface TrackScale {
  readonly max: number;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
}

/** Another reading of a sentence: the amounts that it compares, and the limit under which it holds. */
export interface TrackReading {
  readonly row: TrackRow;
  readonly limit: Quantity;
  /** The limit in words: `less than 25%`. */
  readonly text: string;
}

/** One value of a listing, with the letter of its edition. */
export interface ListedValue {
  readonly figure: string;
  readonly quantity: Quantity;
  readonly text: string;
  readonly edition: string;
  readonly status: Status | undefined;
  /** The numbers of the notes that hold of it. */
  readonly notes: readonly number[];
  readonly weak: boolean;
}

/** All cells of a series, a row a place and a column a year; in each the values of every edition, the newest first, and none where nobody measured it. */
export interface SeriesListing {
  readonly title: string;
  readonly years: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly cells: readonly (readonly ListedValue[])[];
  }[];
  /** What each letter stands for. */
  readonly editions: readonly { readonly letter: string; readonly title: string }[];
  /** What is said of some of its numbers, in their order, each once. */
  readonly notes: readonly string[];
  readonly estimated: boolean;
  readonly weak: boolean;
}

/** A chart as rows on tracks of one scale, in the unit of every mark: what table, canvas and tests read. */
export interface TrackChart extends TrackScale {
  /** The headings of the columns. */
  readonly heads: { readonly row: string; readonly track: string; readonly value: string };
  readonly groups: readonly TrackGroup[];
  readonly line: TrackLine | undefined;
  /** Whether a row's first mark is a bar from nothing. */
  readonly bars: boolean;
  /** What is shown with it: the chart's own caveat, then those of its derived figures, each once. */
  readonly caveats: readonly string[];
  readonly readings: readonly TrackReading[];
  readonly listing: SeriesListing | undefined;
}

/** The rows of a chart, whatever group they stand in. */
export const rowsOfTracks = ({ groups }: Pick<TrackChart, 'groups'>): TrackRow[] =>
  groups.flatMap(({ rows }) => rows);

/** Who measured what a chart shows, each once and in its order; what the article states is not among it. */
export const measuredBy = (chart: Pick<TrackChart, 'groups'>): string[] => [
  ...new Set(
    rowsOfTracks(chart)
      .flatMap(({ marks }) => marks)
      .filter(({ basis }) => basis !== 'stated')
      .flatMap(({ by }) => by),
  ),
];

/** The ids of all figures that a chart draws or lists beside what it draws, its readings’ among them, each once and in its order. */
export const figuresDrawn = (chart: Pick<TrackChart, 'groups' | 'readings'>): string[] => [
  ...new Set(
    [...rowsOfTracks(chart), ...chart.readings.map(({ row }) => row)].flatMap(({ marks }) =>
      marks.map(({ figure }) => figure),
    ),
  ),
];
