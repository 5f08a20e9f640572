import type { Claim } from '../../domain/catalogue.ts';
import { formatDay } from '../../domain/moment.ts';
import { withdrawalOf } from '../../domain/revision.ts';
import { words } from '../../words.ts';
import type { PublicSite } from '../public-site.ts';

/** A verdict in words, and what it is about and rests on. */
export interface FindingLine {
  readonly word: string;
  readonly more: string;
}

const sayDay = (day: string): string => formatDay(day, words.quantity.locale);

/** What is found of a claim, in a line each: its withdrawal first, then its findings with reason and day, or that nobody has judged it. */
export const findingLines = (
  { findings, revisions }: Claim,
  { say }: Pick<PublicSite, 'say'>,
): readonly [FindingLine, ...FindingLine[]] => {
  const withdrawal = withdrawalOf(revisions);
  const unreviewed = words.standings.unreviewed;
  const [first, ...others] = findings.map(({ word, about, reason, date }) => ({
    word: words.standings[word].word,
    more: words.feed.finding(say(about), say(reason), sayDay(date)),
  }));
  const lines = [first ?? { word: unreviewed.word, more: unreviewed.meaning }, ...others] as const;
  return withdrawal === undefined
    ? lines
    : [
        { word: words.claim.withdrawn(sayDay(withdrawal.date)), more: say(withdrawal.reason) },
        ...lines,
      ];
};
