import type { Quantity } from '../domain/quantity.ts';

/** What two quantities differ in, each as its entry would write it. */
export const differences = (has: Quantity, says: Quantity): { has: string; says: string } => {
  const lines = ({ value, unit, qualifier }: Quantity) => [
    `value: ${typeof value === 'number' ? value : `{ from: ${value.from}, to: ${value.to} }`}`,
    `unit: ${unit}`,
    qualifier === undefined ? 'no qualifier' : `qualifier: ${qualifier}`,
  ];
  const [own, theirs] = [lines(has), lines(says)];
  const differs = (_line: string, index: number): boolean => own[index] !== theirs[index];
  return { has: own.filter(differs).join(', '), says: theirs.filter(differs).join(', ') };
};
