import type { Catalogue, Claim, Figure } from './catalogue.ts';
import type { MeasurementRevision } from './figure.ts';

/** A change of a measurement, and the figure that changed. */
export interface FigureRevision extends MeasurementRevision {
  readonly figure: Figure;
}

type Measured = Pick<Catalogue, 'figures' | 'series'>;

/** Every change of a measurement since it was published: of figures by themselves, then of cells of series. */
export const figureRevisions = ({ figures, series }: Measured): FigureRevision[] => [
  ...figures.all.flatMap((figure) =>
    figure.basis === 'measured'
      ? figure.data.revisions.map((revision) => ({ ...revision, figure }))
      : [],
  ),
  ...series.all.flatMap(({ revisions }) =>
    revisions.flatMap((revision) => {
      const figure = figures.byId.get(revision.figure);
      return figure === undefined ? [] : [{ ...revision, figure }];
    }),
  ),
];

/** Tells of each claim which of these are of figures that its evidence shows or is computed from. */
export const revisionsAmong = (
  revisions: readonly FigureRevision[],
  { figures }: Pick<Catalogue, 'figures'>,
): ((claim: Claim) => readonly FigureRevision[]) => {
  const revised = new Set(revisions.map(({ figure }) => figure.id));
  return ({ evidence }) => {
    const used = new Set<string>();
    const use = (id: string): void => {
      if (used.has(id)) return;
      used.add(id);
      const figure = figures.byId.get(id);
      if (figure?.basis === 'derived') figure.data.inputs.forEach(use);
    };
    for (const piece of evidence) piece.figures.forEach(use);
    if (used.isDisjointFrom(revised)) return [];
    return revisions.filter(({ figure }) => used.has(figure.id));
  };
};
