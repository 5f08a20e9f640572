import type { Catalogue, Figure } from '../domain/catalogue.ts';
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

const ofSeries = ({ series }: Catalogue): ProseField[] =>
  series.all.flatMap(({ file, title, measure, shares, editions, geographies }) => {
    const label = fieldsOf(file);
    return [
      ...label('title', title),
      ...label('measure', measure),
      ...label('shares.denominator', shares?.denominator),
      ...editions.flatMap(({ locator }, index) => label(`editions.${index}.locator`, locator)),
      ...geographies.flatMap(({ name }, index) => label(`geographies.${index}.name`, name)),
    ];
  });

const ofCharts = ({ charts }: Catalogue): ProseField[] =>
  charts.all.flatMap((chart) => {
    const label = fieldsOf(chart.file);
    if (chart.type !== 'threshold') return label('title', chart.title);
    const { title, rows, threshold, readings } = chart;
    return [
      ...label('title', title),
      ...rows.flatMap((row, index) => label(`rows.${index}.label`, row.label)),
      ...label('threshold.label', threshold.label),
      ...readings.flatMap(({ reading }, index) => label(`readings.${index}.reading`, reading)),
    ];
  });

const ofEvidence = ({ claims }: Catalogue): ProseField[] =>
  claims.all.flatMap(({ file, evidence }) =>
    evidence.flatMap(({ locator, speaker }, index) => [
      ...fieldsOf(file)(`evidence.${index}.locator`, locator),
      ...fieldsOf(file)(`evidence.${index}.speaker`, speaker),
    ]),
  );

/** Labels, which the page shows as they stand: beside numbers, and so without any, and without references. */
export const labelFields = (catalogue: Catalogue): ProseField[] => [
  ...catalogue.figures.all.flatMap(ofFigure),
  ...ofSeries(catalogue),
  ...ofCharts(catalogue),
  ...ofEvidence(catalogue),
  ...catalogue.terms.all.flatMap(({ file, term }) => fieldsOf(file)('term', term)),
  ...fieldsOf('settings.md')('tagline', catalogue.settings?.tagline),
];
