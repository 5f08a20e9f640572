import { type ClaimExtra, extraOfFormat } from '../../domain/claim-extra.ts';
import type { ClaimFormat } from '../../domain/permalink.ts';
import type { Redirect } from '../../domain/redirects.ts';

/** A file of a built site: its path in it, with slashes, and its size. */
export interface WeighedFile {
  readonly path: string;
  readonly bytes: number;
}

/** What hosts set limits to, each with what it belongs to, where a site could leave that out. */
export interface SiteWeight {
  readonly files: readonly (WeighedFile & { readonly extra: ClaimExtra | undefined })[];
  readonly redirects: readonly Pick<Redirect, 'extra'>[];
}

const page = /^claims\/([^/]+)\/index\.html$/;
const format = /^claims\/[^/.]+\.(json|md|bib|ris|csl\.json)$/;
const card = /^cards\/([^/.]+)\./;

const extrasOf = (files: readonly WeighedFile[]) => {
  // The name of a card begins with the id of what it shows.
  const claims = new Set(files.flatMap(({ path }) => page.exec(path)?.[1] ?? []));
  return ({ path }: WeighedFile): ClaimExtra | undefined => {
    if (path.startsWith('embed/claims/')) return 'embeds';
    if (claims.has(card.exec(path)?.[1] ?? '')) return 'cards';
    const found = format.exec(path)?.[1];
    return found === undefined ? undefined : extraOfFormat[found as ClaimFormat];
  };
};

/** What a built site has of all to which hosts set limits. */
export const weightOf = (
  files: readonly WeighedFile[],
  redirects: SiteWeight['redirects'],
): SiteWeight => {
  const extraOf = extrasOf(files);
  return { files: files.map((file) => ({ ...file, extra: extraOf(file) })), redirects };
};
