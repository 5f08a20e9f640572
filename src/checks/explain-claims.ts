import { error, type Explainers, warning } from './explanation.ts';
import type { ClaimProblem } from './claim-problem.ts';
import { differences } from './quantity-difference.ts';

/** What is wrong with a claim, in words. */
export const explainClaims: Explainers<ClaimProblem> = {
  'no-statements': () =>
    error(
      {},
      'has no statement in its digest',
      'write the digest as “## Heading” and “- Statement [3].” lines, or import it',
    ),
  'quote-absent': ({ article, quote, near }) =>
    error(
      { field: 'quote' },
      `the quote is not in the digest of “${article}”: “${quote}”`,
      near === undefined
        ? 'copy it letter by letter from one statement, without the citation brackets'
        : `copy it letter by letter from one statement; the nearest one reads: “${near}”`,
    ),
  'quote-inside-word': ({ word }) =>
    error(
      { field: 'quote' },
      `the quote begins or ends inside “${word}”`,
      'quote whole words and whole numbers with their unit',
    ),
  'quote-several': ({ count, occurrence }) =>
    occurrence === undefined
      ? error(
          { field: 'quote' },
          `the quote stands in the digest ${count} times`,
          `quote more words, or say which with occurrence: 1 to ${count}`,
        )
      : error(
          { field: 'occurrence' },
          `occurrence ${occurrence} is asked for, but the quote stands in the digest ${count === 1 ? 'once' : `${count} times`}`,
          count === 1 ? 'remove it' : `set occurrence between 1 and ${count}`,
        ),
  'quote-overlap': ({ other }) =>
    error(
      { field: 'quote' },
      `the quote overlaps that of content/${other}`,
      'shorten one of the two: each word of the digest belongs to one claim at most',
    ),
  uncovered: ({ statement }) =>
    warning(
      { words: statement.slice(0, 30).replace(/[.。．]$/, '') },
      `no claim covers the statement “${statement}”`,
      'add a claim that quotes it, or some of it',
    ),
  'figure-wording': ({ wording, claim }) =>
    error(
      { field: 'wording' },
      `the wording “${wording}” is not in the quote of content/${claim}`,
      'copy from the quote the words that state the number',
    ),
  'figure-number': ({ has: own, says: theirs, claim, wording }) => {
    const { has, says } = differences(own, theirs);
    return error(
      { field: 'value' },
      `the figure has ${has}, but the quote of content/${claim} says “${wording}”`,
      `a stated figure says what the article says: set ${says}, or fix the wording if it names other words of the quote`,
    );
  },
  'figure-unread': ({ wording, claim }) =>
    error(
      { field: 'wording' },
      `no quantity can be read in the wording “${wording}”`,
      `name the words of the quote of content/${claim} that state one number with its unit`,
    ),
  'figure-shared': ({ file, id, other }) =>
    error(
      { field: 'figures' },
      other === file
        ? `the figure “${id}” is listed twice`
        : `the figure “${id}” is listed here and in content/${other}`,
      other === file
        ? 'list it once'
        : 'give each claim figures of its own: each is one place in the digest',
    ),
  'figure-not-stated': ({ index, id }) =>
    error(
      { field: `figures.${index}` },
      `the figure “${id}” is not stated by the article`,
      'list here what the quote states; a measured or derived figure goes under evidence:',
    ),
  'number-without-figure': ({ wording }) =>
    warning(
      { field: 'quote' },
      `the quote states “${wording}”, and no figure of this claim has it`,
      'add an entry under content/figures and list it under figures:',
    ),
  'finding-without-evidence': ({ index, word }) =>
    error(
      { field: `findings.${index}.word` },
      `the finding is “${word}”, and no evidence stands beside the claim`,
      'add evidence: from at least one source, or leave the claim unreviewed',
    ),
  'finding-one-sided': ({ index, word, stances }) =>
    error(
      { field: `findings.${index}.word` },
      `the finding is “${word}”, and no evidence ${stances.join(' or ')} the claim`,
      word === 'contested'
        ? 'contested means evidence on both sides: add the other side, or choose another word'
        : 'add such evidence, or choose the word that the evidence bears',
    ),
  'before-article': ({ field, published }) =>
    error(
      { field },
      `the day is before the article was published, ${published}`,
      'write the day on which it was done',
    ),
  'revisions-order': ({ field }) =>
    error(
      { field },
      'the day is before that of the revision above it',
      'list revisions oldest first',
    ),
  'reason-sentences': ({ index }) =>
    error(
      { field: `findings.${index}.reason` },
      'the reason has more than one sentence',
      'say it in one; what is left belongs into a note on the evidence, or the claim’s body',
    ),
  'evidence-figure': ({ index, item, id, source, rests }) =>
    error(
      { field: `evidence.${index}.figures.${item}` },
      rests.length === 0
        ? `the figure “${id}” is what the article states, which is no evidence for it`
        : `the figure “${id}” rests on ${rests.map((name) => `“${name}”`).join(' and ')}, not on “${source}”`,
      rests.length === 0
        ? 'name a measured or derived figure'
        : 'name the source that the figure is from, or a figure of this source',
    ),
};
