import type { Catalogue } from '../domain/catalogue.ts';
import { readBody } from '../markdown/read-body.ts';
import type { Problem } from './problem.ts';

/** A body has nothing that its page would lose, and what no page shows is not written. */
export const checkBodies = ({
  claims,
  charts,
  events,
  terms,
  about,
  unseen,
}: Catalogue): Problem[] => [
  ...[
    ...claims.all,
    ...charts.all,
    ...events.all,
    ...terms.all,
    { file: 'settings.md', body: about },
  ].flatMap(({ file, body }) =>
    readBody(body).faults.map(({ fault, text, line }): Problem => ({
      kind: 'body',
      file,
      place: { bodyLine: line },
      fault,
      text,
    })),
  ),
  ...unseen.map((file): Problem => ({ kind: 'body-unseen', file })),
];
