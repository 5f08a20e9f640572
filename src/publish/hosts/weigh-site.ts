import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { permalinks } from '../../domain/permalink.ts';
import type { Ledger } from '../../domain/permalink-ledger.ts';
import { type Redirect, redirectsOf } from '../../domain/redirects.ts';
import type { WeighedFile } from './site-weight.ts';

/** What is not published, or was written beside a site for a host that counts it not. */
const uncounted = /^\.|^_(?:headers|redirects)$|\.(?:br|gz)$/;

/** Walks through a folder by itself: what Node reads of all folders at once takes twice as long for a large site. */
const filesBelow = (folder: string, below: string): WeighedFile[] =>
  readdirSync(folder + below, { withFileTypes: true }).flatMap((entry) => {
    const path = below + entry.name;
    if (entry.isDirectory()) return filesBelow(folder, `${path}/`);
    if (!entry.isFile() || uncounted.test(path)) return [];
    return [{ path, bytes: statSync(folder + path).size }];
  });

/** The files of a built site, in the order of their paths. */
export const weighFiles = (folder: string): WeighedFile[] =>
  filesBelow(join(folder, sep), '').sort((a, b) => (a.path < b.path ? -1 : 1));

/** Where addresses of a built site lead that moved: only to what is there, since a site may leave out files of its claims. */
export const redirectsInto = (
  folder: string,
  base: string,
  ledger: Ledger | undefined,
): Redirect[] =>
  redirectsOf(ledger, permalinks(base)).filter(({ to }) =>
    existsSync(join(folder, to.slice(base.length).replace(/(^|\/)$/, '$1index.html'))),
  );
