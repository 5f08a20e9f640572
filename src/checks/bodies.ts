import type { Catalogue } from '../domain/catalogue.ts';
import type { Problem } from './problem.ts';
import { bodyReader } from './read-bodies.ts';

/** A body has nothing that its page would lose, and what no page shows is not written. */
export const checkBodies = (catalogue: Catalogue): Problem[] => {
  const { claims, charts, events, terms, about, unseen } = catalogue;
  const readBody = bodyReader(catalogue);
  return [
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
};
