import type { HiddenCharacter } from '../domain/hidden-characters.ts';

/** A place in a digest's file: line and column counted from 1, in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

type Hidden = Pick<HiddenCharacter, 'name' | 'does'>;

interface TooLong {
  readonly what: 'statement' | 'heading' | 'title';
  readonly limit: number;
}

/** Everything that an import may have to say; the ones without a place are about the file or the folder as a whole. */
export type Problem =
  | { readonly code: 'cannot-read'; readonly reason: string }
  | { readonly code: 'too-large'; readonly limit: number }
  | { readonly code: 'empty'; readonly at: Position }
  | { readonly code: 'binary'; readonly at: Position }
  | { readonly code: 'undecodable'; readonly at: Position }
  | { readonly code: 'unlawful-character'; readonly at: Position; readonly name: string }
  | { readonly code: 'no-title'; readonly at: Position }
  | { readonly code: 'no-publisher'; readonly at: Position }
  | { readonly code: 'no-date'; readonly at: Position }
  | { readonly code: 'impossible-date'; readonly at: Position; readonly date: string }
  | { readonly code: 'two-articles'; readonly at: Position; readonly first: number }
  | { readonly code: 'no-statement'; readonly at: Position }
  | { readonly code: 'too-many-statements'; readonly limit: number }
  | { readonly code: 'too-many-numbers'; readonly limit: number }
  | ({ readonly code: 'too-long'; readonly at: Position } & TooLong)
  | { readonly code: 'no-words'; readonly at: Position; readonly text: string }
  | { readonly code: 'open-bracket'; readonly at: Position; readonly text: string }
  | { readonly code: 'bad-article-id'; readonly id: string }
  | { readonly code: 'entry-unreadable'; readonly file: string; readonly reason: string }
  | { readonly code: 'digest-differs'; readonly file: string; readonly difference: string }
  | { readonly code: 'outside-folder'; readonly file: string }
  | { readonly code: 'cannot-write'; readonly file: string; readonly reason: string }
  | ({ readonly code: 'hidden-in-name'; readonly at: Position } & Hidden)
  | ({ readonly code: 'hidden-in-text'; readonly at: Position } & Hidden)
  | { readonly code: 'empty-section'; readonly heading: string }
  | { readonly code: 'uncited'; readonly at: Position; readonly text: string }
  | { readonly code: 'untyped-number'; readonly at: Position; readonly text: string };

/** A problem in words. */
export interface Explanation {
  /** An error stops the import; a warning is reported, and the import goes on. */
  readonly severity: 'error' | 'warning';
  readonly fault: string;
  readonly remedy: string;
}

const error = (fault: string, remedy: string): Explanation => ({
  severity: 'error',
  fault,
  remedy,
});
const warning = (fault: string, remedy: string): Explanation => ({
  severity: 'warning',
  fault,
  remedy,
});

const does: Readonly<Record<HiddenCharacter['does'], string>> = {
  hides: 'which nobody sees',
  turns: 'which turns round the text after it',
  piles: 'on a pile of marks that would cover other lines',
};

const shorten: Readonly<Record<TooLong['what'], string>> = {
  statement:
    'divide it: a statement ends at a citation followed by “ - ”, or at the end of its line',
  heading: 'leave a few words of it, or begin it with “- ” if it is a statement',
  title: 'put the article’s title, and no more, on the line before the publisher’s',
};

const publisherLine = 'a line such as “Publisher·2025-08-26 12:12”';

/** Puts a problem into words; a new one does not compile until it is explained here. */
export const explain = (problem: Problem): Explanation => {
  switch (problem.code) {
    case 'cannot-read':
      return error(
        `cannot be read: ${problem.reason}`,
        'name a file that is there, or - for standard input',
      );
    case 'too-large':
      return error(
        `has more than ${problem.limit / 1_000_000} MB`,
        'import one article’s digest, not a collection',
      );
    case 'empty':
      return error(
        'is empty',
        'save the digest’s text in it: title, publisher and date, statements',
      );
    case 'binary':
      return error('is not text', 'save the digest as plain text in UTF-8');
    case 'undecodable':
      return error('is neither UTF-8 nor GB18030', 'save it as UTF-8');
    case 'unlawful-character':
      return error(
        `has the character ${problem.name}, which no page or feed can carry`,
        'take it out',
      );
    case 'no-title':
      return error(
        'no title stands before the publisher’s line',
        'put the article’s title on the line before it',
      );
    case 'no-publisher':
      return error('the date has no publisher before it', `write ${publisherLine}`);
    case 'no-date':
      return error(
        'no publisher’s line with a date was found',
        `write ${publisherLine} after the title`,
      );
    case 'impossible-date':
      return error(
        `“${problem.date}” is no date or time that can be`,
        'correct it, as in 2025-08-26 12:12',
      );
    case 'two-articles':
      return error(
        `a second publisher’s line; the first is on line ${problem.first}`,
        'import each article from a file of its own',
      );
    case 'no-statement':
      return error(
        'no statement follows the publisher’s line',
        'add sections, as in “Heading - Statement [3].” or “- Statement [3].” on a line of its own',
      );
    case 'too-many-statements':
      return error(
        `has more than ${problem.limit} statements or sections`,
        'import one article’s digest, not a collection',
      );
    case 'too-many-numbers':
      return error(
        `has more than ${problem.limit} numbers`,
        'import one article’s digest, not a collection; a table of numbers is a series',
      );
    case 'too-long':
      return error(
        `a ${problem.what} has more than ${problem.limit} characters`,
        shorten[problem.what],
      );
    case 'no-words':
      return error(`“${problem.text}” has no words`, 'write the statement, or remove the line');
    case 'open-bracket':
      return error(`the bracket of “${problem.text}” never closes`, 'close it, as in [3]');
    case 'bad-article-id':
      return error(
        `the article’s id “${problem.id}” would not stay in the content folder or be an address`,
        'give --article small letters, digits and single hyphens',
      );
    case 'entry-unreadable':
      return error(
        `${problem.file} is in the way: ${problem.reason}`,
        'mend it first; npm run check says how',
      );
    case 'digest-differs':
      return error(
        `the digest differs from the one in ${problem.file}:\n${problem.difference}`,
        'if the source has changed, change the stored digest to match and run npm run check, which names the quotes to mend; if this is another article, give it another --article id',
      );
    case 'outside-folder':
      return error(
        `${problem.file} would be written outside the content folder`,
        'remove the link that leads out of it',
      );
    case 'cannot-write':
      return error(
        `${problem.file} cannot be written: ${problem.reason}`,
        'name a folder you may write to with --into; nothing was written',
      );
    case 'hidden-in-name':
      return error(
        `the title or the publisher has the character ${problem.name}, ${does[problem.does]}`,
        'take it out: names stand in links and in sentences of ours',
      );
    case 'hidden-in-text':
      return warning(
        `has the character ${problem.name}, ${does[problem.does]}`,
        'look whether the original has it; it is imported as it stands',
      );
    case 'empty-section':
      return warning(
        `the heading “${problem.heading}” has no statement below it`,
        'begin each statement with “- ”, or remove the line',
      );
    case 'uncited':
      return warning(
        `the statement “${problem.text}” cites no paragraph`,
        'add its [number] if the original has one; it is imported all the same',
      );
    case 'untyped-number':
      return warning(
        `“${problem.text}” could not be typed as a figure`,
        'add a figure by hand if the claim needs it',
      );
  }
};
