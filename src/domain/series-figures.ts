import type { Series } from './catalogue.ts';
import type { MeasuredFigureData } from './figure.ts';
import type { FigureEntry } from './resolve-figures.ts';
import { cellId, sharesOf } from './series.ts';

/** The cells of a series and the shares derived from them, as entries of their own would say them. */
export const figuresOfSeries = (series: Series): FigureEntry[] => {
  const { id, file, cells, editions, geographies, measure, unit, stage } = series;
  const table = file.replace(/\.md$/, '.csv');
  const edition = new Map(editions.map((known) => [known.id, known]));
  const name = new Map(geographies.map((known) => [known.id, known.name]));
  const lines = new Map(cells.map((cell) => [cellId(id, cell), cell.line]));
  return [
    ...cells.map((cell): FigureEntry => {
      const { source = '', locator } = edition.get(cell.edition) ?? {};
      const data: MeasuredFigureData = {
        basis: 'measured',
        value: cell.value,
        unit,
        ...(cell.status === 'rounded' && { qualifier: 'rounded' }),
        ...(cell.status !== undefined && cell.status !== 'rounded' && { status: cell.status }),
        source,
        ...(locator !== undefined && { locator }),
        ...(cell.counted !== undefined && { counted: cell.counted }),
        ...(cell.note !== undefined && { note: cell.note }),
        revisions: [],
        measure,
        ...(stage !== undefined && { stage }),
        geography: name.get(cell.geography) ?? cell.geography,
        period: String(cell.year),
      };
      const { line, weak, year, geography } = cell;
      const place = { series: id, edition: cell.edition, geography, year, weak };
      return { ...data, id: cellId(id, cell), file: table, line, place };
    }),
    ...sharesOf(id, series, cells).map((share): FigureEntry => {
      const line = lines.get(share.inputs[0] ?? '');
      return { ...share, file: table, ...(line !== undefined && { line }) };
    }),
  ];
};
