import { relative } from 'node:path';
import { explainLimit } from './hosts/explain-limit.ts';
import { hosts } from './hosts/host-plan.ts';
import { nearLimits } from './hosts/near-limits.ts';
import { weightOf } from './hosts/site-weight.ts';
import { redirectsInto, weighFiles } from './hosts/weigh-site.ts';
import { ledgerIn } from './ledger-in.ts';

/** What to warn of before a built site is published: each host’s limits that it comes near to, as nobody knows yet which host will be chosen. */
export const limitWarnings = (folder: string, base: string): readonly string[] => {
  const weight = weightOf(weighFiles(folder), redirectsInto(folder, base, ledgerIn('content')));
  const name = relative(process.cwd(), folder).replace(/[/\\]$/, '');
  return hosts.flatMap((host) => nearLimits(host, weight)).map((near) => explainLimit(near, name));
};
