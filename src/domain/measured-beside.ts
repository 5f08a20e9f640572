import type { Catalogue, Claim, Figure } from './catalogue.ts';

/** What was measured beside a share that a claim states: as a chart of shares sets it, or else the claim's evidence of the same stage and place. */
export const measuredBeside = (
  stated: Figure,
  { evidence }: Claim,
  { charts, figures }: Pick<Catalogue, 'charts' | 'figures'>,
): Figure[] => {
  if (stated.unit !== 'percent' || stated.stage === undefined) return [];
  const row = charts.all
    .flatMap((chart) => (chart.type === 'shares' ? chart.rows : []))
    .find((drawn) => drawn.stated === stated.id);
  const ids = row?.measured ?? [...new Set(evidence.flatMap((piece) => piece.figures))];
  return ids
    .flatMap((id) => figures.byId.get(id) ?? [])
    .filter(({ unit }) => unit === 'percent')
    .filter(
      ({ stage, geography }) =>
        row !== undefined || (stage === stated.stage && geography === stated.geography),
    );
};
