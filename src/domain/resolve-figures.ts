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

/** In what two figures can be counted differently. */
export const mixes = ['stage', 'counted', 'source', 'period', 'denominator'] as const;
export type Mix = (typeof mixes)[number];

/** What a figure and all it is computed from say in each respect, each once; `''` where one does not say. */
type Grounds = Readonly<Record<Mix, readonly string[]>>;

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
  /** In what respects it can be joined with others without a caveat: where they say the same. */
  readonly grounds: Grounds;
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
  /** In what its inputs differ among themselves. */
  readonly mixes: readonly Mix[];
  /** Why it could not be computed; its value is then not a number. */
  readonly fault: DerivationFault | undefined;
}
export type Figure = StatedFigure | MeasuredFigure | DerivedFigure;

const distinct = <Thing>(things: readonly Thing[]): readonly Thing[] => [...new Set(things)];
const only = <Thing>(things: readonly Thing[]): Thing | undefined =>
  distinct(things).length === 1 ? things[0] : undefined;

/** What stands for the source of a figure that the article states. */
const theArticle = 'the article';

/** Whether the article states a figure, or anything that it is computed from: such a figure is no evidence. */
export const restsOnStated = ({ grounds }: Figure): boolean => grounds.source.includes(theArticle);

/** Whether a figure could not be computed. */
export const isFaulty = (figure: Figure): boolean =>
  figure.basis === 'derived' && figure.fault !== undefined;

const groundsOf = (
  own: Partial<Record<Mix, string | undefined>>,
  inputs: readonly Figure[],
): Grounds => {
  const all = (mix: Mix): readonly string[] =>
    distinct([
      ...(mix in own ? [own[mix] ?? ''] : []),
      ...inputs.flatMap(({ grounds }) => grounds[mix]),
    ]);
  return {
    stage: all('stage'),
    counted: all('counted'),
    source: all('source'),
    period: all('period'),
    denominator: all('denominator'),
  };
};

const mixesOf = (inputs: readonly Figure[]): Mix[] =>
  mixes.filter(
    (mix) => distinct(inputs.map(({ grounds }) => grounds[mix].toSorted().join('\n'))).length > 1,
  );

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
    const broken = entry.inputs.find((id) => {
      const input = figureOf(id);
      return input === undefined || isFaulty(input);
    });
    const around = entry.inputs.find((id) => open.has(id));
    const result: ReturnType<typeof derive> =
      around !== undefined
        ? { kind: 'cycle', input: around }
        : broken !== undefined
          ? { kind: 'input', input: broken }
          : derive(entry, inputs);
    const declared = scopeOf(entry);
    const scope = {
      ...declared,
      stage: declared.stage ?? only(inputs.map(({ stage }) => stage)),
      geography: declared.geography ?? only(inputs.map(({ geography }) => geography)),
      period: declared.period ?? only(inputs.map(({ period }) => period)),
    };
    const { stage, period, denominator } = scope;
    return {
      ...placed(entry),
      ...scope,
      basis: 'derived',
      data: entry,
      unit: entry.unit,
      decimals: entry.decimals ?? (entry.unit === 'percent' ? 1 : undefined),
      sources: distinct(inputs.flatMap(({ sources }) => sources)),
      grounds: groundsOf({ stage, period, denominator }, inputs),
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
    const { stage, period, denominator } = common;
    if (entry.basis === 'stated') {
      const grounds = groundsOf(
        { stage, counted: '', source: theArticle, period, denominator },
        [],
      );
      return { ...common, basis: 'stated', wording: entry.wording, sources: [], grounds };
    }
    const { source, counted } = entry;
    const grounds = groundsOf({ stage, counted, source, period, denominator }, []);
    return { ...common, basis: 'measured', data: entry, sources: [source], grounds };
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
