import type { Entries } from '../../domain/catalogue.ts';
import { linksIn } from '../../markdown/links-in.ts';
import type { Explanation } from '../explanation.ts';

/** What an address is to the content: a source, a copy of one, or what else leads out. */
export type Role = 'source' | 'archive' | 'link';

/** An address of somebody else’s that the content names, and where it does. */
export interface ExternalAddress {
  readonly address: string;
  readonly role: Role;
  readonly file: string;
  readonly place: Pick<Explanation, 'field' | 'bodyLine'>;
  /** Where a copy of it is kept, if an editor gave that. */
  readonly archive?: string | undefined;
}

/** The address as it is asked for: a browser keeps what stands behind the # to itself. */
export const withoutFragment = (address: string): string => {
  const url = new URL(address);
  url.hash = '';
  return url.href;
};

const isOfTheWeb = (address: string): boolean => /^https?:/i.test(address) && URL.canParse(address);

/** Every external address that the content names. */
export const externalAddresses = (entries: Entries): ExternalAddress[] => {
  const { settings, about, articles, sources } = entries;
  const field = (
    file: string,
    name: string,
    address: string | undefined,
    role: Role = 'link',
    archive?: string,
  ): ExternalAddress[] =>
    address !== undefined && isOfTheWeb(address)
      ? [{ address, role, file, place: { field: name }, archive }]
      : [];
  const bodies = [
    { file: 'settings.md', body: about },
    ...(['claims', 'charts', 'events', 'terms'] as const).flatMap((collection) =>
      entries[collection].map(({ path, body }) => ({ file: `${collection}/${path}.md`, body })),
    ),
  ];
  return [
    ...field('settings.md', 'contact', settings?.contact),
    ...field('settings.md', 'licence.url', settings?.licence.url),
    ...articles.flatMap(({ path, data }) => field(`articles/${path}.md`, 'url', data.url)),
    ...sources.flatMap(({ path, data: { url, archive } }) => [
      ...field(`sources/${path}.md`, 'url', url, 'source', archive),
      ...field(`sources/${path}.md`, 'archive', archive, 'archive'),
    ]),
    ...bodies.flatMap(({ file, body }) =>
      linksIn(body)
        .filter(({ address }) => isOfTheWeb(address))
        .map(({ address, line }): ExternalAddress => ({
          address,
          role: 'link',
          file,
          place: { bodyLine: line },
        })),
    ),
  ];
};
