import { stances } from '../../domain/evidence.ts';
import { type DataTable, dataTable } from './data-table.ts';
import { provenanceColumns } from './provenance-columns.ts';
import type { PublicSite } from '../public-site.ts';

const piecesOf = ({ claims, site }: PublicSite) =>
  claims.flatMap((claim) =>
    claim.evidence.map((piece, index) => {
      const source = site.sourceOf(piece.source);
      const later = site.isLater(source, site.articleOf(claim));
      return { ...piece, claim: claim.id, position: index + 1, later };
    }),
  );
type Piece = ReturnType<typeof piecesOf>[number];

/** What sources say about the published claims, a row a piece. */
export const evidenceTable = (open: PublicSite): DataTable =>
  dataTable<Piece>(
    {
      name: 'evidence',
      title: 'Evidence',
      description: 'What a source says about a claim, a row a piece.',
      key: ['claim', 'position'],
      foreignKeys: [
        { fields: ['claim'], table: 'claims', to: ['id'] },
        { fields: ['source'], table: 'sources', to: ['id'] },
      ],
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
        description: 'Its place among the evidence of the claim, counted from 1.',
        of: ({ position }) => position,
      },
      {
        name: 'stance',
        type: 'string',
        required: true,
        values: stances,
        description: 'Whether it supports, qualifies or contradicts the claim.',
        of: ({ stance }) => stance,
      },
      {
        name: 'source',
        type: 'string',
        required: true,
        description: 'The id of the source.',
        of: ({ source }) => source,
      },
      {
        name: 'excerpt',
        type: 'string',
        description: 'The source’s own words, verbatim.',
        of: ({ excerpt }) => excerpt,
      },
      {
        name: 'speaker',
        type: 'string',
        description: 'Whose words the excerpt has, where they are not the publisher’s own.',
        of: ({ speaker }) => speaker,
      },
      {
        name: 'locator',
        type: 'string',
        description: 'Where in the source it stands.',
        of: ({ locator }) => locator,
      },
      {
        name: 'note',
        type: 'string',
        description: 'What a reader has to know to weigh it.',
        of: ({ note }) => note && open.say(note),
      },
      {
        name: 'published_after_article',
        type: 'boolean',
        description: 'True where both dates make it certain, and else empty.',
        of: ({ later }) => later || undefined,
      },
      ...provenanceColumns<Piece>(open, ({ claim }) => open.at(open.to.claim(claim))),
    ],
    () => piecesOf(open),
  );

const figuresOfPieces = (open: PublicSite) =>
  piecesOf(open).flatMap(({ claim, position, figures }) =>
    figures.map((figure, index) => ({ claim, evidence: position, position: index + 1, figure })),
  );
type FigureOfPiece = ReturnType<typeof figuresOfPieces>[number];

/** Which figures a piece of evidence shows, a row each. */
export const evidenceFiguresTable = (open: PublicSite): DataTable => {
  return dataTable<FigureOfPiece>(
    {
      name: 'evidence-figures',
      title: 'Figures of the evidence',
      description: 'Which figures a piece of evidence shows, a row each.',
      key: ['claim', 'evidence', 'position'],
      foreignKeys: [
        { fields: ['claim', 'evidence'], table: 'evidence', to: ['claim', 'position'] },
        { fields: ['figure'], table: 'figures', to: ['id'] },
      ],
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
        name: 'evidence',
        type: 'integer',
        required: true,
        description: 'The position of the piece among the evidence of the claim.',
        of: ({ evidence }) => evidence,
      },
      {
        name: 'position',
        type: 'integer',
        required: true,
        description: 'Its place among the figures of the piece, counted from 1.',
        of: ({ position }) => position,
      },
      {
        name: 'figure',
        type: 'string',
        required: true,
        description: 'The id of the figure.',
        of: ({ figure }) => figure,
      },
      ...provenanceColumns<FigureOfPiece>(open, ({ claim }) => open.at(open.to.claim(claim))),
    ],
    () => figuresOfPieces(open),
  );
};
