import type { Figure } from '../domain/catalogue.ts';
import { formatQuantity } from '../domain/format-quantity.ts';
import type { Revision } from '../domain/revision.ts';
import { words } from '../words.ts';

/** What a revision replaced, each part with its name. */
export const whatStoodBefore = ({
  former,
}: Revision): { readonly term: string; readonly text: string }[] =>
  [
    [words.claim.formerly.quote, former?.quote && `“${former.quote}”`],
    [words.claim.formerly.restatement, former?.restatement],
    [
      words.claim.formerly.findings,
      former?.findings
        ?.map(({ word, reason }) => `${words.standings[word].word}: ${reason}`)
        .join(' '),
    ],
    [
      words.claim.formerly.figures,
      former?.figures
        ?.map((figure) => `${formatQuantity(figure, words.quantity)} (“${figure.wording}”)`)
        .join(', '),
    ],
  ].flatMap(([term, text]) =>
    term === undefined || text === undefined || text === '' ? [] : [{ term, text }],
  );

/** Which number changed, in words. */
export const whatChanged = ({ id, measure, geography, period }: Figure): string =>
  [measure ?? id, geography, period].filter((part) => part !== undefined).join(', ');
