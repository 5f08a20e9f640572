import type { Figure, Shelf, Term } from './catalogue.ts';

/** What the references in prose are filled from: figures with the address each comes from, and terms. */
export interface Fillings {
  readonly figures: Shelf<Figure>;
  readonly terms: Shelf<Term>;
  /** Where a figure comes from: the page of the claim that states it, or its place on its source's page. */
  readonly originOf: (figure: string) => string;
}
