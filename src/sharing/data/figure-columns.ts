import type { Figure } from '../../domain/catalogue.ts';
import { bases, stages, statuses } from '../../domain/figure.ts';
import { formatQuantity } from '../../domain/format-quantity.ts';
import { type Quantity, qualifiers, units } from '../../domain/quantity.ts';
import { words } from '../../words.ts';
import type { Column } from './data-table.ts';

/** The number of a quantity in three cells: a bound is an end that lies open, never a value. */
const cellsOf = ({
  value,
  qualifier,
}: Quantity): { readonly value?: number; readonly low?: number; readonly high?: number } => {
  if (typeof value !== 'number') return { low: value.from, high: value.to };
  switch (qualifier) {
    case undefined:
    case 'about':
    case 'rounded':
      return { value };
    case 'over':
    case 'at-least':
      return { low: value };
    case 'nearly':
    case 'under':
    case 'at-most':
      return { high: value };
  }
};

/** The columns of an amount, of whatever has one. */
export const quantityColumns = <Row>(quantityOf: (row: Row) => Quantity): Column<Row>[] => {
  const column = (
    name: string,
    type: Column<Row>['type'],
    description: string,
    of: (quantity: Quantity) => string | number | undefined,
    values?: readonly string[],
  ): Column<Row> => ({
    name,
    type,
    description,
    of: (row) => of(quantityOf(row)),
    ...(values && { values }),
  });
  return [
    column('text', 'string', 'The amount in words, as the site shows it.', (quantity) =>
      formatQuantity(quantity, words.quantity),
    ),
    column(
      'value',
      'number',
      'The number in its unit, 45 for 45%; empty for a range or a bound.',
      (quantity) => cellsOf(quantity).value,
    ),
    column(
      'low',
      'number',
      'The lower end of a range, or the bound of “over” and “at least”.',
      (quantity) => cellsOf(quantity).low,
    ),
    column(
      'high',
      'number',
      'The upper end of a range, or the bound of “nearly”, “under” and “at most”.',
      (quantity) => cellsOf(quantity).high,
    ),
    column(
      'qualifier',
      'string',
      'How the number is to be read where it is not exact.',
      ({ qualifier }) => qualifier,
      qualifiers,
    ),
    column('unit', 'string', 'The unit of the number.', ({ unit }) => unit, units),
  ];
};

/** The columns of what a figure counts and how it was come by, of whatever has one. */
export const scopeColumns = <Row>(figureOf: (row: Row) => Figure | undefined): Column<Row>[] => {
  const column = (
    name: string,
    description: string,
    of: (figure: Figure) => string | undefined,
    values?: readonly string[],
  ): Column<Row> => ({
    name,
    type: 'string',
    description,
    of: (row) => {
      const figure = figureOf(row);
      return figure && of(figure);
    },
    ...(values && { values }),
  });
  const measured = (figure: Figure) => (figure.basis === 'measured' ? figure.data : undefined);
  return [
    column(
      'basis',
      'Whether the article states it, a source measured it, or it is computed from others.',
      ({ basis }) => basis,
      bases,
    ),
    column('measure', 'What is counted.', ({ measure }) => measure),
    column('stage', 'The stage of the chain it belongs to.', ({ stage }) => stage, stages),
    column('geography', 'The country or region it is about.', ({ geography }) => geography),
    column('period', 'The time it is about; empty where that is not said.', ({ period }) => period),
    column(
      'denominator',
      'What the whole is, for a share or a ratio.',
      ({ denominator }) => denominator,
    ),
    column(
      'status',
      'Whether its source reports or estimates it, where that is said.',
      (figure) => measured(figure)?.status,
      statuses,
    ),
    column(
      'counted',
      'How it was counted, where that differs from plain output.',
      (figure) => measured(figure)?.counted,
    ),
  ];
};
