import type { Stage, Status } from '../domain/figure.ts';
import type { QuantityWords } from '../domain/format-quantity.ts';
import type { SourceData } from '../domain/source.ts';
import type { EditionStanding } from './edition-standing.ts';

/** What names a source: its short name, and its publisher and title in full. */
type Named = Pick<SourceData, 'short' | 'publisher' | 'title'>;

interface Heads {
  readonly row: string;
  readonly value: string;
}

/** The words of charts in one language. */
export interface ChartWords {
  readonly quantity: QuantityWords;
  readonly stages: Readonly<Record<Stage, string>>;
  /** Said of a figure that is too poorly handed down to be drawn. */
  readonly figure: { readonly weak: string };
  readonly chart: {
    readonly heads: Readonly<Record<'shares' | 'years' | 'countries' | 'threshold', Heads>>;
    /** What a track reaches from and to. */
    readonly track: (from: string, to: string) => string;
    /** A source by its short name and the year of its date, if it has one. */
    readonly sourceOf: (short: string, year: string | undefined) => string;
    readonly sources: (names: readonly string[]) => string;
    /** A source with what holds of its edition alone. */
    readonly inEdition: (source: string, remarks: readonly string[]) => string;
    /** Sources that give the same. */
    readonly alike: (sources: readonly string[]) => string;
    /** A source, and the period that its number is for, if it says so. */
    readonly forPeriod: (source: string, period: string | undefined) => string;
    readonly statedBy: (publisher: string, date: string) => string;
    readonly statedSource: (publisher: string, date: string) => string;
    /** The heading of rows of one edition. */
    readonly edition: (source: Named, later: boolean) => string;
    readonly standing: Readonly<Record<EditionStanding, string>>;
    readonly statuses: Readonly<Record<Status, string>>;
    /** What is said of a value beside it, in one line. */
    readonly remarks: (remarks: readonly string[]) => string;
    /** How a number was counted, as a footnote. */
    readonly counted: (how: string) => string;
    readonly derived: string;
    readonly later: string;
    /** The line that a pointer is told: a value, who says so, and what else is to be known. */
    readonly note: (value: string, source: string, more: readonly string[]) => string;
  };
}
