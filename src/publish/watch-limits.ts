import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { explainLimit } from './hosts/explain-limit.ts';
import { hosts } from './hosts/host-plan.ts';
import { nearLimits } from './hosts/near-limits.ts';
import { weightOf } from './hosts/site-weight.ts';
import { redirectsInto, weighFiles } from './hosts/weigh-site.ts';
import { ledgerIn } from './ledger-in.ts';

/** Warns of each host’s limits that a build comes near to; it knows not which host will be chosen. Stands last, so that it counts what others wrote. */
export const watchLimits = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'host-limits',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const weight = weightOf(
          weighFiles(folder),
          redirectsInto(folder, base, ledgerIn('content')),
        );
        const name = relative(process.cwd(), folder).replace(/[/\\]$/, '');
        for (const near of hosts.flatMap((host) => nearLimits(host, weight)))
          logger.warn(explainLimit(near, name));
      },
    },
  };
};
