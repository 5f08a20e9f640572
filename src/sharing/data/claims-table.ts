import type { Claim } from '../../domain/catalogue.ts';
import { claimKinds } from '../../domain/claim.ts';
import { findingWords, standingOf, standings } from '../../domain/finding.ts';
import { isWithdrawn } from '../../domain/revision.ts';
import { type DataTable, dataTable } from './data-table.ts';
import { provenanceColumns } from './provenance-columns.ts';
import type { PublicSite } from '../public-site.ts';
import { placeInDigest } from './record-of-claim.ts';

/** The published claims, a row each. */
export const claimsTable = (open: PublicSite): DataTable => {
  const { site, to, at, claims, say } = open;
  const article = (claim: Claim) => site.articleOf(claim);
  return dataTable<Claim>(
    {
      name: 'claims',
      title: 'Claims',
      description: 'The published claims, a row each.',
      key: ['id'],
    },
    [
      {
        name: 'id',
        type: 'string',
        required: true,
        description: 'The permanent id of the claim.',
        of: ({ id }) => id,
      },
      {
        name: 'article',
        type: 'string',
        required: true,
        description: 'The permanent id of the article that asserts it.',
        of: (claim) => claim.article,
      },
      {
        name: 'article_title',
        type: 'string',
        description: 'The title of the article as published.',
        of: (claim) => article(claim).title,
      },
      {
        name: 'article_publisher',
        type: 'string',
        description: 'Who published the article.',
        of: (claim) => article(claim).publisher,
      },
      {
        name: 'article_published',
        type: 'date',
        description: 'The day on which it was published, as printed.',
        of: (claim) => article(claim).published.date,
      },
      {
        name: 'kind',
        type: 'string',
        required: true,
        values: claimKinds,
        description: 'What sort of assertion it is.',
        of: ({ kind }) => kind,
      },
      {
        name: 'quote',
        type: 'string',
        required: true,
        description: 'The words of the digest that assert it, verbatim.',
        of: ({ quote }) => quote,
      },
      {
        name: 'quote_language',
        type: 'string',
        description: 'The language of the quote, as a BCP 47 tag.',
        of: (claim) => article(claim).digestLanguage,
      },
      {
        name: 'restatement',
        type: 'string',
        description: 'The assertion in one plain sentence of ours.',
        of: ({ restatement }) => restatement && say(restatement),
      },
      {
        name: 'section',
        type: 'string',
        description: 'The heading under which the quote stands in the digest.',
        of: (claim) => placeInDigest(claim, article(claim)).section,
      },
      {
        name: 'paragraphs',
        type: 'string',
        description: 'The paragraphs of the original that it rests on, with spaces between.',
        of: (claim) => placeInDigest(claim, article(claim)).paragraphs.join(' '),
      },
      {
        name: 'position',
        type: 'integer',
        description: 'Its place among the claims of the article, counted from 1.',
        of: open.positionOf,
      },
      {
        name: 'standing',
        type: 'string',
        required: true,
        values: standings,
        description: 'The word of its first finding, or unreviewed.',
        of: ({ findings }) => standingOf(findings),
      },
      {
        name: 'withdrawn',
        type: 'boolean',
        required: true,
        description: 'Whether the last revision withdrew the claim.',
        of: ({ revisions }) => isWithdrawn(revisions),
      },
      ...provenanceColumns<Claim>(open, ({ id }) => at(to.claim(id))),
    ],
    () => claims,
  );
};

const datedFindings = (claims: readonly Claim[]) =>
  claims.flatMap(({ id, findings }) =>
    findings.map((finding, index) => ({ claim: id, position: index + 1, ...finding })),
  );
type DatedFinding = ReturnType<typeof datedFindings>[number];

/** The findings on published claims, a row each. */
export const findingsTable = (open: PublicSite): DataTable => {
  const { to, at, claims, say } = open;
  return dataTable<DatedFinding>(
    {
      name: 'findings',
      title: 'Findings',
      description: 'Our verdicts on the claims, a row each; the first of a claim is its hallmark.',
      key: ['claim', 'position'],
      foreignKeys: [{ fields: ['claim'], table: 'claims', to: ['id'] }],
    },
    [
      {
        name: 'claim',
        type: 'string',
        required: true,
        description: 'The id of the claim.',
        of: ({ claim }) => claim,
      },
      {
        name: 'position',
        type: 'integer',
        required: true,
        description: 'Its place among the findings of the claim, counted from 1.',
        of: ({ position }) => position,
      },
      {
        name: 'word',
        type: 'string',
        required: true,
        values: findingWords,
        description: 'The verdict.',
        of: ({ word }) => word,
      },
      {
        name: 'about',
        type: 'string',
        description: 'What part of the claim it is about.',
        of: ({ about }) => say(about),
      },
      {
        name: 'reason',
        type: 'string',
        description: 'Why, in one sentence that gives its scope.',
        of: ({ reason }) => say(reason),
      },
      {
        name: 'date',
        type: 'date',
        required: true,
        description: 'The day of the verdict.',
        of: ({ date }) => date,
      },
      ...provenanceColumns<DatedFinding>(open, ({ claim }) => at(to.claim(claim))),
    ],
    () => datedFindings(claims),
  );
};
