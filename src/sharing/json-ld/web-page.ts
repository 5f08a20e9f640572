import type { BreadcrumbList, WebPage } from 'schema-dts';
import { words } from '../../words.ts';
import type { Settings } from '../../domain/settings.ts';

/** What every page says of itself; its addresses are absolute. */
export interface DescribedPage {
  readonly url: string;
  readonly name: string;
  readonly settings: Pick<Settings, 'publisher' | 'licence'>;
  /** The day on which it last changed, where that is known. */
  readonly modified?: string | undefined;
}

/** The page itself: ours, in our language, under our licence. */
export const webPageOf = ({
  url,
  name,
  settings: { publisher, licence },
  modified,
}: DescribedPage): Exclude<WebPage, string> => ({
  '@type': 'WebPage',
  url,
  name,
  inLanguage: words.language,
  publisher: { '@type': 'Organization', name: publisher },
  license: licence.url,
  ...(modified === undefined ? {} : { dateModified: modified }),
});

/** Where a page stands below the front page, by names and absolute addresses. */
export const breadcrumbsOf = (
  steps: readonly { readonly name: string; readonly url: string }[],
): Exclude<BreadcrumbList, string> => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ name, url }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: url,
  })),
});
