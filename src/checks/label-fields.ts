import type { Catalogue, Chart, Claim, Figure, Series } from '../domain/catalogue.ts';
import { fieldsOf, onLine, type ProseField } from './prose-field.ts';

const ofFigure = (figure: Figure): ProseField[] => {
  const { file, line, measure, denominator, geography, period } = figure;
  const label = fieldsOf(file);
  const data = figure.basis === 'measured' ? figure.data : undefined;
  if (line !== undefined) return onLine(file, line, data?.counted);
  // What a derived figure takes over from its inputs is a label of theirs.
  const own = figure.basis === 'derived' ? figure.data : { geography, period };
  return [
    ...label('measure', measure),
    ...label('denominator', denominator),
    ...label('geography', own.geography),
    ...label('period', own.period),
    ...label('counted', data?.counted),
    ...label('locator', data?.locator),
  ];
};

const ofSeries = ({
  file,
  title,
  measure,
  shares,
  editions,
  geographies,
}: Series): ProseField[] => {
  const label = fieldsOf(file);
  return [
    ...label('title', title),
    ...label('measure', measure),
    ...label('shares.denominator', shares?.denominator),
    ...editions.flatMap(({ locator }, index) => label(`editions.${index}.locator`, locator)),
    ...geographies.flatMap(({ name }, index) => label(`geographies.${index}.name`, name)),
  ];
};

const ofChart = (chart: Chart): ProseField[] => {
  const label = fieldsOf(chart.file);
  if (chart.type !== 'threshold') return label('title', chart.title);
  const { title, rows, threshold, readings } = chart;
  return [
    ...label('title', title),
    ...rows.flatMap((row, index) => label(`rows.${index}.label`, row.label)),
    ...label('threshold.label', threshold.label),
    ...readings.flatMap(({ reading }, index) => label(`readings.${index}.reading`, reading)),
  ];
};

const ofEvidence = ({ file, evidence }: Claim): ProseField[] =>
  evidence.flatMap(({ locator, speaker }, index) => [
    ...fieldsOf(file)(`evidence.${index}.locator`, locator),
    ...fieldsOf(file)(`evidence.${index}.speaker`, speaker),
  ]);

/** Labels, which the page shows as they stand: beside numbers, and so without any, and without references. */
export const labelFields = function* (catalogue: Catalogue): Generator<ProseField> {
  for (const figure of catalogue.figures.all) yield* ofFigure(figure);
  for (const series of catalogue.series.all) yield* ofSeries(series);
  for (const chart of catalogue.charts.all) yield* ofChart(chart);
  for (const claim of catalogue.claims.all) yield* ofEvidence(claim);
  for (const { file, term } of catalogue.terms.all) yield* fieldsOf(file)('term', term);
  yield* fieldsOf('settings.md')('tagline', catalogue.settings?.tagline);
};
