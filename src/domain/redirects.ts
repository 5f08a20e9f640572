import { type ClaimExtra, extraOfFormat } from './claim-extra.ts';
import type { ClaimFormat, EmbedKind, Permalinks } from './permalink.ts';
import {
  type KeptCollection,
  keptCollections,
  type Ledger,
  successorOf,
} from './permalink-ledger.ts';

/** An address that moved, and where it leads; both are paths with their base. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  /** Whether it is a page, which can lead on by itself on a host without redirects, or a file. */
  readonly isPage: boolean;
  /** What it belongs to, where a site can leave that out. */
  readonly extra: ClaimExtra | undefined;
}

const claimFormats: readonly ClaimFormat[] = ['json', 'md', 'bib', 'ris', 'csl.json'];

interface Address {
  readonly isPage: boolean;
  readonly path: (id: string) => string;
  /** Where it leads, if not to the same of the successor. */
  readonly target?: (id: string) => string;
  readonly extra?: ClaimExtra;
}

const page = (path: (id: string) => string): Address => ({ isPage: true, path });
const file = (path: (id: string) => string): Address => ({ isPage: false, path });

const framed = (kind: EmbedKind, to: Permalinks): readonly Address[] => [
  page((id) => to.embed(kind, id)),
  file((id) => to.oEmbed(kind, id)),
];

/** Every address that a thing has by its id. */
const addressesOf = (collection: KeptCollection, to: Permalinks): readonly Address[] => {
  switch (collection) {
    case 'articles':
      return [page(to.article), file(to.articleData)];
    case 'sources':
      return [page(to.source)];
    case 'charts':
      return [
        page(to.chart),
        file((id) => to.chartFile(id, 'csv')),
        file((id) => to.chartFile(id, 'png')),
        file(to.chartRows),
        ...framed('charts', to),
      ];
    case 'claims':
      return [
        page(to.claim),
        // The successor says by itself whether anything was changed.
        { ...page(to.claimHistory), target: to.claim },
        ...claimFormats.map((format) => ({
          ...file((id) => to.claimFile(id, format)),
          extra: extraOfFormat[format],
        })),
        ...framed('claims', to).map((address) => ({ ...address, extra: 'embeds' as const })),
      ];
  }
};

/** Something that moved: what it was called, and the last of its successors. */
export interface Move {
  readonly collection: KeptCollection;
  readonly from: string;
  readonly to: string;
}

/** Everything in the ledger that has a successor. */
export const movesIn = (ledger: Ledger | undefined): Move[] =>
  keptCollections.flatMap((collection) =>
    [...(ledger?.[collection].keys() ?? [])].flatMap((from) => {
      const to = ledger && successorOf(ledger, collection, from);
      return to === undefined || to === from ? [] : [{ collection, from, to }];
    }),
  );

/** Where each address leads that was published and has moved since, to the last of its successors. */
export const redirectsOf = (ledger: Ledger | undefined, to: Permalinks): Redirect[] =>
  movesIn(ledger).flatMap((move) =>
    addressesOf(move.collection, to).map(({ isPage, path, target = path, extra }) => ({
      from: path(move.from),
      to: target(move.to),
      isPage,
      extra,
    })),
  );
