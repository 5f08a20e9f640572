import { excerptOf } from '../../domain/excerpt.ts';
import { words } from '../../words.ts';
import { longestAlt } from './card.ts';
import type { CardTracks } from './card-tracks.ts';

/** The values of a chart in a list, each with who says so unless that is to be left out. */
export const valuesInWords = ({ rows, form }: CardTracks, named: boolean): string[] =>
  rows.map(({ label, values }) => {
    const said = values.map(({ text, sources, stated }) => {
      const name = stated ? words.card.asStated : (sources.at(-1) ?? '');
      return named || stated ? words.card.valueBy(text, name) : text;
    });
    return form === 'beside' ? said.join(', ') : words.card.rowOf(label, said);
  });

/** The first of several wordings, from the fullest, that is short enough; the last is cut where it must be. */
export const inBrief = (...wordings: readonly string[]): string =>
  wordings.find(({ length }) => length <= longestAlt) ??
  excerptOf(wordings.at(-1) ?? '', longestAlt);
