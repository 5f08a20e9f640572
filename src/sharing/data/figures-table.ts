import type { Figure } from '../../domain/catalogue.ts';
import { operations } from '../../domain/figure.ts';
import { type Column, type DataTable, dataTable } from './data-table.ts';
import { quantityColumns, scopeColumns } from './figure-columns.ts';
import { provenanceColumns } from './provenance-columns.ts';
import type { PublicSite } from '../public-site.ts';

/** The figures that rest on nothing which only a draft states. */
const publishedFigures = ({ site: { figures }, claims }: PublicSite): Figure[] => {
  const stated = new Set(claims.flatMap((claim) => claim.figures));
  const known = new Map<string, boolean>();
  const isPublished = (id: string): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const figure = figures.byId.get(id);
    const published =
      figure !== undefined &&
      (figure.basis === 'stated'
        ? stated.has(id)
        : figure.basis === 'measured' || figure.data.inputs.every(isPublished));
    known.set(id, published);
    return published;
  };
  return figures.all.filter(({ id }) => isPublished(id));
};

/** Every published figure, stated, measured or derived, a row each. */
export const figuresTable = (open: PublicSite): DataTable => {
  const { site, say } = open;
  const text = (
    name: string,
    description: string,
    of: (figure: Figure) => string | undefined,
  ): Column<Figure> => ({ name, type: 'string', description, of });
  return dataTable<Figure>(
    {
      name: 'figures',
      title: 'Figures',
      description:
        'Every number of the site, a row each: stated by the article, measured by a source, or computed from others.',
      key: ['id'],
      foreignKeys: [
        { fields: ['claim'], table: 'claims', to: ['id'] },
        { fields: ['source'], table: 'sources', to: ['id'] },
      ],
    },
    [
      { ...text('id', 'The permanent id of the figure.', ({ id }) => id), required: true },
      ...quantityColumns<Figure>((figure) => figure),
      ...scopeColumns<Figure>((figure) => figure),
      text('claim', 'Of a stated figure: the id of the claim that states it.', ({ basis, id }) =>
        basis === 'stated' ? site.claimOf(id)?.id : undefined,
      ),
      text('wording', 'Of a stated figure: the words of the quote that state it.', (figure) =>
        figure.basis === 'stated' ? figure.wording : undefined,
      ),
      text('source', 'Of a measured figure: the id of the source that gives it.', (figure) =>
        figure.basis === 'measured' ? figure.data.source : undefined,
      ),
      text('locator', 'Of a measured figure: where in the source it stands.', (figure) =>
        figure.basis === 'measured' ? figure.data.locator : undefined,
      ),
      {
        ...text('operation', 'Of a derived figure: how it is computed.', (figure) =>
          figure.basis === 'derived' ? figure.data.operation : undefined,
        ),
        values: operations,
      },
      text(
        'inputs',
        'Of a derived figure: the ids of the figures it is computed from, in order, with spaces between.',
        (figure) => (figure.basis === 'derived' ? figure.data.inputs.join(' ') : undefined),
      ),
      {
        name: 'divisor',
        type: 'number',
        description: 'Of a derived figure: the plain number that a quotient divides by.',
        of: (figure) => (figure.basis === 'derived' ? figure.data.divisor : undefined),
      },
      text('caveat', 'What must be known wherever it is shown.', (figure) =>
        figure.basis === 'derived' ? figure.caveats.map(say).join(' ') : undefined,
      ),
      text('note', 'What else a reader has to know of it.', (figure) =>
        figure.basis === 'stated' ? undefined : figure.data.note && say(figure.data.note),
      ),
      ...provenanceColumns<Figure>(open, open.originOf),
    ],
    () => publishedFigures(open),
  );
};
