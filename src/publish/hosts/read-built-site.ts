import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Ledger } from '../../domain/permalink-ledger.ts';
import { movesIn } from '../../domain/redirects.ts';
import { parsePolicy } from '../content-policy.ts';
import { type BuiltPolicy, hostRules } from './host-rules.ts';
import type { PublishedSite } from './published-site.ts';
import { redirectsInto } from './weigh-site.ts';

const policyInHead = /<meta http-equiv="content-security-policy" content="([^"]*)">/;
const canonical = /<link rel="canonical" href="([^"]*)">/;

/** Reads what hosts have to know from a folder that `npm run build` wrote; throws a TypeError where it is none. */
export const readBuiltSite = (folder: string, ledger: Ledger | undefined): PublishedSite => {
  const files = globSync('**/*.html', { cwd: folder }).map((file) => file.split(sep).join('/'));
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const home = files.includes('index.html') ? canonical.exec(read('index.html'))?.[1] : undefined;
  if (home === undefined) {
    throw new TypeError(`${folder} holds no site — run npm run build first, or name its folder`);
  }
  const pages = files.sort().map((file): BuiltPolicy => {
    const policy = policyInHead.exec(read(file))?.[1];
    if (policy === undefined) {
      throw new TypeError(`${folder}/${file} has no policy in its head — build the site anew`);
    }
    return { file, policy: parsePolicy(policy) };
  });
  const { origin, pathname } = new URL(home);
  const redirects = redirectsInto(folder, pathname, ledger);
  return {
    site: origin,
    base: pathname,
    rules: hostRules(pages),
    moves: movesIn(ledger),
    redirects: redirects.toSorted((a, b) => Number(b.isPage) - Number(a.isPage)),
  };
};
