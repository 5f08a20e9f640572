import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { articleSchema } from '../../src/domain/article.ts';
import { chartSchema } from '../../src/domain/chart.ts';
import { claimKinds, claimSchema } from '../../src/domain/claim.ts';
import { figureSchema, stages } from '../../src/domain/figure.ts';
import { publicationSchema } from '../../src/domain/moment.ts';
import { qualifiers, units } from '../../src/domain/quantity.ts';
import { settingsSchema } from '../../src/domain/settings.ts';

const law = readFileSync(new URL('../../content/README.md', import.meta.url), 'utf8');
const schemas = {
  articles: articleSchema,
  publication: publicationSchema,
  claims: claimSchema,
  figures: figureSchema,
  charts: chartSchema,
  settings: settingsSchema,
};

const fieldsOf = (schema: z.ZodObject): string[] => Object.keys(schema.shape);

describe('content/README.md, the editorial law', () => {
  test.each(Object.entries(schemas))('names every field that %s take', (_name, schema) => {
    expect(
      fieldsOf(schema).filter(
        (field) => !law.includes(`\`${field}\``) && !law.includes(`${field}:`),
      ),
    ).toEqual([]);
  });

  test.each(Object.entries({ claimKinds, units, qualifiers, stages }))(
    'names every one of the %s',
    (_name, values) => {
      expect(values.filter((value) => !law.includes(`\`${value}\``))).toEqual([]);
    },
  );
});

test.each(Object.entries(schemas))(
  'every field of the schema of %s says what it is for',
  (_name, schema) => {
    const fields: Record<string, z.ZodType> = schema.shape;
    expect(Object.entries(fields).filter(([, field]) => !field.description)).toEqual([]);
  },
);
