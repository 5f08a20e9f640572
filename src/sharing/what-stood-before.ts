import { type AssertionPart, assertionParts } from '../domain/assertion.ts';
import type { Figure, StatedFigure } from '../domain/catalogue.ts';
import type { Finding } from '../domain/finding.ts';
import { formatQuantity } from '../domain/format-quantity.ts';
import { formatDay } from '../domain/moment.ts';
import type { Quantity } from '../domain/quantity.ts';
import type { Revision } from '../domain/revision.ts';
import { setApart } from '../domain/set-apart.ts';
import { words } from '../words.ts';

/** The parts of what a claim asserts, each as one text for a reader; a part that is not told is left out. */
export type AsRead = Partial<Readonly<Record<AssertionPart, string>>>;

/** Puts what a claim asserts, or asserted, into one text a part. */
export const partsAsRead = ({
  quote,
  restatement,
  findings = [],
  figures = [],
}: {
  readonly quote?: string | undefined;
  readonly restatement?: string | undefined;
  readonly findings?: readonly Finding[] | undefined;
  readonly figures?: readonly (Quantity & Pick<StatedFigure, 'wording'>)[] | undefined;
}): AsRead => ({
  ...(quote !== undefined && { quote: `“${quote}”` }),
  ...(restatement !== undefined && { restatement }),
  ...(findings.length > 0 && {
    findings: findings
      .map(({ word, about, reason, date }) => {
        const day = formatDay(date, words.quantity.locale);
        return `${words.standings[word].word} ${words.claim.on(about)} (${day}): ${reason}`;
      })
      .join(' '),
  }),
  ...(figures.length > 0 && {
    figures: figures
      .map((figure) => `${formatQuantity(figure, words.quantity)} (“${setApart(figure.wording)}”)`)
      .join(', '),
  }),
});

/** What a revision replaced, each part with its name. */
export const whatStoodBefore = ({
  former,
}: Revision): { readonly term: string; readonly text: string }[] => {
  const before = partsAsRead(former ?? {});
  return assertionParts.flatMap((part) => {
    const text = before[part];
    return text === undefined ? [] : [{ term: words.claim.formerly[part], text }];
  });
};

/** Which number changed, in words. */
export const whatChanged = ({ id, measure, geography, period }: Figure): string =>
  [measure ?? id, geography, period].filter((part) => part !== undefined).join(', ');
