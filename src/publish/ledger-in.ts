import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLedger } from '../checks/read-ledger.ts';
import type { Ledger } from '../domain/permalink-ledger.ts';

/** The ledger of a content folder, undefined where there is none; throws a TypeError where it cannot be read. */
export const ledgerIn = (content: string): Ledger | undefined => {
  const file = join(content, 'permalinks.json');
  if (!existsSync(file)) return undefined;
  const reading = readLedger(readFileSync(file, 'utf8'));
  if ('ledger' in reading) return reading.ledger;
  throw new TypeError(`${file}:${reading.line}: ${reading.fault} — ${reading.remedy}`);
};
