import { expect, test } from 'vitest';
import { permalinks } from '../../src/domain/permalink.ts';
import { ledgerSchema } from '../../src/domain/permalink-ledger.ts';
import { redirectsOf } from '../../src/domain/redirects.ts';

test('an article that moved takes the file of its claims along', () => {
  const ledger = ledgerSchema.parse({
    articles: {
      ores: { since: '2026-03-05', movedTo: 'orichalcum' },
      orichalcum: { since: '2026-03-06' },
    },
  });
  expect(redirectsOf(ledger, permalinks('/x/y/'))).toEqual([
    { from: '/x/y/articles/ores/', to: '/x/y/articles/orichalcum/', isPage: true },
    { from: '/x/y/articles/ores.json', to: '/x/y/articles/orichalcum.json', isPage: false },
  ]);
});
