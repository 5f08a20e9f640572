import { keptCollections, type Ledger, ledgerSchema } from '../domain/permalink-ledger.ts';

/** What a ledger’s text says, or where it cannot be read. */
export type LedgerReading =
  | { readonly ledger: Ledger }
  | {
      /** Counted from 1. */
      readonly line: number;
      readonly fault: string;
      readonly remedy: string;
    };

const lineAt = (text: string, position: number): number =>
  text.slice(0, position).split('\n').length;

const merged = 'take it back as it was committed; of two that were merged keep the entries of both';

/** What is written by hand, and how. */
const byHand =
  'only "movedTo" is written by hand, with the id of what took its place: "movedTo": "new-id"; all else npm run publish:ledger writes';

/** The line of the innermost name in a path, each looked for behind the one before. */
const lineOfPath = (text: string, path: readonly PropertyKey[]): number => {
  let at = 0;
  for (const name of path) {
    const found = text.indexOf(`"${String(name)}"`, at);
    if (found >= 0) at = found;
  }
  return lineAt(text, at);
};

/** Reads the ledger of published addresses. */
export const readLedger = (text: string): LedgerReading => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (thrown) {
    const { message } = thrown as SyntaxError;
    const position = /position (\d+)/.exec(message)?.[1];
    return {
      line: lineAt(text, position === undefined ? text.length : Number(position)),
      fault: 'is no JSON here',
      remedy: merged,
    };
  }
  const { data, error } = ledgerSchema.safeParse(json);
  const [issue] = error?.issues ?? [];
  if (data === undefined) {
    const path = issue?.path ?? [];
    return {
      line: lineOfPath(text, path),
      fault: `cannot be read at ${path.join(' → ')}: ${issue?.message ?? ''}`,
      remedy: byHand,
    };
  }
  // Of two entries of one id JSON keeps the last, and each has the one day since when it stands.
  const entries = keptCollections.reduce((sum, collection) => sum + data[collection].size, 0);
  const days = text.match(/"since"\s*:\s*"/g)?.length ?? 0;
  return days === entries
    ? { ledger: data }
    : { line: 1, fault: 'has an id twice in one collection', remedy: merged };
};
