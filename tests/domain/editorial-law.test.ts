import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { articleSchema } from '../../src/domain/article.ts';
import { chartSchema } from '../../src/domain/chart.ts';
import { claimExtras } from '../../src/domain/claim-extra.ts';
import { claimKinds, claimSchema } from '../../src/domain/claim.ts';
import { eventSchema } from '../../src/domain/event.ts';
import { evidenceSchema, stances } from '../../src/domain/evidence.ts';
import {
  bases,
  cellRevisionSchema,
  figureSchema,
  operations,
  stages,
  statuses,
} from '../../src/domain/figure.ts';
import { findingSchema, findingWords } from '../../src/domain/finding.ts';
import { publicationSchema } from '../../src/domain/moment.ts';
import { qualifiers, units } from '../../src/domain/quantity.ts';
import { revisionSchema, revisionTypes } from '../../src/domain/revision.ts';
import { seriesSchema } from '../../src/domain/series.ts';
import { settingsSchema } from '../../src/domain/settings.ts';
import { readings, seenAs, sourceSchema } from '../../src/domain/source.ts';
import { termSchema } from '../../src/domain/term.ts';
import { seriesColumns } from '../../src/series/series-table.ts';

const law = readFileSync(new URL('../../content/README.md', import.meta.url), 'utf8');
const [stated, measured, derived] = figureSchema.options;
const [shares, years, countries, threshold] = chartSchema.options;
const schemas: Readonly<Record<string, { readonly shape: Readonly<Record<string, z.ZodType>> }>> = {
  articles: articleSchema,
  publication: publicationSchema,
  claims: claimSchema,
  evidence: evidenceSchema,
  findings: findingSchema,
  revisions: revisionSchema,
  'stated figures': stated,
  'measured figures': measured,
  'derived figures': derived,
  'changes of a measurement': cellRevisionSchema,
  series: seriesSchema,
  'editions of a series': seriesSchema.shape.editions.element,
  'geographies of a series': seriesSchema.shape.geographies.element,
  'shares of a series': seriesSchema.shape.shares.unwrap(),
  sources: sourceSchema,
  'charts of shares': shares,
  'charts of years': years,
  'charts of countries': countries,
  'charts with a threshold': threshold,
  'readings of a chart': threshold.shape.readings.unwrap().element,
  events: eventSchema,
  terms: termSchema,
  settings: settingsSchema,
};

const fieldsOf = ({ shape }: { readonly shape: object }): string[] => Object.keys(shape);

describe('content/README.md, the editorial law', () => {
  test.each(Object.entries(schemas))('names every field that %s take', (_name, schema) => {
    expect(
      fieldsOf(schema).filter(
        (field) => !law.includes(`\`${field}\``) && !law.includes(`${field}:`),
      ),
    ).toEqual([]);
  });

  test.each(
    Object.entries({
      claimKinds,
      claimExtras,
      findingWords,
      stances,
      revisionTypes,
      bases,
      operations,
      statuses,
      units,
      qualifiers,
      stages,
      seenAs,
      readings,
      seriesColumns,
    }),
  )('names every one of the %s', (_name, values) => {
    expect(values.filter((value) => !law.includes(`\`${value}\``))).toEqual([]);
  });
});

test.each(Object.entries(schemas))(
  'every field of the schema of %s says what it is for',
  (_name, schema) => {
    expect(Object.entries(schema.shape).filter(([, field]) => !field.description)).toEqual([]);
  },
);
