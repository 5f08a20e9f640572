import { lineIn } from '../report.ts';
import type { Asked } from './ask-all.ts';
import { explainOutcome } from './explain-outcome.ts';
import { withoutFragment } from './external-addresses.ts';

/** What is to be done about addresses, `error    content/sources/x.md:7: fault — remedy` a line each in the order of files, and how many answer. */
export interface AddressReport {
  readonly lines: readonly string[];
  readonly summary: string;
  readonly allAnswer: boolean;
}

const byPlace = (a: { file: string; line: number }, b: { file: string; line: number }): number =>
  a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;

const summaryOf = (asked: readonly Asked[]): string => {
  const outcomes = new Map(
    asked.map(({ named, outcome }) => [withoutFragment(named.address), outcome.kind]),
  );
  const count = (...kinds: readonly Asked['outcome']['kind'][]): number =>
    [...outcomes.values()].filter((kind) => kinds.includes(kind)).length;
  const moved = count('moved');
  const answer = count('answers') + moved;
  const not = count('gone', 'silent', 'failing');
  const isOffline = count('silent') > 1 && count('silent', 'unsafe') === outcomes.size;
  const offline = isOffline ? ' Is this machine on the network?' : '';
  return `${outcomes.size} address${outcomes.size === 1 ? '' : 'es'} asked: ${answer} answer${moved === 0 ? '' : ` (${moved} elsewhere)`}, ${not} do not, ${outcomes.size - answer - not} could not be checked.${offline}`;
};

/** Reports what came of asking; `read` gives a file's text by its path in the content folder, `folder` is the name to show for that. */
export const addressReport = (
  asked: readonly Asked[],
  read: (file: string) => string,
  folder: string,
): AddressReport => {
  const faults = asked
    .flatMap(({ named, outcome }) => {
      const explanation = explainOutcome(named, outcome);
      if (explanation === undefined) return [];
      const line = lineIn(read(named.file), explanation) ?? 1;
      return [{ ...explanation, file: named.file, line }];
    })
    .sort(byPlace);
  return {
    lines: faults.map(
      ({ severity, file, line, fault, remedy }) =>
        `${severity.padEnd(7)}  ${folder}/${file}:${line}: ${fault} — ${remedy}`,
    ),
    summary: summaryOf(asked),
    allAnswer: faults.every(({ severity }) => severity !== 'error'),
  };
};
