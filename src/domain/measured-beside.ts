import type { Catalogue, Claim, Figure } from './catalogue.ts';

/** Tells what was measured beside a share that a claim states: as a chart of shares sets it, or else the claim's evidence of the same stage and place. */
export const measuredBesideIn = ({
  charts,
  figures,
}: Pick<Catalogue, 'charts' | 'figures'>): ((stated: Figure, claim: Claim) => Figure[]) => {
  const rows = Map.groupBy(
    charts.all.flatMap((chart) => (chart.type === 'shares' ? chart.rows : [])),
    (row) => row.stated,
  );
  return (stated, { evidence }) => {
    if (stated.unit !== 'percent' || stated.stage === undefined) return [];
    const [row] = rows.get(stated.id) ?? [];
    const ids = row?.measured ?? [...new Set(evidence.flatMap((piece) => piece.figures))];
    return ids
      .flatMap((id) => figures.byId.get(id) ?? [])
      .filter(({ unit }) => unit === 'percent')
      .filter(
        ({ stage, geography }) =>
          row !== undefined || (stage === stated.stage && geography === stated.geography),
      );
  };
};
