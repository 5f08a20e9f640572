import type { Chart, Claim, Figure } from '../domain/catalogue.ts';
import type { Stage } from '../domain/figure.ts';
import { formatQuantity, type QuantityWords } from '../domain/format-quantity.ts';
import type { Quantity } from '../domain/quantity.ts';

/** One row of a shares chart, as the table, the canvas and the tests read it. */
export interface ShareRow {
  readonly figure: string;
  readonly claim: string;
  readonly stage: Stage;
  /** The stage in words: the row's heading. */
  readonly label: string;
  readonly quantity: Quantity;
  /** The quantity in words, such as `60%`. */
  readonly text: string;
  /** What is counted, in words; empty where the figure does not say. */
  readonly measure: string;
  /** The value and who says so, in a line. */
  readonly note: string;
}

/** The words of a shares chart. */
export interface ShareWords {
  readonly quantity: QuantityWords;
  readonly stages: Readonly<Record<Stage, string>>;
  /** A value, and who says so. */
  readonly note: (value: string) => string;
}

/** What a shares chart needs of the catalogue. */
export interface ShareSources {
  readonly figure: (id: string) => Figure | undefined;
  /** The published claim that states a figure. */
  readonly claimOf: (figure: string) => Claim | undefined;
}

/** The rows of a shares chart in its order; a row whose figure has no stage or no claim is left out, which `checks` refuse before. */
export const shareRows = (chart: Chart, sources: ShareSources, words: ShareWords): ShareRow[] =>
  chart.rows.flatMap(({ stated }): ShareRow[] => {
    const figure = sources.figure(stated);
    const claim = sources.claimOf(stated);
    if (figure?.stage === undefined || claim === undefined) return [];
    const { value, unit, qualifier, stage, measure = '' } = figure;
    const quantity = { value, unit, ...(qualifier && { qualifier }) };
    const text = formatQuantity(quantity, words.quantity);
    return [
      {
        figure: stated,
        claim: claim.id,
        stage,
        label: words.stages[stage],
        quantity,
        text,
        measure,
        note: words.note(text),
      },
    ];
  });
