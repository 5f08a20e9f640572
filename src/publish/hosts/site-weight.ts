import { type ClaimExtra, extraOfFormat } from '../../domain/claim-extra.ts';
import type { ClaimFormat } from '../../domain/permalink.ts';
import type { Redirect } from '../../domain/redirects.ts';

/** A file of a built site: its path in it, with slashes, and its size. */
export interface WeighedFile {
  readonly path: string;
  readonly bytes: number;
}

/** What hosts set limits to. */
export interface SiteWeight {
  readonly files: readonly WeighedFile[];
  readonly redirects: readonly Pick<Redirect, 'extra'>[];
}

const page = /^claims\/([^/]+)\/index\.html$/;
const format = /^claims\/[^/.]+\.(json|md|bib|ris|csl\.json)$/;
const card = /^cards\/([^/.]+)\./;

/** Tells of each file of a site what it belongs to that the site could leave out; a card is a claim’s by its id. */
export const extrasIn = (
  files: readonly WeighedFile[],
): ((file: WeighedFile) => ClaimExtra | undefined) => {
  const claims = new Set(files.flatMap(({ path }) => page.exec(path)?.[1] ?? []));
  return ({ path }) => {
    if (path.startsWith('embed/claims/')) return 'embeds';
    if (claims.has(card.exec(path)?.[1] ?? '')) return 'cards';
    const found = format.exec(path)?.[1];
    return found === undefined ? undefined : extraOfFormat[found as ClaimFormat];
  };
};
