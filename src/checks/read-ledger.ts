import { type Ledger, ledgerSchema } from '../domain/permalink-ledger.ts';

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

const remedy = 'take it back as it was committed; two that were merged keep the entries of both';

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
      remedy,
    };
  }
  const { data, error } = ledgerSchema.safeParse(json);
  const [issue] = error?.issues ?? [];
  if (issue === undefined && data !== undefined) return { ledger: data };
  const path = issue?.path ?? [];
  return {
    line: lineOfPath(text, path),
    fault: `cannot be read at ${path.join(' → ')}: ${issue?.message ?? ''}`,
    remedy,
  };
};
