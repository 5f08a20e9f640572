import { derive, type DerivationFault } from './derive.ts';
import type { DerivedFigureData, MeasuredFigureData, Stage, StatedFigureData } from './figure.ts';
import type { Quantity } from './quantity.ts';
import type { CellPlace } from './series.ts';

/** A figure as an entry or a cell of a series says it, before anything is computed. */
export type FigureEntry = (StatedFigureData | MeasuredFigureData | DerivedFigureData) & {
  readonly id: string;
  /** Relative to the content folder. */
  readonly file: string;
  /** Where in that file, counted from 1, if it is one line of it. */
  readonly line?: number;
  /** Where in a series it stands. */
  readonly place?: CellPlace;
};

/** What every figure has: its quantity and scope, and what it rests on. */
interface Resolved extends Quantity {
  readonly id: string;
  readonly file: string;
  readonly line?: number;
  readonly place?: CellPlace;
  readonly measure?: string | undefined;
  readonly stage?: Stage | undefined;
  readonly geography?: string | undefined;
  readonly period?: string | undefined;
  readonly denominator?: string | undefined;
  /** The ids of the sources it rests on, in the order of its inputs. */
  readonly sources: readonly string[];
  /** The ways in which it was counted: several where it joins what was counted differently. */
  readonly counted: readonly string[];
}
export interface StatedFigure extends Resolved {
  readonly basis: 'stated';
  readonly wording: string;
}
export interface MeasuredFigure extends Resolved {
  readonly basis: 'measured';
  readonly data: MeasuredFigureData;
}
export interface DerivedFigure extends Resolved {
  readonly basis: 'derived';
  readonly data: DerivedFigureData;
  /** What is shown with it: its own caveat, then those of its inputs. */
  readonly caveats: readonly string[];
  /** In what its inputs were counted differently. */
  readonly mixes: readonly Mix[];
  /** Why it could not be computed; its value is then not a number. */
  readonly fault: DerivationFault | undefined;
}
export type Figure = StatedFigure | MeasuredFigure | DerivedFigure;

/** In what two figures can be counted differently. */
export type Mix = 'stage' | 'counted' | 'source' | 'period';

const distinct = <Thing>(things: readonly Thing[]): readonly Thing[] => [...new Set(things)];
const only = <Thing>(things: readonly Thing[]): Thing | undefined =>
  distinct(things).length === 1 ? things[0] : undefined;

const mixesOf = (inputs: readonly Figure[]): Mix[] => {
  const aspects: readonly (readonly [Mix, readonly (string | undefined)[]])[] = [
    ['stage', inputs.map(({ stage }) => stage)],
    ['counted', inputs.flatMap(({ counted }) => counted)],
    ['source', inputs.flatMap(({ sources }) => sources)],
    ['period', inputs.map(({ period }) => period)],
  ];
  return aspects.flatMap(([mix, values]) => (distinct(values).length > 1 ? [mix] : []));
};

const placed = ({ id, file, line, place }: FigureEntry) => ({
  id,
  file,
  ...(line !== undefined && { line }),
  ...(place !== undefined && { place }),
});

const scopeOf = ({ measure, stage, geography, period, denominator }: FigureEntry) => ({
  measure,
  stage,
  geography,
  period,
  denominator,
});

/** Computes every derived figure from what it names, in one pass; the others stand as they are. */
export const resolveFigures = (entries: readonly FigureEntry[]): Figure[] => {
  const byId = new Map<string, FigureEntry>();
  for (const entry of entries) if (!byId.has(entry.id)) byId.set(entry.id, entry);
  const done = new Map<string, Figure>();
  const open = new Set<string>();

  const resolveDerived = (entry: FigureEntry & DerivedFigureData): DerivedFigure => {
    const inputs = entry.inputs.flatMap((id) => figureOf(id) ?? []);
    const broken =
      inputs.length < entry.inputs.length ||
      inputs.some((input) => input.basis === 'derived' && input.fault !== undefined);
    const result: ReturnType<typeof derive> = entry.inputs.some((id) => open.has(id))
      ? { kind: 'cycle' }
      : broken
        ? { kind: 'input' }
        : derive(entry, inputs);
    const scope = scopeOf(entry);
    return {
      ...placed(entry),
      ...scope,
      stage: scope.stage ?? only(inputs.map(({ stage }) => stage)),
      geography: scope.geography ?? only(inputs.map(({ geography }) => geography)),
      period: scope.period ?? only(inputs.map(({ period }) => period)),
      basis: 'derived',
      data: entry,
      unit: entry.unit,
      decimals: entry.decimals ?? (entry.unit === 'percent' ? 1 : undefined),
      sources: distinct(inputs.flatMap(({ sources }) => sources)),
      counted: distinct(inputs.flatMap(({ counted }) => counted)),
      caveats: distinct([
        ...(entry.caveat === undefined ? [] : [entry.caveat]),
        ...inputs.flatMap((input) => (input.basis === 'derived' ? input.caveats : [])),
      ]),
      mixes: mixesOf(inputs),
      ...('kind' in result ? { value: NaN, fault: result } : { ...result, fault: undefined }),
    };
  };

  const resolve = (entry: FigureEntry): Figure => {
    if (entry.basis === 'derived') return resolveDerived(entry);
    const { value, unit, qualifier } = entry;
    const common = { ...placed(entry), ...scopeOf(entry), value, unit, qualifier };
    if (entry.basis === 'stated') {
      return { ...common, basis: 'stated', wording: entry.wording, sources: [], counted: [] };
    }
    const { source, counted = '' } = entry;
    return { ...common, basis: 'measured', data: entry, sources: [source], counted: [counted] };
  };

  const figureOf = (id: string): Figure | undefined => {
    const known = done.get(id);
    const entry = byId.get(id);
    if (known !== undefined || entry === undefined || open.has(id)) return known;
    open.add(id);
    const figure = resolve(entry);
    open.delete(id);
    done.set(id, figure);
    return figure;
  };

  return entries.map((entry) =>
    byId.get(entry.id) === entry ? (figureOf(entry.id) ?? resolve(entry)) : resolve(entry),
  );
};
