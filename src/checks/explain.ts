import { longestId } from '../domain/id.ts';
import type { Problem } from './problem.ts';
import { differences } from './quantity-difference.ts';

/** A problem in words: what is wrong, what to do, and the field of the frontmatter (dots between its parts) to look at. */
export interface Explanation {
  readonly severity: 'error' | 'warning';
  readonly field: string | undefined;
  /** The line, from 1, where it is known without a field. */
  readonly line?: number;
  /** Words that stand on the line, where neither is known. */
  readonly words?: string;
  readonly fault: string;
  readonly remedy: string;
}

const chartRowFaults = {
  'not-percent': ['is not in percent', 'a shares chart draws only percentages'],
  'no-stage': ['has no stage', 'give the figure a stage: mining, refining or magnets'],
  'stage-twice': ['repeats the stage of an earlier row', 'keep one row a stage'],
  'beyond-track': [
    'lies outside 0 to 100%',
    'a share of a whole lies between; fix the figure or leave it out',
  ],
  'other-article': [
    'is not stated by a published claim of the chart’s article',
    'name a figure that such a claim lists',
  ],
} as const;

const error = (field: string | undefined, fault: string, remedy: string): Explanation => ({
  severity: 'error',
  field,
  fault,
  remedy,
});
const warning = (field: string | undefined, fault: string, remedy: string): Explanation => ({
  severity: 'warning',
  field,
  fault,
  remedy,
});

/** Puts a problem into words; a new kind does not compile until it is explained here. */
export const explain = (problem: Problem): Explanation => {
  switch (problem.kind) {
    case 'unreadable':
      return { ...error(undefined, problem.fault, problem.remedy), line: problem.line };
    case 'missing':
      return error(undefined, 'is not there', 'write it: content/README.md lists its fields');
    case 'not-read':
      return warning(
        undefined,
        'is not read',
        'end its name in .md if it is an entry, else move it out of here',
      );
    case 'schema':
      return error(
        problem.field,
        `${problem.field === '' ? 'the frontmatter' : `“${problem.field}”`}${problem.fault.startsWith('is ') ? '' : ':'} ${problem.fault}`,
        problem.remedy,
      );
    case 'bad-id':
      return error(
        undefined,
        `“${problem.id}” is not an id`,
        `rename the file with small letters, digits and single hyphens, at most ${longestId} characters`,
      );
    case 'duplicate-id':
      return error(
        undefined,
        `has the id “${problem.id}”, which content/${problem.other} has too`,
        'rename one of the two: an id is one address',
      );
    case 'no-statements':
      return error(
        undefined,
        'has no statement in its digest',
        'write the digest as “## Heading” and “- Statement [3].” lines, or import it',
      );
    case 'dangling':
      return error(
        problem.field,
        `names “${problem.id}”, which is not in content/${problem.collection}`,
        problem.near === undefined
          ? 'add it or fix the id'
          : `add it or fix the id: did you mean “${problem.near}”?`,
      );
    case 'quote-absent':
      return error(
        'quote',
        `the quote is not in the digest of “${problem.article}”: “${problem.quote}”`,
        problem.near === undefined
          ? 'copy it letter by letter from one statement, without the citation brackets'
          : `copy it letter by letter from one statement; the nearest one reads: “${problem.near}”`,
      );
    case 'quote-inside-word':
      return error(
        'quote',
        `the quote begins or ends inside “${problem.word}”`,
        'quote whole words and whole numbers with their unit',
      );
    case 'quote-several':
      return problem.occurrence === undefined
        ? error(
            'quote',
            `the quote stands in the digest ${problem.count} times`,
            `quote more words, or say which with occurrence: 1 to ${problem.count}`,
          )
        : error(
            'occurrence',
            `occurrence ${problem.occurrence} is asked for, but the quote stands in the digest ${problem.count === 1 ? 'once' : `${problem.count} times`}`,
            problem.count === 1 ? 'remove it' : `set occurrence between 1 and ${problem.count}`,
          );
    case 'quote-overlap':
      return error(
        'quote',
        `the quote overlaps that of content/${problem.other}`,
        'shorten one of the two: each word of the digest belongs to one claim at most',
      );
    case 'figure-wording':
      return error(
        'wording',
        `the wording “${problem.wording}” is not in the quote of content/${problem.claim}`,
        'copy from the quote the words that state the number',
      );
    case 'figure-number': {
      const { has, says } = differences(problem.has, problem.says);
      return error(
        'value',
        `the figure has ${has}, but the quote of content/${problem.claim} says “${problem.wording}”`,
        `a stated figure says what the article says: set ${says}, or fix the wording if it names other words of the quote`,
      );
    }
    case 'figure-unread':
      return error(
        'wording',
        `no quantity can be read in the wording “${problem.wording}”`,
        `name the words of the quote of content/${problem.claim} that state one number with its unit`,
      );
    case 'figure-shared':
      return error(
        'figures',
        problem.other === problem.file
          ? `the figure “${problem.id}” is listed twice`
          : `the figure “${problem.id}” is listed here and in content/${problem.other}`,
        problem.other === problem.file
          ? 'list it once'
          : 'give each claim figures of its own: each is one place in the digest',
      );
    case 'figure-unused':
      return warning(
        undefined,
        'no claim lists this figure',
        'list it under figures: of its claim, or delete the file',
      );
    case 'number-without-figure':
      return warning(
        'quote',
        `the quote states “${problem.wording}”, and no figure of this claim has it`,
        'add an entry under content/figures and list it under figures:',
      );
    case 'typed-number':
      return error(
        problem.field,
        `the number “${problem.number}” is typed by hand`,
        problem.figure === undefined
          ? 'write it as a reference to a figure, :figure[id]'
          : `write it as a reference to its figure: :figure[${problem.figure}]`,
      );
    case 'number-in-label':
      return error(
        problem.field,
        `“${problem.number}” stands in “${problem.field}”, which has no numbers`,
        'say it in words: the number stands beside it on the page',
      );
    case 'chart-row': {
      const [fault, remedy] = chartRowFaults[problem.fault];
      return error(`rows.${problem.row}.stated`, `the figure “${problem.id}” ${fault}`, remedy);
    }
    case 'broken-reference':
      return error(
        problem.field,
        `“${problem.text}” is no reference to a figure`,
        'write it as :figure[id], without a space',
      );
    case 'other-claims-figure':
      return error(
        'restatement',
        `the restatement has the number of “${problem.id}”, which this claim does not list`,
        'a restatement says what its quote says: refer to a figure under figures:',
      );
    case 'uncovered':
      return {
        ...warning(
          undefined,
          `no claim covers the statement “${problem.statement}”`,
          'add a claim that quotes it, or some of it',
        ),
        words: problem.statement.slice(0, 30).replace(/[.。．]$/, ''),
      };
    case 'example-site':
      return warning(
        'site',
        `the site’s address is still an example, ${problem.site}`,
        'set it to your own before you publish: links in cards and feeds are made of it',
      );
  }
};
