import { sourceSchema } from '../../../src/domain/source.ts';
import { writeEntry } from '../../../src/importer/write-entry.ts';

/** How many parts the survey has that every article may cite, beside its own sources. */
export const surveyCount = 60;

/** The id of one part, counted from 0. */
export const surveyId = (index: number): string => `survey-of-ores-${index + 1}`;

/** Its entry. */
export const surveyEntry = (index: number): string =>
  writeEntry(sourceSchema, {
    publisher: 'The Ruritanian Survey',
    title: `Survey of ores, part ${index + 1}`,
    short: 'The survey',
    date: String(2019 + (index % 7)),
    url: `https://survey.example/ores/${index + 1}`,
    seen: 'primary',
  });
