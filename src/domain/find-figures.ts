import type { Quantity } from './quantity.ts';
export interface FoundFigure extends Quantity {
  start: number;
  end: number;
  wording: string;
}
export const findFigures = (text: string): { figures: FoundFigure[] } => ({
  figures: [...text.matchAll(/(\d+)%/g)]
    .map((m) => ({
      start: m.index,
      end: m.index + m[0].length,
      wording: m[0],
      value: Number(m[1]),
      unit: 'percent' as const,
    }))
    .concat(
      ...[...text.matchAll(/less than a quarter/g)].map(
        (m) =>
          ({
            start: m.index,
            end: m.index + 19,
            wording: m[0],
            value: 0.25,
            unit: 'ratio',
            qualifier: 'under',
          }) as never,
      ),
    ),
});
