import type { Settings } from '../../domain/settings.ts';
import { words } from '../../words.ts';
import type { ToldClaim } from '../told-claim.ts';

/** A page of ours as one item in CSL-JSON, from which every citation is made. */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage';
  readonly title: string;
  readonly author: readonly [{ readonly literal: string }];
  readonly 'container-title': string;
  /** Year, month and day of what the page last said; left out where it is undated. */
  readonly issued?: { readonly 'date-parts': readonly [readonly [number, number, number]] };
  readonly URL: string;
  readonly language: string;
}

const dateParts = (day: string): readonly [number, number, number] => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
};

/** A claim’s page as a work to cite: by the publisher of the settings, under a title that says who made the claim. */
export const cslItemOf = (
  { claim, fullTitle, url, modified }: ToldClaim,
  settings: Pick<Settings, 'title' | 'publisher'>,
): CslItem => ({
  id: claim.id,
  type: 'webpage',
  title: fullTitle,
  author: [{ literal: settings.publisher }],
  'container-title': settings.title,
  ...(modified === undefined ? {} : { issued: { 'date-parts': [dateParts(modified)] } }),
  URL: url,
  language: words.language,
});
