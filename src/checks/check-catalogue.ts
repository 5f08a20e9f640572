import type { Catalogue } from '../domain/catalogue.ts';
import { checkBodies } from './bodies.ts';
import { checkCharacters } from './characters.ts';
import { checkCharts } from './charts.ts';
import { checkCoverage } from './coverage.ts';
import { checkDerivations } from './derivations.ts';
import { checkFindings } from './findings.ts';
import { checkIds } from './ids.ts';
import { checkMeasurementRevisions } from './measurement-revisions.ts';
import { checkPermalinks } from './permalinks.ts';
import type { Problem } from './problem.ts';
import { checkProseReferences } from './prose-references.ts';
import { checkPublishedFigures } from './published-figures.ts';
import { checkQuotes } from './quotes.ts';
import { checkReferences } from './references.ts';
import { checkSeries } from './series.ts';
import { checkSettings } from './settings.ts';
import { checkStatedFigures } from './stated-figures.ts';
import { checkTypedNumbers } from './typed-numbers.ts';
import { checkUnusedFigures } from './unused-figures.ts';

const rules: readonly ((catalogue: Catalogue) => Problem[])[] = [
  checkIds,
  checkReferences,
  checkBodies,
  checkCharacters,
  checkProseReferences,
  checkQuotes,
  checkStatedFigures,
  checkPublishedFigures,
  checkTypedNumbers,
  checkFindings,
  checkSeries,
  checkDerivations,
  checkMeasurementRevisions,
  checkCharts,
  checkUnusedFigures,
  checkCoverage,
  checkPermalinks,
  checkSettings,
];

/** Every problem that the rules across entries find in a catalogue, rule by rule. */
export const checkCatalogue = (catalogue: Catalogue): Problem[] =>
  rules.flatMap((rule) => rule(catalogue));
