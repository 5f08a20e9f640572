import type { Claim } from './catalogue.ts';

/** The day on which a claim’s page last changed for certain: of its newest finding or revision; undefined while it has neither. */
export const lastChangeOf = ({
  findings,
  revisions,
}: Pick<Claim, 'findings' | 'revisions'>): string | undefined =>
  [...findings, ...revisions]
    .map(({ date }) => date)
    .sort()
    .at(-1);
