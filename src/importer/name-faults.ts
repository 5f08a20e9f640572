import { hiddenIn } from '../domain/hidden-characters.ts';
import type { LogicalLine } from './logical-lines.ts';
import type { Position, Problem } from './problem.ts';
import type { Masthead } from './read-masthead.ts';

/** More UTF-16 units than any title or heading has. */
const longestName = 500;

const isLong = ({ length }: string): boolean => length > longestName;

/** What keeps a title and a publisher from standing as names in links and sentences of ours. */
export const mastheadFaults = ({
  title,
  titleAt,
  publisher,
  publisherAt,
}: Masthead): readonly Problem[] => {
  if (isLong(title)) {
    return [{ code: 'too-long', what: 'title', at: titleAt, limit: longestName }];
  }
  const names = [
    { name: title, at: titleAt },
    { name: publisher, at: publisherAt },
  ];
  return names.flatMap(({ name: text, at }) =>
    hiddenIn(text).map(({ name, does }): Problem => ({ code: 'hidden-in-name', at, name, does })),
  );
};

/** The headings that are too long to be any. */
export const headingFaults = (
  lines: readonly LogicalLine[],
  at: (offset: number) => Position,
): readonly Problem[] =>
  lines
    .filter(({ heading }) => isLong(heading))
    .map(({ start }) => ({ code: 'too-long', what: 'heading', at: at(start), limit: longestName }));

/** What statements and headings have that nobody sees, each character once, at its first place. */
export const hiddenInBody = (
  source: string,
  lines: readonly LogicalLine[],
  at: (offset: number) => Position,
): readonly Problem[] => {
  const from = lines[0]?.start ?? source.length;
  return hiddenIn(source.slice(from)).map(({ start, name, does }) => ({
    code: 'hidden-in-text',
    at: at(from + start),
    name,
    does,
  }));
};
