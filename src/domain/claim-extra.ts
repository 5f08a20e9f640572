import type { ClaimFormat } from './permalink.ts';

/** What each claim has beside its page, and can be published without where a host takes only so many files. */
export const claimExtras = ['citations', 'embeds', 'cards', 'records', 'markdown'] as const;
export type ClaimExtra = (typeof claimExtras)[number];

/** The extra that a file of a claim belongs to, by its format. */
export const extraOfFormat: Readonly<Record<ClaimFormat, ClaimExtra>> = {
  json: 'records',
  md: 'markdown',
  bib: 'citations',
  ris: 'citations',
  'csl.json': 'citations',
};
