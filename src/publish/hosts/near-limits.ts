import { type ClaimExtra, claimExtras } from '../../domain/claim-extra.ts';
import type { Host } from './host-plan.ts';
import { hostLimits, type Limit, type LimitedPart, limitedParts } from './host-limits.ts';
import type { SiteWeight, WeighedFile } from './site-weight.ts';

/** How much a site has of what a host sets a limit to, and what of it could be left out, the most first. */
export interface Measured {
  readonly has: number;
  /** The file or folder that has so much, if it is not the site. */
  readonly where: string | undefined;
  readonly savings: readonly { readonly extra: ClaimExtra; readonly less: number }[];
}

/** A limit of a host that a site comes near to, or is beyond. */
export interface NearLimit extends Measured {
  readonly host: Host;
  readonly part: LimitedPart;
  readonly limit: Limit;
}

/** From which part of a limit on a site is near to it. */
const near = 0.8;

interface Counted {
  readonly amount: number;
  readonly extra: ClaimExtra | undefined;
}

const sumOf = (counted: readonly Counted[]): number =>
  counted.reduce((sum, { amount }) => sum + amount, 0);

/** What saves less than this part of the whole is not worth the addresses that it takes away. */
const worthwhile = 0.01;

const measuredOf = (counted: readonly Counted[], where?: string): Measured => {
  const has = sumOf(counted);
  const byExtra = Map.groupBy(counted, ({ extra }) => extra);
  const savings = claimExtras
    .map((extra) => ({ extra, less: sumOf(byExtra.get(extra) ?? []) }))
    .filter(({ less }) => less > worthwhile * has)
    .sort((a, b) => b.less - a.less);
  return { has, where, savings };
};

const largest = <Thing>(things: Iterable<Thing>, sizeOf: (thing: Thing) => number) =>
  [...things].reduce<Thing | undefined>(
    (most, thing) => (most !== undefined && sizeOf(most) >= sizeOf(thing) ? most : thing),
    undefined,
  );

const folderOf = ({ path }: WeighedFile): string => path.slice(0, path.lastIndexOf('/') + 1);

const one = ({ extra }: Pick<Counted, 'extra'>): Counted => ({ amount: 1, extra });

const measure = (part: LimitedPart, { files, redirects }: SiteWeight): Measured => {
  switch (part) {
    case 'files':
      return measuredOf(files.map(one));
    case 'folderFiles': {
      const folders = Map.groupBy(files, folderOf);
      const [folder, inside] = largest(folders, ([, some]) => some.length) ?? ['', []];
      return measuredOf(inside.map(one), folder);
    }
    case 'bytes':
      return measuredOf(files.map(({ bytes, extra }) => ({ amount: bytes, extra })));
    case 'fileBytes': {
      const file = largest(files, ({ bytes }) => bytes);
      // Whoever leaves out one file of a kind would have another of the size.
      return { has: file?.bytes ?? 0, where: file?.path, savings: [] };
    }
    case 'redirects':
      return measuredOf(redirects.map(one));
  }
};

/** The limits of a host that a site comes near to. */
export const nearLimits = (host: Host, weight: SiteWeight): NearLimit[] =>
  limitedParts.flatMap((part) => {
    const limit = hostLimits[host].limits[part];
    if (limit === undefined) return [];
    const measured = measure(part, weight);
    return measured.has < near * limit.most ? [] : [{ host, part, limit, ...measured }];
  });

/** Whether a host refuses the site for it, whatever plan it is on; redirects that it has no room for are left out instead. */
export const isRefused = ({ part, limit, has }: NearLimit): boolean =>
  part !== 'redirects' && has > (limit.paid ?? limit.most);
